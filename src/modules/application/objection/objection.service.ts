import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { startLimit, limitDueOn } from '../../../common/calendar/time-limit.js';
import { loadPolicy } from '../../../../config/policy.js';
import { CommonErrors, DomainError, type ErrorType } from '../../../common/errors.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, pageOf, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import type { Page } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { ApplicationErrors } from '../case/application.errors.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { Publicity } from '../publicity/publicity.entity.js';
import { limitDays } from '../round/round-limits.js';
import { RoundService } from '../round/round.service.js';
import type {
  AcceptObjectionDto,
  NoteReportDto,
  ObjectionQuery,
  RefuseObjectionDto,
  SettleObjectionDto,
} from './objection.dto.js';
import { Objection } from './objection.entity.js';
import { ObjectionErrors } from './objection.errors.js';

/** Objections in the hands of the unit that published: accepted or refused, verified, settled. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** Those to publicities of the actor's own unit; who objects is nobody else's business. */
  async list(actor: Actor, query: ObjectionQuery): Promise<Page<Objection>> {
    const rows = this.db
      .repo(Objection)
      .createQueryBuilder('o')
      .innerJoin(Publicity, 'p', 'p.id = o.publicityId')
      .where('p.unitId = :unitId', { unitId: actor.unitId });
    if (query.state) rows.andWhere('o.state = :state', { state: query.state });
    if (query.applicationId)
      rows.andWhere('o.applicationId = :applicationId', { applicationId: query.applicationId });
    const page = await pageOf(rows, query, [{ column: 'o.id', direction: 'DESC', value: (row) => row.id }]);
    if (actor.role !== 'VIEWER') return page;
    return { ...page, items: page.items.map((row) => ({ ...row, contact: null })) };
  }

  /** Takes it up: fifteen working days to verify. */
  accept(actor: Actor, id: string, { version, opinion }: AcceptObjectionDto): Promise<Objection> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { objection, publicity } = await this.demand(actor, id, ['RECEIVED']);
      const round = await this.rounds.get(publicity.roundId);
      const limit = startLimit(limitDays(round, 'OBJECTION_VERIFY'), shanghaiDate(now));
      const dueOn = limitDueOn(loadPolicy().calendar, limit).date;
      const changed = await this.change(objection, version, {
        state: 'ACCEPTED',
        opinion,
        dueOn,
        handledBy: actor.accountId,
      });
      await this.tasks.close('OBJECTION', id);
      const application = await this.cases.find(objection.applicationId);
      const { name } = await this.enterprises.get(application?.enterpriseId ?? '');
      await this.tasks.open({
        kind: 'OBJECTION',
        subjectKind: 'OBJECTION',
        subjectId: id,
        post: { unitId: publicity.unitId, role: 'HANDLER' },
        title: `${name} · 异议核查`,
        limit,
      });
      return changed;
    });
  }

  /** Does not take it up; the case goes on unless another objection is open. */
  refuse(actor: Actor, id: string, { version, opinion, reasonTold }: RefuseObjectionDto): Promise<Objection> {
    return this.close(actor, id, version, ['RECEIVED'], { state: 'REFUSED', opinion, reasonTold });
  }

  /** Upheld: the case stays frozen until the head refuses it. Not upheld: it goes on, without a new 公示. */
  settle(actor: Actor, id: string, input: SettleObjectionDto): Promise<Objection> {
    const { version, upheld, opinion, reasonTold } = input;
    return this.close(actor, id, version, ['ACCEPTED'], {
      state: upheld ? 'UPHELD' : 'NOT_UPHELD',
      opinion,
      reasonTold,
    });
  }

  /** 存档: a report has been read; nothing follows for the case. */
  note(actor: Actor, id: string, { version, opinion }: NoteReportDto): Promise<Objection> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { objection } = await this.demand(actor, id, ['FILED']);
      const noted = { state: 'NOTED' as const, opinion, handledBy: actor.accountId, settledAt: now };
      const changed = await this.change(objection, version, noted);
      await this.tasks.close('OBJECTION', id);
      return changed;
    });
  }

  private close(
    actor: Actor,
    id: string,
    version: number,
    from: readonly Objection['state'][],
    outcome: Pick<Objection, 'state' | 'opinion' | 'reasonTold'>,
  ): Promise<Objection> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { objection } = await this.demand(actor, id, from);
      await this.cases.hold([objection.applicationId]);
      const settled = { ...outcome, dueOn: null, handledBy: actor.accountId, settledAt: now };
      const changed = await this.change(objection, version, settled);
      await this.tasks.close('OBJECTION', id);
      if (outcome.state !== 'UPHELD')
        await this.release(actor, objection.applicationId, outcome.opinion ?? '', now);
      return changed;
    });
  }

  /** One objection less; with the last one the case goes on where it stood. */
  private async release(actor: Actor, applicationId: string, opinion: string, now: Date): Promise<void> {
    const application = await this.cases.find(applicationId);
    if (!application || application.openObjections === 0) return;
    const freed = await this.cases.change(application, { openObjections: application.openObjections - 1 });
    const frozen = freed.state === 'OBJECTION' || freed.state === 'CITY_OBJECTION';
    if (!frozen || freed.openObjections > 0) return;
    const round = await this.rounds.get(freed.roundId);
    await this.runner.act('clearObjection', { application: freed, round, actor, input: { opinion }, now });
  }

  private async demand(
    actor: Actor,
    id: string,
    states: readonly Objection['state'][],
  ): Promise<{ objection: Objection; publicity: Publicity }> {
    const objection = await this.db.repo(Objection).findOneBy({ id });
    const publicity = objection && (await this.db.repo(Publicity).findOneBy({ id: objection.publicityId }));
    if (!objection || !publicity || publicity.unitId !== actor.unitId)
      throw new DomainError(CommonErrors.NOT_FOUND);
    if (!states.includes(objection.state)) throw new DomainError(misfit(objection, states));
    if (
      actor.tier &&
      (await this.cases.actedAtAnotherTier(objection.applicationId, actor.accountId, actor.tier))
    )
      throw new DomainError(ApplicationErrors.TWO_TIERS);
    return { objection, publicity };
  }

  private async change(objection: Objection, version: number, patch: Partial<Objection>): Promise<Objection> {
    const next = await this.db.compareAndSet(Objection, { id: objection.id, version }, patch);
    return Object.assign(objection, patch, { version: next });
  }
}

/** Why an act that wants one of these states does not fit. */
function misfit({ kind, state }: Objection, states: readonly Objection['state'][]): ErrorType {
  if (state === 'FILED') return ObjectionErrors.REPORT_TO_NOTE;
  const forReports = states.includes('FILED');
  return forReports && kind === 'OBJECTION'
    ? ObjectionErrors.NOT_A_REPORT
    : ObjectionErrors.OBJECTION_SETTLED;
}
