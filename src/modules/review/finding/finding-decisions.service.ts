import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { monthsLimit } from '../../../common/calendar/months.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { type ActionOption, demandAdmitted, optionsOf, Tasks } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { FINDING_ACTS, type FindingAct } from './finding-acts.js';
import { FindingConsequences, type FindingDecision } from './finding-consequences.js';
import type { FindingView } from './finding.dto.js';
import { Finding } from './finding.entity.js';
import { FindingErrors } from './finding.errors.js';
import { FindingNotices } from './words/finding-notices.js';
import { FindingQueries } from './finding.queries.js';
import { FINDING, type FindingAnswer } from './words/finding-words.js';

type Changes = Partial<Omit<Finding, 'id' | 'version'>>;

/** The enterprise answers, the head of the deciding unit decides. */
@Injectable()
export class FindingDecisions {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly queries: FindingQueries,
    private readonly consequences: FindingConsequences,
    private readonly notices: FindingNotices,
  ) {}

  /** What the caller may do with a finding now, and why not. @throws NOT_FOUND */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const finding = await this.queries.find(actor, id);
    const { decide } = FINDING_ACTS;
    const acts = this.consequences.needsDocument(finding)
      ? { ...FINDING_ACTS, decide: { ...decide, needs: [...decide.needs, 'documentNo'], takes: [] } }
      : FINDING_ACTS;
    return optionsOf<FindingAct>(actor, acts, {
      object: () => this.demandAnswerable(finding),
      waive: () => this.demandAnswerable(finding),
      decide: async () => {
        this.demandOwn(actor, finding);
        this.demandDecidable(finding);
        await this.consequences.check(finding);
      },
      dismiss: () => {
        this.demandOwn(actor, finding);
        this.demandDecidable(finding);
      },
    });
  }

  /** The enterprise objects. @throws NOT_FOUND, STATE_MOVED, WRONG_STATE, FINDING_ANSWERED, OBJECTION_OVER */
  object(actor: Actor, id: string, version: number, text: string): Promise<FindingView> {
    return this.answer(actor, id, version, 'OBJECTED', text);
  }

  /** The enterprise gives up the time it has to object. @throws as `object` */
  waive(actor: Actor, id: string, version: number): Promise<FindingView> {
    return this.answer(actor, id, version, 'WAIVED', null);
  }

  /**
   * The head decides as proposed; what follows from it is carried out at once.
   * @throws NOT_FOUND, NOT_OWN_FINDING, STATE_MOVED, WRONG_STATE, OBJECTION_PENDING, FINDING_SUBJECT_GONE,
   * VALIDATION_FAILED where the document number is missing, or the refusal of a guard of the pool
   */
  decide(head: Actor, id: string, version: number, input: FindingDecision): Promise<FindingView> {
    return this.uow.run(async () => {
      const seen = await this.queries.find(head, id);
      await this.consequences.hold(seen);
      const finding = await this.queries.find(head, id);
      this.demandOwn(head, finding);
      this.demandVersion(finding, version);
      this.demandDecidable(finding);
      if (this.consequences.needsDocument(finding) && input.documentNo === undefined)
        throw validationFailed([{ field: 'documentNo', code: 'required' }]);
      const decided = await this.settle(finding, head, {
        state: 'DECIDED',
        opinion: input.opinion,
        reasonTold: input.reasonTold,
        documentNo: input.documentNo ?? null,
        rectifyUntil: this.rectifyUntil(finding),
      });
      const told = await this.consequences.carryOut(finding, input, head);
      if (!told || decided.rectifyUntil !== null) await this.notices.decided(decided);
      return this.queries.view(head, decided);
    });
  }

  /** The head does not follow the proposal. @throws as `decide`, as far as the finding itself goes */
  dismiss(
    head: Actor,
    id: string,
    version: number,
    { reasonTold, opinion = null }: { reasonTold: string; opinion?: string | null },
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const finding = await this.queries.find(head, id);
      this.demandOwn(head, finding);
      this.demandVersion(finding, version);
      this.demandDecidable(finding);
      const dismissed = await this.settle(finding, head, { state: 'DISMISSED', reasonTold, opinion });
      await this.notices.dismissed(dismissed);
      return this.queries.view(head, dismissed);
    });
  }

  private answer(
    actor: Actor,
    id: string,
    version: number,
    answer: FindingAnswer,
    objection: string | null,
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const finding = await this.queries.find(actor, id);
      demandAdmitted(FINDING_ACTS.object, actor);
      this.demandVersion(finding, version);
      this.demandAnswerable(finding);
      const answered = await this.change(finding, {
        answer,
        objection,
        answeredBy: actor.accountId,
        answeredByName: actor.name,
        answeredAt: this.clock.now(),
      });
      await this.notices.answered(answered);
      return this.queries.view(actor, answered);
    });
  }

  private async settle(finding: Finding, head: Actor, changes: Changes): Promise<Finding> {
    const decided = await this.change(finding, {
      ...changes,
      decidedBy: head.accountId,
      decidedByName: head.name,
      decidedAt: this.clock.now(),
    });
    await this.tasks.close(FINDING, finding.id);
    return decided;
  }

  private async change(finding: Finding, changes: Changes): Promise<Finding> {
    const version = await this.db.compareAndSet(Finding, finding, changes);
    return { ...finding, ...changes, version };
  }

  private rectifyUntil({ rectifyMonths }: Finding): string | null {
    if (rectifyMonths === null) return null;
    return monthsLimit(loadPolicy().calendar, this.clock.today(), rectifyMonths).date;
  }

  private demandVersion(finding: Finding, version: number): void {
    if (finding.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
  }

  private demandAnswerable({ state, answer, objectUntil }: Finding): void {
    if (state !== 'OPEN') throw new DomainError(CommonErrors.WRONG_STATE);
    if (answer !== null) throw new DomainError(FindingErrors.FINDING_ANSWERED);
    if (this.clock.today() > objectUntil)
      throw new DomainError(FindingErrors.OBJECTION_OVER, { objectUntil });
  }

  private demandOwn(head: Actor, { unitId }: Finding): void {
    if (unitId !== head.unitId) throw new DomainError(FindingErrors.NOT_OWN_FINDING);
  }

  private demandDecidable({ state, answer, objectUntil }: Finding): void {
    if (state !== 'OPEN') throw new DomainError(CommonErrors.WRONG_STATE);
    if (answer === null && this.clock.today() <= objectUntil)
      throw new DomainError(FindingErrors.OBJECTION_PENDING, { objectUntil });
  }
}
