import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors } from '../../../common/errors.js';
import { type Actor, isEnterprise, isOfficial } from '../../../core/auth/index.js';
import { type Hindrance, hindrance, type Proposal, ProposalHolds, told } from '../../../core/flow/index.js';
import { ACTION_INPUTS, neededInputs } from '../flow/action-inputs.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import { returnTargets } from '../flow/input-check.js';
import { CASE_ACTION_WORDS, type CaseRow } from '../flow/case-words.js';
import { RoundService } from '../round/round.service.js';
import { caseSubject } from './application.entity.js';
import { ApplicationErrors } from './application.errors.js';
import type { ActionView } from './case-view.dto.js';
import { CaseQueries } from './case.queries.js';

/** Tells what the caller may do with a case now, and why not; from the same tables that do it. */
@Injectable()
export class CaseActionsService {
  constructor(
    private readonly holds: ProposalHolds,
    private readonly clock: Clock,
    private readonly queries: CaseQueries,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
  ) {}

  async actions(actor: Actor, id: string): Promise<ActionView[]> {
    const application = await this.queries.demand(actor, id);
    const round = await this.rounds.get(application.roundId);
    const context: CaseContext = { application, round, actor, input: {}, now: this.clock.now() };
    const open = await this.holds.openFor(caseSubject(id));
    const views: ActionView[] = [];
    for (const row of this.ofOwnSide(context)) {
      const mode = modeOf(row, actor);
      const proposal = open?.action === row.action ? open : null;
      const obstacle = await this.obstacle(row, context, mode, proposal, open);
      views.push({
        ...describe(row, mode, obstacle),
        returnTo:
          row.action === 'return' ? [...returnTargets(row.tier, application.countyUnitId !== null)] : [],
        proposalId: waiting(actor, mode, proposal, open)?.id ?? null,
      });
    }
    return views;
  }

  /** Officials read about officials' actions, enterprises about theirs; each action once. */
  private ofOwnSide(context: CaseContext): CaseRow[] {
    const { actor } = context;
    if (!actor) return [];
    const rows = this.runner.rowsOf(context).filter(({ role }) => {
      if (role === 'SYSTEM') return false;
      return role === 'ENTERPRISE' ? isEnterprise(actor) : isOfficial(actor);
    });
    const best = new Map<string, CaseRow>();
    for (const row of rows) {
      const known = best.get(row.action);
      if (!known || this.runner.postProblem(row, context) === null) best.set(row.action, row);
    }
    return [...best.values()];
  }

  private async obstacle(
    row: CaseRow,
    context: CaseContext,
    mode: ActionView['mode'],
    proposal: Proposal | null,
    open: Proposal | null,
  ): Promise<Hindrance | null> {
    const role = context.actor?.role;
    if (role === 'VIEWER') return told(CommonErrors.FORBIDDEN);
    const asPreparer = role === 'HANDLER' ? role : undefined;
    const refusal = await hindrance(() => this.runner.choose(row.action, context, asPreparer));
    if (refusal) return refusal;
    if (!ACTION_INPUTS[row.action]) return told(ApplicationErrors.BATCH_ACTION);
    if (mode === 'PREPARE' && open) return told(ApplicationErrors.PROPOSAL_WAITS);
    if (mode !== 'DECIDE') return null;
    if (!proposal) return told(ApplicationErrors.NOTHING_PREPARED);
    return proposal.preparedBy === context.actor?.accountId ? told(ApplicationErrors.PREPARED_BY_YOU) : null;
  }
}

function modeOf(row: CaseRow, actor: Actor): ActionView['mode'] {
  if (!row.prepared) return 'DO';
  return actor.role === 'HEAD' ? 'DECIDE' : 'PREPARE';
}

/** What the head of the actor's unit has to decide before or with this act. */
function waiting(
  { unitId }: Actor,
  mode: ActionView['mode'],
  proposal: Proposal | null,
  open: Proposal | null,
): Proposal | null {
  const concerned = { DO: null, PREPARE: open, DECIDE: proposal }[mode];
  return concerned?.unitId === unitId ? concerned : null;
}

function describe(
  row: CaseRow,
  mode: ActionView['mode'],
  obstacle: Hindrance | null,
): Omit<ActionView, 'proposalId' | 'returnTo'> {
  const rule = ACTION_INPUTS[row.action];
  return {
    action: row.action,
    actionZh: CASE_ACTION_WORDS[row.action].zh,
    mode,
    allowed: obstacle === null,
    code: obstacle?.code ?? null,
    reason: obstacle?.reason ?? null,
    needs: rule ? neededInputs(rule, row) : [],
    takes: [...(rule?.takes ?? [])],
    documents: [...((row.tier && rule?.documents?.[row.tier]) ?? [])],
  };
}
