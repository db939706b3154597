import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, isOfficial } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import type { Application } from '../case/application.entity.js';
import { ApplicationTransition } from '../case/application-transition.entity.js';
import { CaseQueries } from '../case/case.queries.js';
import { type CaseState, STATE_INFO } from '../case/case-states.js';
import { postOf } from '../flow/case-posts.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { CasePathView, PathReturn, PathStep } from './case-path.dto.js';
import { type StandingStep, standingOf } from './case-standing.js';
import { type StepTimes, timesOf } from './case-times.js';
import { MENDING, type StepKey, wayOf } from './case-way.js';

/** What the steps of one case are told from. */
interface Told {
  readonly application: Application;
  readonly round: Round;
  readonly enterpriseName: string;
  readonly official: boolean;
  readonly times: (key: StepKey) => StepTimes;
  /** The first instant too late for what is asked now, where the state itself has no limit. */
  readonly stop: Date | null;
}

/** The way of a case as steps, for a step bar and a picture. */
@Injectable()
export class CasePathService {
  constructor(
    private readonly db: Db,
    private readonly queries: CaseQueries,
    private readonly rounds: RoundService,
    private readonly enterprises: EnterpriseService,
    private readonly units: UnitService,
  ) {}

  /** @throws NOT_FOUND */
  async path(actor: Actor, id: string): Promise<CasePathView> {
    const application = await this.queries.demand(actor, id);
    const round = await this.rounds.get(application.roundId);
    const moves = await this.moves(id);
    const ground = { ...application, application, round };
    const standing = standingOf({
      ...ground,
      resumeState: application.resumeState ?? lastReturn(moves)?.fromState ?? null,
      endedFrom: moves.at(-1)?.fromState ?? null,
    });
    const told: Told = {
      ...{ application, round, official: isOfficial(actor), stop: await this.stop(application, round) },
      enterpriseName: (await this.enterprises.get(application.enterpriseId)).name,
      times: timesOf(wayOf(ground), moves),
    };
    return {
      steps: standing.map((each) => this.step(each, told)),
      returned: application.state === 'RETURNED' ? this.returned(standing, told) : null,
    };
  }

  /** Changes of state, and the line it began with; the first one first. */
  private async moves(applicationId: string): Promise<ApplicationTransition[]> {
    const rows = await this.db
      .repo(ApplicationTransition)
      .find({ where: { applicationId }, order: { seq: 'ASC' } });
    return rows.filter(({ seq, fromState, toState }) => seq === 1 || fromState !== toState);
  }

  private step({ step, state }: StandingStep, told: Told): PathStep {
    const { application, official } = told;
    const { since, firstSince, until } = told.times(step.key);
    const here = state === 'CURRENT' || state === 'ENDED';
    return {
      key: step.key,
      zh: (official ? undefined : step.enterpriseZh) ?? step.zh,
      state,
      stateZh: here ? STATE_INFO[application.state][official ? 'zh' : 'enterpriseZh'] : null,
      holderName: this.holder(step.at, told),
      since: state === 'AHEAD' ? null : state === 'DONE' ? firstSince : since,
      until: state === 'AHEAD' || state === 'CURRENT' ? null : (until ?? application.endedAt),
      dueOn: state === 'CURRENT' ? dueOf(told) : null,
      dueProvisional:
        state === 'CURRENT' &&
        (application.state === 'RETURNED' ? application.returnDueProvisional : application.dueProvisional),
    };
  }

  /** Who has the case in a state; the pool's owner where nobody has it any more. */
  private holder(state: CaseState, { application, round, enterpriseName }: Told): string | null {
    const post = postOf(application, round, state) ?? { unitId: round.ownerUnitId };
    return 'unitId' in post ? (this.units.find(post.unitId)?.authorityName ?? null) : enterpriseName;
  }

  private returned(standing: readonly StandingStep[], told: Told): PathReturn {
    const place = standing.findIndex(({ step }) => step.key === MENDING.key);
    const by = standing[place - 1]?.step ?? MENDING;
    const { returnTo, returnDueAt: dueAt, returnDueProvisional: dueProvisional } = told.application;
    return {
      key: by.key,
      zh: by.zh,
      byName: this.holder(by.at, told),
      to: returnTo ?? 'ENTERPRISE',
      toName: this.holder('RETURNED', told),
      at: told.times(MENDING.key).since,
      dueAt,
      dueProvisional,
    };
  }

  private async stop(application: Application, round: Round): Promise<Date | null> {
    switch (application.state) {
      case 'DRAFT':
      case 'AWAITING_CONFIRMATION':
        return this.rounds.enterpriseClosesAt(round, application.cityUnitId);
      case 'CITY_TO_PUBLISH':
      case 'CITY_APPROVED':
        return round.cityClosesAt;
      case 'RETURNED':
        return application.returnDueAt;
      default:
        return null;
    }
  }
}

function lastReturn(moves: readonly ApplicationTransition[]): ApplicationTransition | undefined {
  return moves.findLast(({ toState }) => toState === 'RETURNED');
}

function dueOf({ application: { dueOn }, stop }: Told): string | null {
  return dueOn ?? (stop && shanghaiDate(new Date(stop.getTime() - 1)));
}
