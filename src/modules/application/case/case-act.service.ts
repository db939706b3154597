import { Injectable, type OnModuleInit } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { type Proposal, type ProposalExecutor, Proposals } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import {
  ACTION_INPUTS,
  type ActionInput,
  type InputName,
  type InputRule,
  SHORTEST_OPINION,
} from '../flow/action-inputs.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import type { CaseAction, CaseRow } from '../flow/case-words.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors } from './application.errors.js';
import type { ActDto } from './case.dto.js';
import { CaseQueries } from './case.queries.js';

/** What an act led to: the case as it is now, or the proposal that waits for the head. */
export interface ActResult {
  readonly application: Application;
  readonly proposal: Proposal | null;
}

const INPUT_NAMES: readonly InputName[] = [
  'opinion',
  'reasonTold',
  'fields',
  'returnTo',
  'pledge',
  'documents',
];

/** Acts on single cases: at once, or prepared by a handler for the head. */
@Injectable()
export class CaseActService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: CaseQueries,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
    private readonly enterprises: EnterpriseService,
  ) {}

  onModuleInit(): void {
    this.proposals.register('APPLICATION', this);
  }

  /**
   * Does the action, or prepares it where the head decides.
   * @throws WRONG_STATE, FORBIDDEN, STATE_MOVED, VALIDATION_FAILED naming the input, or the code of a guard
   */
  act(actor: Actor, id: string, action: CaseAction, body: ActDto): Promise<ActResult> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const application = await this.queries.demand(actor, id);
      const round = await this.rounds.get(application.roundId);
      const context: CaseContext = { application, round, actor, input: inputOf(body), now };
      const rule = ACTION_INPUTS[action];
      if (!rule) throw new DomainError(Errors.BATCH_ACTION);
      const row = await this.runner.choose(action, context, 'HANDLER');
      if (application.version !== body.version) throw new DomainError(CommonErrors.STATE_MOVED);
      demandInput(rule, row, context);
      if (row.prepared) return { application, proposal: await this.prepare(context, row) };
      return { application: await this.runner.perform(row, context), proposal: null };
    });
  }

  /** The head's yes to what was prepared, on the version it was prepared for. */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const application = await this.queries.demand(head, proposal.subjectId);
    if (application.version !== proposal.subjectVersion) throw new DomainError(CommonErrors.STATE_MOVED);
    const round = await this.rounds.get(application.roundId);
    const context = {
      application,
      round,
      actor: head,
      input: proposal.input as ActionInput,
      now: this.clock.now(),
    };
    await this.runner.act(proposal.action as CaseAction, context, { preparedBy: proposal.preparedBy });
  }

  private async prepare({ application, actor, input }: CaseContext, row: CaseRow): Promise<Proposal> {
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
  const { opinion, reasonTold, fields, returnTo, pledge, documents } = body;
  const given = { opinion, reasonTold, fields, returnTo, pledge, documents: documents && { ...documents } };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Every input the action needs, none that it does not take. */
function demandInput(rule: InputRule, row: CaseRow, { input, application }: CaseContext): void {
  const errors: FieldError[] = [];
  const { needs, takes = [] } = rule;
  const given = INPUT_NAMES.filter((name) => input[name] !== undefined);
  for (const name of needs) if (!given.includes(name)) errors.push({ field: name, code: 'required' });
  for (const name of given)
    if (!needs.includes(name) && !takes.includes(name)) errors.push({ field: name, code: 'notTaken' });
  for (const key of (row.tier && rule.documents?.[row.tier]) ?? [])
    if (!input.documents?.[key]) errors.push({ field: `documents.${key}`, code: 'required' });
  if (input.opinion !== undefined && [...input.opinion.trim()].length < SHORTEST_OPINION)
    errors.push({ field: 'opinion', code: 'minLength', detail: `审核意见不少于 ${SHORTEST_OPINION} 个字。` });
  if (needs.includes('pledge') && input.pledge !== true && given.includes('pledge'))
    errors.push({ field: 'pledge', code: 'mustAccept', detail: '须由本人确认真实性承诺。' });
  errors.push(...returnErrors(row, input, application));
  if (errors.length > 0) throw validationFailed(errors);
}

function returnErrors(row: CaseRow, input: ActionInput, application: Application): FieldError[] {
  if (row.action !== 'return') return [];
  const { returnTo, fields = [] } = input;
  const below = {
    COUNTY: ['ENTERPRISE'],
    CITY: ['ENTERPRISE', 'COUNTY'],
    PROVINCE: ['ENTERPRISE', 'COUNTY', 'CITY'],
  };
  const errors: FieldError[] = [];
  const possible = below[row.tier ?? 'COUNTY'].filter(
    (to) => to !== 'COUNTY' || application.countyUnitId !== null,
  );
  if (returnTo && !possible.includes(returnTo)) errors.push({ field: 'returnTo', code: 'isIn' });
  if (returnTo === 'ENTERPRISE' && fields.length === 0)
    errors.push({ field: 'fields', code: 'required', detail: Errors.RETURN_FIELDS_REQUIRED.zh });
  fields.forEach((key, index) => {
    if (!loadPolicy().formField(key)) errors.push({ field: `fields.${index}`, code: 'unknownField' });
  });
  return errors;
}
