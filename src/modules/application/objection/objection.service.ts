import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type ErrorType } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { ApplicationErrors } from '../case/application.errors.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { RoundService } from '../round/round.service.js';
import type {
  AcceptObjectionDto,
  NoteReportDto,
  RefuseObjectionDto,
  SettleObjectionDto,
} from './objection.dto.js';
import { ObjectionActs } from './objection-acts.js';
import type { ObjectionAction } from './actions/objection-act-table.js';
import { type ObjectedCase, ObjectionVerification } from './objection-verification.js';
import type { Objection } from './objection.entity.js';
import { ObjectionErrors } from './objection.errors.js';
import { ObjectionQueries } from './objection.queries.js';

/** The state each act starts from. */
const FROM: Readonly<Record<ObjectionAction, Objection['state']>> = {
  accept: 'RECEIVED',
  refuse: 'RECEIVED',
  settle: 'ACCEPTED',
  note: 'FILED',
};

/** Objections in the hands of the unit that published: accepted or refused, verified, settled. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
    private readonly queries: ObjectionQueries,
    private readonly acts: ObjectionActs,
    private readonly verification: ObjectionVerification,
  ) {}

  /** Takes it up: fifteen working days to verify. */
  accept(actor: Actor, id: string, { version, opinion }: AcceptObjectionDto): Promise<Objection> {
    const at = this.clock.now();
    return this.uow.run(async () => {
      const objection = await this.demand(actor, id, 'accept');
      const objected = await this.objected(objection.applicationId);
      return this.verification.begin(objection, version, objected, { actor, at, opinion });
    });
  }

  /** Does not take it up; the case goes on unless another objection is open. */
  refuse(actor: Actor, id: string, input: RefuseObjectionDto): Promise<Objection> {
    return this.close(actor, id, 'refuse', 'REFUSED', input);
  }

  /**
   * Upheld: the case stays frozen until the head refuses it or has it verified again. Not upheld: it goes on, without
   * a new 公示.
   */
  settle(actor: Actor, id: string, input: SettleObjectionDto): Promise<Objection> {
    return this.close(actor, id, 'settle', input.upheld ? 'UPHELD' : 'NOT_UPHELD', input);
  }

  /** 存档: a report has been read; nothing follows for the case. */
  note(actor: Actor, id: string, { version, opinion }: NoteReportDto): Promise<Objection> {
    const at = this.clock.now();
    return this.uow.run(async () => {
      const report = await this.demand(actor, id, 'note');
      const noted = { state: 'NOTED', dueOn: null, settledAt: at } as const;
      return this.acts.perform(report, version, noted, { actor, at, opinion });
    });
  }

  private close(
    actor: Actor,
    id: string,
    action: ObjectionAction,
    state: Objection['state'],
    { version, opinion, reasonTold }: RefuseObjectionDto,
  ): Promise<Objection> {
    const at = this.clock.now();
    return this.uow.run(async () => {
      const objection = await this.demand(actor, id, action);
      await this.cases.hold([objection.applicationId]);
      const settled = { state, dueOn: null, settledAt: at };
      const deed = { actor, at, opinion, reasonTold };
      const changed = await this.acts.perform(objection, version, settled, deed);
      if (state !== 'UPHELD') await this.release(actor, objection.applicationId, opinion, at);
      return changed;
    });
  }

  /** One objection less; with the last one the case goes on where it stood. */
  private async release(actor: Actor, applicationId: string, opinion: string, now: Date): Promise<void> {
    const { application, round } = await this.objected(applicationId);
    if (application.openObjections === 0) return;
    const freed = await this.cases.change(application, { openObjections: application.openObjections - 1 });
    const frozen = freed.state === 'OBJECTION' || freed.state === 'CITY_OBJECTION';
    if (!frozen || freed.openObjections > 0) return;
    await this.runner.act('clearObjection', { application: freed, round, actor, input: { opinion }, now });
  }

  private async objected(applicationId: string): Promise<ObjectedCase> {
    const application = await this.cases.find(applicationId);
    if (!application) throw new DomainError(CommonErrors.NOT_FOUND);
    return { application, round: await this.rounds.get(application.roundId) };
  }

  /** @throws NOT_FOUND, TWO_TIERS, or why the act does not fit the state */
  async demand(actor: Actor, id: string, action: ObjectionAction): Promise<Objection> {
    const objection = await this.queries.demand(actor, id);
    if (objection.state !== FROM[action]) throw new DomainError(misfit(objection, FROM[action]));
    if (
      actor.tier &&
      (await this.cases.actedAtAnotherTier(objection.applicationId, actor.accountId, actor.tier))
    )
      throw new DomainError(ApplicationErrors.TWO_TIERS);
    return objection;
  }
}

/** Why an act that wants a state does not fit. */
function misfit({ kind, state }: Objection, wanted: Objection['state']): ErrorType {
  if (state === 'FILED') return ObjectionErrors.REPORT_TO_NOTE;
  if (wanted === 'FILED' && kind === 'OBJECTION') return ObjectionErrors.NOT_A_REPORT;
  if (state === 'RECEIVED') return ObjectionErrors.OBJECTION_NOT_ACCEPTED;
  return state === 'ACCEPTED' ? ObjectionErrors.OBJECTION_ACCEPTED : ObjectionErrors.OBJECTION_SETTLED;
}
