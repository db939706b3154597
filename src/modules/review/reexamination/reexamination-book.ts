import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { limitDueOn, type RunningLimit, startLimit } from '../../../common/calendar/time-limit.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { countRows, Db, findRow, insertNew } from '../../../core/database/index.js';
import { type NewTask, Proposals, Tasks } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { TIER_ZH, trackZh } from '../../pool/index.js';
import { ReexaminationAct } from './reexamination-act.entity.js';
import { isRunning, Reexamination, REEXAMINATION, type ReexaminationState } from './reexamination.entity.js';
import { type ReexaminationAction, type ReexaminationStep, stepOf } from './reexamination.flow.js';
import { STEP_ZH } from './reexamination-words.js';

/** Who acted, and what is written down beside the states; `actor` null: the clock. */
export interface ReexaminationDeed {
  readonly action: ReexaminationAction | 'submit';
  readonly actor: Actor | null;
  readonly opinion?: string | null;
  readonly reasonTold?: string | null;
  readonly clause?: string | null;
  readonly documentNo?: string | null;
  readonly preparedBy?: string | null;
  readonly fields?: readonly string[] | null;
  readonly remark?: string | null;
}

/** What a move changes beside state and limit. */
export type ReexaminationChange = Partial<
  Pick<
    Reexamination,
    | 'returnedFrom'
    | 'correctionDueOn'
    | 'returnedOn'
    | 'returnedFields'
    | 'limitCountsAfter'
    | 'limitDays'
    | 'limitUsedDays'
    | 'content'
    | 'submittedAt'
    | 'submittedBy'
    | 'renewedTo'
  >
>;

/** The kinds of to-dos about a 复核. */
const STEP_TASK = 'REEXAMINATION_STEP';
const CORRECTION_TASK = 'REEXAMINATION_CORRECTION';

const LIMIT_OF = {
  VERIFY: 'verifyWorkingDays',
  CHECK: 'checkWorkingDays',
  DECIDE: 'decideWorkingDays',
} as const satisfies Record<ReexaminationStep, string>;

/** The 复核 and their history. Every change goes through it, inside a unit of work, with act, to-do and limit. */
@Injectable()
export class ReexaminationBook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly enterprises: EnterpriseService,
    private readonly proposals: Proposals,
    private readonly tasks: Tasks,
  ) {}

  find(id: string): Promise<Reexamination | null> {
    return findRow(this.db, Reexamination, { id });
  }

  ofDuty(dutyId: string): Promise<Reexamination | null> {
    return findRow(this.db, Reexamination, { dutyId });
  }

  /** The 复核 of a membership that is running. */
  async runningOf(membershipId: string): Promise<Reexamination | null> {
    const rows = await this.db.repo(Reexamination).findBy({ membershipId });
    return rows.find(({ state }) => isRunning(state)) ?? null;
  }

  /** Opens one as handed in. */
  async open(row: Omit<Reexamination, 'version'>, actor: Actor): Promise<Reexamination> {
    const opened = { ...row, ...this.limitOf('VERIFY'), version: 1 };
    await this.db.repo(Reexamination).insert(opened);
    await this.log(opened, null, { action: 'submit', actor });
    await this.openStep(opened);
    return opened;
  }

  /**
   * Moves one on, on the version the caller has read.
   * @throws STATE_MOVED
   */
  async move(
    row: Reexamination,
    to: ReexaminationState,
    deed: ReexaminationDeed,
    change: ReexaminationChange = {},
  ): Promise<void> {
    const { state: from } = row;
    const next = { ...this.limitFor({ ...row, state: to }), ...change, state: to, endedAt: this.endOf(to) };
    const version = await this.db.compareAndSet(Reexamination, row, next);
    Object.assign(row, next, { version });
    await this.proposals.outdate(REEXAMINATION, row.id);
    await this.tasks.close(REEXAMINATION, row.id, isRunning(to) ? [STEP_TASK, CORRECTION_TASK] : undefined);
    await this.log(row, from, deed);
    if (to === 'RETURNED') await this.openCorrection(row);
    else await this.openStep(row);
  }

  /** How often a tier has returned it. */
  returnsOf({ id }: Reexamination, tier: string): Promise<number> {
    return countRows(this.db, ReexaminationAct, {
      reexaminationId: id,
      action: 'return',
      tier: tier as never,
    });
  }

  /** Whether this person has acted on it at another tier, deciding or preparing. */
  async actedAtAnotherTier({ id }: Reexamination, { accountId, tier }: Actor): Promise<boolean> {
    const found = await this.db.query(
      'reexamination_other_tier',
      `SELECT 1 AS found FROM reexamination_act
        WHERE reexamination_id = $1 AND (actor_id = $2 OR prepared_by = $2) AND tier <> $3 LIMIT 1`,
      [id, accountId, tier],
    );
    return found.length > 0;
  }

  private endOf(state: ReexaminationState): Date | null {
    return isRunning(state) ? null : this.clock.now();
  }

  private limitFor(row: Reexamination): ReexaminationChange {
    const step = stepOf(row);
    if (step) return this.limitOf(step.step);
    return { limitCountsAfter: null };
  }

  private limitOf(step: ReexaminationStep) {
    const limit = startLimit(loadPolicy().terms.reexamination[LIMIT_OF[step]], this.clock.today());
    return { limitCountsAfter: limit.countsAfter, limitDays: limit.days, limitUsedDays: limit.usedDays };
  }

  private async openStep(row: Reexamination): Promise<void> {
    const step = stepOf(row);
    const limit = limitIn(row);
    if (!step || !limit) return;
    await this.tasks.open({
      ...(await this.task(row)),
      kind: STEP_TASK,
      post: { unitId: step.unitId, role: 'HANDLER' },
      enterpriseId: row.enterpriseId,
      limit,
    });
  }

  private async openCorrection(row: Reexamination): Promise<void> {
    await this.tasks.open({
      ...(await this.task(row)),
      kind: CORRECTION_TASK,
      post: { enterpriseId: row.enterpriseId },
      limit: startLimit(loadPolicy().limitDays('CORRECTION'), this.clock.today()),
    });
  }

  private async task(
    row: Reexamination,
  ): Promise<Pick<NewTask, 'subjectKind' | 'subjectId' | 'title' | 'detail'>> {
    const { name } = await this.enterprises.get(row.enterpriseId);
    const step = stepOf(row)?.step;
    return {
      subjectKind: REEXAMINATION,
      subjectId: row.id,
      title: name,
      detail: {
        tier: TIER_ZH[row.tier],
        track: trackZh(row.track),
        termEndsOn: row.termEndsOn,
        ...(step ? { step: STEP_ZH[step] } : {}),
      },
    };
  }

  private async log(
    row: Reexamination,
    from: ReexaminationState | null,
    deed: ReexaminationDeed,
  ): Promise<void> {
    const seq = 1 + (await countRows(this.db, ReexaminationAct, { reexaminationId: row.id }));
    const act = { ...actOf(row, from, deed), seq, at: this.clock.now() };
    const written = await insertNew(this.db, ReexaminationAct, [act]);
    if (written.size === 0) throw new DomainError(CommonErrors.STATE_MOVED);
  }
}

/** The limit of the step, while it runs. */
export function limitIn(
  row: Pick<Reexamination, 'limitCountsAfter' | 'limitDays' | 'limitUsedDays'>,
): RunningLimit | null {
  if (row.limitCountsAfter === null || row.limitDays === null) return null;
  return { countsAfter: row.limitCountsAfter, days: row.limitDays, usedDays: row.limitUsedDays ?? 0 };
}

function actOf(
  row: Reexamination,
  fromState: ReexaminationState | null,
  { action, actor, ...written }: ReexaminationDeed,
): Omit<ReexaminationAct, 'seq' | 'at'> {
  const limit = limitIn(row);
  const { opinion = null, reasonTold = null, clause = null, documentNo = null, fields } = written;
  const { preparedBy = null, remark = null } = written;
  const handedIn = action === 'submit' || action === 'resubmit';
  return {
    ...{ id: newId(), reexaminationId: row.id, action, fromState, toState: row.state },
    ...whoActed(actor),
    ...{ preparedBy, opinion, reasonTold, clause, documentNo, remark },
    fields: fields ? [...fields] : null,
    dueOn: row.correctionDueOn ?? (limit && limitDueOn(loadPolicy().calendar, limit).date),
    content: handedIn ? row.content : null,
  };
}

function whoActed(actor: Actor | null) {
  if (!actor) return { tier: null, unitId: null, actorId: null, actorName: null };
  return { tier: actor.tier, unitId: actor.unitId, actorId: actor.accountId, actorName: actor.name };
}
