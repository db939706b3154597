import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { publicityWindow } from '../../../common/calendar/publicity-window.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { addDays, shanghaiDate } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import {
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import type { CaseCandidate } from '../candidates/case-candidate.dto.js';
import { CaseCandidates } from '../candidates/case-candidates.js';
import { Application, caseSubject } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { eachOfBatch } from '../flow/batch.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import { BATCH_WORDS } from '../flow/case-words.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import { PREPARE_PUBLICITY } from './actions/publicity-acts.js';
import type { PublicityWindowView, StartPublicityDto } from './publicity.dto.js';
import { PublicityErrors } from './publicity.errors.js';
import { Publicity } from './publicity.entity.js';
import { PublicityItem } from './publicity-item.entity.js';

/** Where a round is published, as one unit does it. */
interface Stage {
  readonly ofUnit: { readonly roundId: string; readonly cityUnitId?: string };
  readonly state: Application['state'];
  /** @throws WRONG_STATE */
  readonly demandReady: (application: Application) => void;
}

interface Start {
  readonly round: Round;
  readonly cases: readonly Application[];
  readonly contextOf: (application: Application) => CaseContext;
}

/** Starts publicities: prepared by a handler, decided by the head, all cases or none. */
@Injectable()
export class PublicityService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
    private readonly possible: CaseCandidates,
  ) {}

  onModuleInit(): void {
    this.proposals.register('PUBLICITY', this, BATCH_WORDS.PUBLICITY);
  }

  /** @throws NO_PUBLICITY_HERE, CASES_NOT_OF_ROUND, WRONG_STATE, PUBLICITY_START_PAST, PUBLICITY_START_FAR */
  prepare(actor: Actor, input: StartPublicityDto): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const round = await this.rounds.demand(actor, input.roundId);
      await this.demandPossible(actor, round, input, now);
      return this.proposals.prepare(actor, {
        subjectKind: 'PUBLICITY',
        subjectId: newId(),
        subjectVersion: 1,
        action: 'startPublicity',
        input: { ...input },
        alsoOn: input.applicationIds.map(caseSubject),
        unitId: actor.unitId ?? '',
        title: input.title,
      });
    });
  }

  /** The cases of a round that stand before a publicity of the actor's unit. @throws NOT_FOUND, NO_PUBLICITY_HERE */
  async candidates(actor: Actor, roundId: string): Promise<CaseCandidate[]> {
    const { ofUnit, state, demandReady } = stageOf(actor, await this.rounds.demand(actor, roundId));
    const cases = await this.db.repo(Application).find({ where: { ...ofUnit, state }, order: { id: 'ASC' } });
    return this.possible.of(actor, cases, PREPARE_PUBLICITY, demandReady);
  }

  /**
   * Length and last day of a publicity of the actor's unit.
   * @throws NOT_FOUND, NO_PUBLICITY_HERE, PUBLICITY_START_PAST, PUBLICITY_START_FAR
   */
  async window(actor: Actor, roundId: string, startsOn: string): Promise<PublicityWindowView> {
    const now = this.clock.now();
    const round = await this.rounds.demand(actor, roundId);
    stageOf(actor, round);
    demandStart(startsOn, shanghaiDate(now));
    return windowOf(actor, round, startsOn);
  }

  hold({ input }: Proposal): Promise<void> {
    return this.cases.hold((input as unknown as StartPublicityDto).applicationIds);
  }

  async check(proposal: Proposal, head: Actor): Promise<void> {
    const { cases, contextOf } = await this.start(proposal, head, this.clock.now());
    await eachOfBatch(cases, (application) => this.runner.choose('startPublicity', contextOf(application)));
  }

  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const { round, cases, contextOf } = await this.start(proposal, head, now);
    const input = proposal.input as unknown as StartPublicityDto;
    const publicity = this.row(proposal.subjectId, head, round, input, now);
    await this.db.repo(Publicity).insert(publicity);
    const items = cases.map(({ id }) => ({ publicityId: publicity.id, applicationId: id }));
    await this.db.repo(PublicityItem).insert(items);
    const extras = { patch: entryOf(publicity), preparedBy: proposal.preparedBy };
    await eachOfBatch(cases, (application) =>
      this.runner.act('startPublicity', contextOf(application), extras),
    );
  }

  /** Round and cases of a proposal that can still be carried out. @throws as `prepare` */
  private async start(proposal: Proposal, head: Actor, now: Date): Promise<Start> {
    const input = proposal.input as unknown as StartPublicityDto;
    const round = await this.rounds.get(input.roundId);
    const cases = await this.demandPossible(head, round, input, now);
    const act = { round, actor: head, input: { opinion: input.opinion }, now };
    return { round, cases, contextOf: (application) => ({ application, ...act }) };
  }

  private row(id: string, head: Actor, round: Round, input: StartPublicityDto, now: Date): Publicity {
    return {
      id,
      roundId: round.id,
      unitId: head.unitId ?? '',
      stage: isCityStage(head, round) ? 'CITY' : 'OWNER',
      title: input.title,
      ...windowOf(head, round, input.startsOn),
      startedBy: head.accountId,
      startedAt: now,
      recalledAt: null,
      recallReason: null,
      version: 1,
    };
  }

  private async demandPossible(
    actor: Actor,
    round: Round,
    { applicationIds, startsOn }: StartPublicityDto,
    now: Date,
  ): Promise<Application[]> {
    const { ofUnit, demandReady } = stageOf(actor, round);
    demandStart(startsOn, shanghaiDate(now));
    const cases = await this.db.repo(Application).findBy({ ...ofUnit, id: In(applicationIds) });
    const missing = applicationIds.length - cases.length;
    if (missing > 0) throw new DomainError(PublicityErrors.CASES_NOT_OF_ROUND, { count: missing });
    await eachOfBatch(cases, async (application) => demandReady(application));
    return cases;
  }
}

function entryOf({ entryFromOn, provisional: entryProvisional }: Publicity) {
  return { entryFromOn, entryProvisional };
}

function demandStart(startsOn: string, today: string): void {
  if (startsOn < today) throw new DomainError(PublicityErrors.PUBLICITY_START_PAST, { startsOn });
  const latest = addDays(today, loadPolicy().limits.publicityStart.mostDaysAhead);
  if (startsOn > latest) throw new DomainError(PublicityErrors.PUBLICITY_START_FAR, { startsOn, latest });
}

/** The days of a publicity that begins on a day. */
function windowOf(actor: Actor, round: Round, startsOn: string) {
  const length = isCityStage(actor, round) ? round.cityPublicityLength : round.publicityLength;
  const terms = { startsOn, length, unit: round.publicityUnit };
  return { ...terms, ...publicityWindow(loadPolicy().calendar, terms) };
}

/** Which cases of a round a unit publishes, and in which state. @throws NO_PUBLICITY_HERE */
function stageOf(actor: Actor, round: Round): Stage {
  const city = isCityStage(actor, round);
  const publishes = city
    ? round.cityPublicity
    : round.publicityLength > 0 && actor.unitId === round.ownerUnitId;
  if (!publishes) throw new DomainError(PublicityErrors.NO_PUBLICITY_HERE);
  const state = city ? 'CITY_TO_PUBLISH' : 'ACCEPTED';
  return {
    ofUnit: { roundId: round.id, ...(city ? { cityUnitId: actor.unitId ?? '' } : {}) },
    state,
    demandReady: (application) => {
      if (application.state !== state) throw new DomainError(CommonErrors.WRONG_STATE);
    },
  };
}

function isCityStage(actor: Actor, round: Round): boolean {
  return round.tier === 'PROVINCE' && actor.tier === 'CITY';
}
