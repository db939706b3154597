import { Injectable } from '@nestjs/common';
import { loadPolicy, type MajorChangeKind } from '../../../../config/policy.js';
import { startLimit } from '../../../common/calendar/time-limit.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findRow, insertNew } from '../../../core/database/index.js';
import { Notifier, Proposals, Tasks } from '../../../core/flow/index.js';
import { type Enterprise, EnterpriseService } from '../../enterprise/index.js';
import type { Particulars } from './major-change-input.js';
import { changeZh } from './major-change-words.js';
import {
  MAJOR_CHANGE,
  MajorChange,
  type MajorChangeSource,
  type MajorChangeState,
} from './major-change.entity.js';
import { MajorChangeErrors } from './major-change.errors.js';
import { reportingLimit } from './reporting-limit.js';

/** The kinds of to-dos about a major change. */
const REPORT_TASK = 'MAJOR_CHANGE_REPORT';
const CONFIRM_TASK = 'MAJOR_CHANGE_CONFIRM';

/** A change that has come to light. */
export interface NewChange extends Particulars {
  readonly enterprise: Enterprise;
  readonly kind: MajorChangeKind;
  readonly source: MajorChangeSource;
  readonly eventOn: string;
}

type Changes = Partial<Omit<MajorChange, 'id' | 'version' | 'state'>>;

/** The major changes. Every change of them goes through it, inside a unit of work, with to-do and message. */
@Injectable()
export class MajorChangeBook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly enterprises: EnterpriseService,
    private readonly proposals: Proposals,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
  ) {}

  find(id: string): Promise<MajorChange | null> {
    return findRow(this.db, MajorChange, { id });
  }

  /** The changes of a kind of an enterprise that were not refused. */
  async standing(enterpriseId: string, kind: MajorChangeKind): Promise<MajorChange[]> {
    const rows = await this.db.repo(MajorChange).findBy({ enterpriseId, kind });
    return rows.filter(({ state }) => state !== 'REFUSED');
  }

  /**
   * Writes a change down. What the enterprise reports itself waits for its unit; what came to light otherwise is told to
   * the enterprise, with the last day to report it.
   * @throws MAJOR_CHANGE_EXISTS
   */
  async open(actor: Pick<Actor, 'accountId'>, { enterprise, ...change }: NewChange): Promise<MajorChange> {
    const due = reportingLimit(change.eventOn);
    const now = this.clock.now();
    const reported = change.source === 'ENTERPRISE';
    const row: MajorChange = {
      ...change,
      ...{ id: newId(), enterpriseId: enterprise.id, unitId: enterprise.unitId },
      liveKey: `${enterprise.id}:${change.kind}:${change.eventOn}`,
      ...{ dueOn: due.date, dueProvisional: due.provisional, state: reported ? 'REPORTED' : 'KNOWN' },
      ...{ knownBy: actor.accountId, knownAt: now },
      ...(reported ? this.report(actor, due.date) : { reportedBy: null, reportedAt: null, late: false }),
      ...{ verdict: null, decidedBy: null, decidedByName: null, decidedAt: null, proposedAt: null },
      version: 1,
    };
    if ((await insertNew(this.db, MajorChange, [row])).size === 0) {
      const { kind, eventOn } = change;
      throw new DomainError(MajorChangeErrors.MAJOR_CHANGE_EXISTS, { kind: changeZh(kind), eventOn });
    }
    await this.ask(row, enterprise.name);
    if (row.state === 'KNOWN') await this.tell(row, 'MAJOR_CHANGE_KNOWN', { description: row.description });
    return row;
  }

  /** What a report by the enterprise says of itself. */
  report(actor: Pick<Actor, 'accountId'>, dueOn: string) {
    return { reportedBy: actor.accountId, reportedAt: this.clock.now(), late: this.clock.today() > dueOn };
  }

  /**
   * Moves one on, on the version the caller has read.
   * @throws STATE_MOVED
   */
  async move(row: MajorChange, state: MajorChangeState, changes: Changes): Promise<void> {
    const next = { ...changes, state, ...(state === 'REFUSED' ? { liveKey: null } : {}) };
    const version = await this.db.compareAndSet(MajorChange, row, next);
    Object.assign(row, next, { version });
    await this.proposals.outdate(MAJOR_CHANGE, row.id);
    await this.tasks.close(MAJOR_CHANGE, row.id);
    const { name } = await this.enterprises.get(row.enterpriseId);
    await this.ask(row, name);
  }

  /** Ends it as decided and tells the enterprise. @throws STATE_MOVED */
  async settle(
    row: MajorChange,
    state: 'CONFIRMED' | 'REFUSED',
    actor: Actor,
    verdict: NonNullable<MajorChange['verdict']>,
  ): Promise<void> {
    await this.move(row, state, {
      verdict,
      ...{ decidedBy: actor.accountId, decidedByName: actor.name, decidedAt: this.clock.now() },
    });
    const kind = state === 'CONFIRMED' ? 'MAJOR_CHANGE_CONFIRMED' : 'MAJOR_CHANGE_REFUSED';
    await this.tell(row, kind, { reason: verdict.reasonTold });
  }

  /** The to-do of whoever has it now. */
  private async ask(row: MajorChange, name: string): Promise<void> {
    const subject = { subjectKind: MAJOR_CHANGE, subjectId: row.id, title: name };
    const detail = { change: changeZh(row.kind), eventOn: row.eventOn };
    if (row.state === 'KNOWN')
      await this.tasks.open({
        ...{ ...subject, detail, kind: REPORT_TASK, post: { enterpriseId: row.enterpriseId } },
        title: `重大变化报告（${detail.change}）`,
        ...{ dueOn: row.dueOn, dueProvisional: row.dueProvisional, rule: 'MAJOR_CHANGE' },
      });
    if (row.state === 'REPORTED')
      await this.tasks.open({
        ...{ ...subject, detail, kind: CONFIRM_TASK, enterpriseId: row.enterpriseId },
        post: { unitId: row.unitId, role: 'HANDLER' },
        limit: startLimit(loadPolicy().terms.majorChangeConfirmWorkingDays, this.clock.today()),
      });
  }

  private async tell(row: MajorChange, kind: string, more: Record<string, string>): Promise<void> {
    const { eventOn, dueOn } = row;
    await this.notifier.notify({
      causeId: newId(),
      kind,
      params: { change: changeZh(row.kind), eventOn, dueOn, ...more },
      subjectKind: MAJOR_CHANGE,
      subjectId: row.id,
      to: { enterpriseId: row.enterpriseId },
    });
  }
}
