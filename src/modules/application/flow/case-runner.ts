import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError, type ErrorType } from '../../../common/errors.js';
import { isEnterprise } from '../../../core/auth/index.js';
import { Proposals, RESUME } from '../../../core/flow/index.js';
import type { Application } from '../case/application.entity.js';
import { ApplicationErrors } from '../case/application.errors.js';
import { CaseRepository, type CasePatch } from '../case/case.repository.js';
import { type CaseState, FINAL_STATES, WITHDRAWAL_WAITS } from '../case/case-states.js';
import { ACTION_INPUTS } from './action-inputs.js';
import type { CaseContext } from './case-context.js';
import { clockAfter } from './case-clock.js';
import { CaseEffects, type Consequence } from './case-effects.js';
import { CaseFollowUps } from './case-follow-ups.js';
import { CASE_FACTS } from './case-facts.js';
import { CASE_FLOWS } from './case-flows.js';
import { CaseGuards } from './case-guards.js';
import { askedUnit, unitOfTier } from './case-posts.js';
import type { CaseAction, CaseRow } from './case-words.js';

/** What an act may set besides what its row does. */
export interface ActExtras {
  readonly patch?: CasePatch;
  readonly preparedBy?: string | null;
  /** About the list of the city, so internal. */
  readonly remark?: string;
  /** The unit whose opinion the system writes down. */
  readonly opinionOf?: string;
}

/** Moves cases along their flow tables. Every call belongs into a unit of work. */
@Injectable()
export class CaseRunner {
  constructor(
    private readonly cases: CaseRepository,
    private readonly guards: CaseGuards,
    private readonly effects: CaseEffects,
    private readonly followUps: CaseFollowUps,
    private readonly proposals: Proposals,
  ) {}

  /** The rows that leave the case's present state and fit its facts. */
  rowsOf({ application, round }: Pick<CaseContext, 'application' | 'round'>): CaseRow[] {
    return CASE_FLOWS[application.tier].filter(
      (row) => row.from === application.state && (!row.when || CASE_FACTS[row.when]({ application, round })),
    );
  }

  /** Why the actor's post may not take a row, or null. Role first, then unit. */
  postProblem(row: CaseRow, { application, actor }: CaseContext): ErrorType | null {
    if (row.role === 'SYSTEM') return actor === null ? null : CommonErrors.FORBIDDEN;
    if (actor === null) return CommonErrors.FORBIDDEN;
    if (row.role === 'ENTERPRISE') return isEnterprise(actor) ? null : CommonErrors.FORBIDDEN;
    if (actor.role !== row.role || (row.tier && actor.tier !== row.tier)) return CommonErrors.FORBIDDEN;
    return row.tier && unitOfTier(application, row.tier) !== actor.unitId
      ? ApplicationErrors.NOT_YOUR_UNIT
      : null;
  }

  /**
   * The row by which the actor may do the action now, guards held.
   * @param role `HANDLER`: for whom prepares, alone or in a batch, what the head decides.
   * @throws WRONG_STATE, FORBIDDEN, NOT_YOUR_UNIT, TWO_TIERS or the code of the first guard that does not hold.
   */
  async choose(action: CaseAction, context: CaseContext, role?: 'HANDLER'): Promise<CaseRow> {
    const rows = this.rowsOf(context).filter((row) => row.action === action);
    if (rows.length === 0) throw new DomainError(CommonErrors.WRONG_STATE);
    const asCalled = (row: CaseRow): CaseRow => (role && isPrepared(row) ? { ...row, role } : row);
    const row = rows.find((candidate) => this.postProblem(asCalled(candidate), context) === null);
    if (!row)
      throw new DomainError(
        this.postProblem(asCalled(rows[0] as CaseRow), context) ?? CommonErrors.FORBIDDEN,
      );
    await this.onePersonOneTier(context);
    for (const guard of row.guards ?? []) await this.guards.check(guard, context);
    return row;
  }

  /** Carries a row out: effects, the change of the case, its history, to-dos and messages. */
  async perform(row: CaseRow, context: CaseContext, extras: ActExtras = {}): Promise<Application> {
    const { application, round } = context;
    const from = application.state;
    const to = row.to === RESUME ? this.resumeState(application) : row.to;
    const { patch, ...remarks } = await this.consequences(row, context, extras);
    const overtaken = overtakesWithdrawal(row, application, to);
    const changed = await this.cases.change(application, {
      ...patch,
      ...extras.patch,
      ...(from === to ? {} : moved(row, context, to)),
    });
    const line = await this.cases.log({
      ...actorOf(context),
      ...wordsOf(context),
      ...remarks,
      ...(overtaken ? { remark: joined([remarks.remark, '撤回申请随之失效']) } : {}),
      ...(extras.opinionOf ? { unitId: extras.opinionOf } : {}),
      applicationId: application.id,
      action: row.action,
      fromState: from,
      toState: to,
      at: context.now,
      preparedBy: extras.preparedBy ?? null,
      askedUnitId: row.action === 'return' ? askedUnit(changed) : null,
      dueOn: changed.dueOn,
    });
    await this.proposals.outdate('APPLICATION', application.id);
    await this.followUps.run(line, changed, round);
    if (overtaken) await this.followUps.tellWithdrawalOver(line, changed);
    return changed;
  }

  /** `choose` and `perform` in one. */
  async act(action: CaseAction, context: CaseContext, extras: ActExtras = {}): Promise<Application> {
    return this.perform(await this.choose(action, context), context, extras);
  }

  private async consequences(row: CaseRow, context: CaseContext, extras: ActExtras) {
    const all: Consequence[] = [];
    const patch: CasePatch = {};
    for (const effect of row.effects ?? []) {
      const consequence = await this.effects.run(effect, context);
      Object.assign(patch, consequence.patch);
      all.push(consequence);
    }
    return {
      patch,
      remark: joined(all.map(({ remark }) => remark)),
      internalRemark: joined([extras.remark, ...all.map(({ internalRemark }) => internalRemark)]),
    };
  }

  private resumeState(application: Application): CaseState {
    if (!application.resumeState) throw new Error(`application ${application.id} has nowhere to go back to`);
    return application.resumeState;
  }

  private async onePersonOneTier({ application, actor }: CaseContext): Promise<void> {
    if (!actor?.tier) return;
    if (await this.cases.actedAtAnotherTier(application.id, actor.accountId, actor.tier))
      throw new DomainError(ApplicationErrors.TWO_TIERS);
  }
}

/** Whether a handler prepares what the row's head decides: by itself, or in a list, a publicity or an announcement. */
function isPrepared({ prepared, action, role }: CaseRow): boolean {
  return prepared === true || (role === 'HEAD' && !ACTION_INPUTS[action]);
}

/** Whether a withdrawal the enterprise asked for cannot be answered any more, because the case has gone on. */
function overtakesWithdrawal(row: CaseRow, application: Application, to: CaseState): boolean {
  const asked = application.withdrawalAskedAt !== null && row.action !== 'confirmWithdrawal';
  return asked && !WITHDRAWAL_WAITS.includes(to);
}

/** What ends a pause of the limit, besides the answer to a return. */
const RESUMING: readonly CaseAction[] = ['clearObjection', 'recordEvaluation'];

/** What changes with the state: since when, the clock, a request that is over, and the end of a case that is over. */
function moved(row: CaseRow, { application, round, input, now }: CaseContext, to: CaseState): CasePatch {
  const resumed = row.to === RESUME || RESUMING.includes(row.action);
  const standing = {
    state: to,
    stateSince: now,
    ...clockAfter(application, round, to, resumed, now),
    ...(WITHDRAWAL_WAITS.includes(to) ? {} : { withdrawalAskedAt: null }),
  };
  if (!FINAL_STATES.includes(to)) return standing;
  return {
    ...standing,
    liveKey: null,
    endedAt: now,
    endReason: to === 'IN_POOL' ? null : (input.reasonTold ?? null),
  };
}

/** Several remarks as one line. */
function joined(remarks: readonly (string | null | undefined)[]): string | null {
  return remarks.filter(Boolean).join('；') || null;
}

function actorOf({ actor }: CaseContext) {
  if (!actor) return { actorId: null, actorName: null, role: 'SYSTEM', tier: null, unitId: null };
  return {
    actorId: actor.accountId,
    actorName: actor.name,
    role: actor.role,
    tier: actor.tier,
    unitId: actor.unitId,
  };
}

function wordsOf({ input }: CaseContext) {
  const { opinion, reasonTold, fields } = input;
  return {
    opinion: opinion ?? null,
    reasonTold: reasonTold ?? null,
    fields: fields ? [...fields] : null,
    documents: papersOf(input),
  };
}

/** The papers of an act; of an outside evaluation who evaluates, and with what conclusion. */
function papersOf({ documents, evaluator, conclusion }: CaseContext['input']): Record<string, string> | null {
  const papers = { ...documents, ...(evaluator && { evaluator }), ...(conclusion && { conclusion }) };
  return Object.keys(papers).length > 0 ? papers : null;
}
