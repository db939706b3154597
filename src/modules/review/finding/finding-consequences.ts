import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { type Decision, DecisionCarrier, isLive, TitleService } from '../../pool/index.js';
import type { Finding } from './finding.entity.js';
import { FindingErrors } from './finding.errors.js';
import type { Consequence, FindingKind, FindingSubject } from './words/finding-words.js';
import { ReexaminationBars } from './bars/reexamination-bars.js';

/** What the head gives beside the yes. */
export interface FindingDecision {
  readonly opinion: string;
  readonly reasonTold: string;
  readonly documentNo?: string | undefined;
}

interface Bearing {
  /** The number of the decision document is mandatory. */
  readonly needsDocument: boolean;
  /** @throws what carrying it out would refuse with now */
  check(finding: Finding): Promise<unknown>;
  /** @returns whether the enterprise was told of it by what was changed. */
  carryOut(finding: Finding, input: FindingDecision, head: Actor): Promise<boolean>;
}

/** Why a place ends, as the pool words it. */
const EXIT_REASONS: Partial<Record<FindingKind, string>> = {
  UNQUALIFIED_TWICE: 'UNQUALIFIED_TWICE',
  MAJOR_CHANGE_UNREPORTED: 'MAJOR_CHANGE_UNREPORTED',
  REEXAMINATION_FAILED: 'REEXAMINATION_FAILED',
};

/** Carries out what a decided finding leads to, in the unit of work of the decision. */
@Injectable()
export class FindingConsequences {
  private readonly table: Readonly<Record<FindingSubject, Partial<Record<Consequence, Bearing>>>>;

  constructor(
    private readonly pool: DecisionCarrier,
    private readonly titles: TitleService,
    private readonly bars: ReexaminationBars,
    private readonly clock: Clock,
  ) {
    const bar: Bearing = {
      needsDocument: false,
      check: (finding) => this.demandSubject(finding),
      carryOut: (finding) => this.bar(finding),
    };
    this.table = {
      MEMBERSHIP: { WATCH: this.place('watch'), EXIT: this.place('exit'), NO_REEXAMINATION: bar },
      TITLE: { WATCH: this.titleWatch(), REVOKE: this.titleRevoked(), NO_REEXAMINATION: bar },
    };
  }

  /** Whether findings about such a subject can lead to it at all, as far as the table goes. */
  isKnown(subjectKind: FindingSubject, consequence: Consequence, kind: FindingKind): boolean {
    const reasoned = consequence !== 'EXIT' || EXIT_REASONS[kind] !== undefined;
    return reasoned && this.table[subjectKind][consequence] !== undefined;
  }

  needsDocument(finding: Pick<Finding, 'subjectKind' | 'consequence'>): boolean {
    return this.bearing(finding).needsDocument;
  }

  /** Makes other acts on the same enterprise wait, before the finding itself is touched. */
  async hold({ subjectKind, subjectId }: Finding): Promise<void> {
    if (subjectKind === 'MEMBERSHIP') await this.pool.hold(subjectId);
  }

  /** @throws FINDING_SUBJECT_GONE, WRONG_STATE, or the refusal of a guard of the pool */
  async check(finding: Finding): Promise<void> {
    await this.demandSubject(finding);
    await this.bearing(finding).check(finding);
  }

  /** @returns whether the enterprise was told by what was changed. @throws also VALIDATION_FAILED */
  async carryOut(finding: Finding, input: FindingDecision, head: Actor): Promise<boolean> {
    await this.demandSubject(finding);
    return this.bearing(finding).carryOut(finding, input, head);
  }

  /** A place that is on the watch list already stays there; nothing of it changes. */
  private place(decision: Decision): Bearing {
    const isThere = async ({ subjectId }: Finding) =>
      decision === 'watch' && (await this.pool.stateOf(subjectId)) === 'WATCH';
    return {
      needsDocument: true,
      check: async (finding) => {
        if (!(await isThere(finding))) await this.pool.check(finding.subjectId, decision);
      },
      carryOut: async (finding, input, head) => {
        if (await isThere(finding)) return false;
        const reasonCode = decision === 'exit' ? EXIT_REASONS[finding.kind] : undefined;
        await this.pool.decide(finding.subjectId, decision, { ...input, reasonCode }, head);
        return true;
      },
    };
  }

  private titleWatch(): Bearing {
    return {
      needsDocument: true,
      check: () => Promise.resolve(),
      carryOut: async ({ subjectId }, { reasonTold }) => {
        await this.titles.putOnWatch(subjectId, reasonTold);
        return false;
      },
    };
  }

  private titleRevoked(): Bearing {
    return {
      needsDocument: true,
      check: () => Promise.resolve(),
      carryOut: async ({ subjectId }, { reasonTold }, head) => {
        const title = await this.titles.find(subjectId);
        if (!title) throw new DomainError(CommonErrors.NOT_FOUND);
        const { version } = title;
        await this.titles.revoke(head, subjectId, {
          version,
          revokedOn: this.clock.today(),
          reason: reasonTold,
        });
        return false;
      },
    };
  }

  private async bar({ id, subjectKind, subjectId }: Finding): Promise<boolean> {
    await this.bars.impose({ subjectKind, subjectId, findingId: id, barredOn: this.clock.today() });
    return false;
  }

  /** @throws FINDING_SUBJECT_GONE for a place that has ended or a title that is not valid today */
  private async demandSubject({ subjectKind, subjectId }: Finding): Promise<void> {
    const alive = subjectKind === 'MEMBERSHIP' ? await this.isLive(subjectId) : await this.isValid(subjectId);
    if (!alive) throw new DomainError(FindingErrors.FINDING_SUBJECT_GONE);
  }

  private async isLive(membershipId: string): Promise<boolean> {
    const state = await this.pool.stateOf(membershipId);
    return state !== null && isLive(state);
  }

  private async isValid(titleId: string): Promise<boolean> {
    const title = await this.titles.find(titleId);
    return title?.valid ?? false;
  }

  private bearing({ subjectKind, consequence }: Pick<Finding, 'subjectKind' | 'consequence'>): Bearing {
    const bearing = this.table[subjectKind][consequence];
    if (!bearing) throw new Error(`a ${subjectKind} cannot come to ${consequence}`);
    return bearing;
  }
}
