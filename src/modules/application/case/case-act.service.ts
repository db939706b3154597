import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { ACTION_INPUTS, type ActionInput } from '../flow/action-inputs.js';
import { demandInput } from '../flow/input-check.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import { CASE_ACTION_WORDS, type CaseAction, type CaseRow } from '../flow/case-words.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors } from './application.errors.js';
import type { ActDto } from './case.dto.js';
import { CaseQueries } from './case.queries.js';
import { CaseRepository } from './case.repository.js';

/** What an act led to: the case as it is now, or the proposal that waits for the head. */
export interface ActResult {
  readonly application: Application;
  readonly proposal: ProposalView | null;
}

/** Acts on single cases: at once, or prepared by a handler for the head. */
@Injectable()
export class CaseActService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: CaseRepository,
    private readonly queries: CaseQueries,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
    private readonly enterprises: EnterpriseService,
  ) {}

  onModuleInit(): void {
    this.proposals.register('APPLICATION', this, CASE_ACTION_WORDS);
  }

  /**
   * Does the action, or prepares it where the head decides.
   * @throws WRONG_STATE, FORBIDDEN, STATE_MOVED, VALIDATION_FAILED naming the input, or the code of a guard
   */
  act(actor: Actor, id: string, action: CaseAction, body: ActDto): Promise<ActResult> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      await this.cases.hold([id]);
      const application = await this.queries.demand(actor, id);
      const round = await this.rounds.get(application.roundId);
      const context: CaseContext = { application, round, actor, input: inputOf(body), now };
      const rule = ACTION_INPUTS[action];
      if (!rule) throw new DomainError(Errors.BATCH_ACTION);
      // Who looked at an older version hears that first: by now another post may have the case.
      if (body.version < application.version) throw new DomainError(CommonErrors.STATE_MOVED);
      const row = await this.runner.choose(action, context, 'HANDLER');
      if (application.version !== body.version) throw new DomainError(CommonErrors.STATE_MOVED);
      demandInput(rule, row, context);
      if (row.prepared) return { application, proposal: await this.prepare(context, row) };
      return { application: await this.runner.perform(row, context), proposal: null };
    });
  }

  hold({ subjectId }: Proposal): Promise<void> {
    return this.cases.hold([subjectId]);
  }

  async check(proposal: Proposal, head: Actor): Promise<void> {
    await this.runner.choose(proposal.action as CaseAction, await this.decided(proposal, head));
  }

  /** The head's yes to what was prepared, on the version it was prepared for. */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const { action, preparedBy } = proposal;
    await this.runner.act(action as CaseAction, await this.decided(proposal, head), { preparedBy });
  }

  private async decided(proposal: Proposal, head: Actor): Promise<CaseContext> {
    const application = await this.queries.demand(head, proposal.subjectId);
    if (application.version !== proposal.subjectVersion) throw new DomainError(CommonErrors.STATE_MOVED);
    const round = await this.rounds.get(application.roundId);
    const input = proposal.input as ActionInput;
    return { application, round, actor: head, input, now: this.clock.now() };
  }

  private async prepare({ application, actor, input }: CaseContext, row: CaseRow): Promise<ProposalView> {
    if (!actor?.unitId) throw new DomainError(CommonErrors.FORBIDDEN);
    const { name } = await this.enterprises.get(application.enterpriseId);
    return this.proposals.prepare(actor, {
      subjectKind: 'APPLICATION',
      subjectId: application.id,
      subjectVersion: application.version,
      action: row.action,
      input: { ...input },
      unitId: actor.unitId,
      enterpriseId: application.enterpriseId,
      title: name,
    });
  }
}

function inputOf(body: ActDto): ActionInput {
  const { opinion, reasonTold, fields, returnTo, pledge, documents, evaluator, conclusion } = body;
  const papers = { documents: documents && { ...documents }, evaluator, conclusion };
  const given = { opinion, reasonTold, fields, returnTo, pledge, ...papers };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
