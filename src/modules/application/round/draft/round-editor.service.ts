import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import { formatInstant } from '../../../../common/shanghai.js';
import type { Actor } from '../../../../core/auth/index.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { validationFailed } from '../../../../core/http/index.js';
import { type UnitInfo, UnitService } from '../../../unit/index.js';
import {
  changedSettings,
  checkDraft,
  checkInputMoments,
  checkQuotas,
  citiesOf,
  type CitySettings,
  newSettings,
} from './round-draft.js';
import { changingRules } from './round-rule-sets.js';
import type { RoundInput, RoundPatch } from '../round-input.dto.js';
import type { RoundDetail } from '../round.dto.js';
import type { Round } from '../round.entity.js';
import { RoundErrors } from '../round.errors.js';
import { RoundRepository } from '../round.repository.js';
import { RoundService } from '../round.service.js';

/** What the owner of a round does with it: draft, change, open, close. */
@Injectable()
export class RoundEditor {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly service: RoundService,
    private readonly uow: UnitOfWork,
    private readonly units: UnitService,
    private readonly clock: Clock,
  ) {}

  /** @throws FORBIDDEN for officers of a unit without a pool (镇街/园区), VALIDATION_FAILED naming the fields. */
  create(actor: Actor, input: RoundInput): Promise<RoundDetail> {
    const { tier, unitId: ownerUnitId } = actor;
    if (!tier || !ownerUnitId) throw new DomainError(CommonErrors.FORBIDDEN);
    refuse(checkInputMoments(input));
    const round: Round = {
      ...newSettings(tier, input),
      ...{ id: newId(), tier, ownerUnitId, state: 'DRAFT', version: 1 },
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
    };
    const cities = citiesOf(input.units ?? []);
    this.check(round, cities);
    return this.uow.run(async () => {
      await this.rounds.insert(round);
      await this.rounds.replaceCities(round.id, cities);
      return this.service.detail(actor, round.id);
    });
  }

  /** Changes a draft. @throws WRONG_STATE once it is open: from then on dates move only by a document. */
  change(actor: Actor, id: string, { version, ...input }: RoundPatch): Promise<RoundDetail> {
    refuse(checkInputMoments(input));
    return this.uow.run(async () => {
      const round = await this.demandChangeable(actor, id, version);
      const settings = changedSettings(round, input);
      const cities = input.units ? citiesOf(input.units) : await this.rounds.cities([id]);
      this.check({ ...round, ...settings }, cities);
      await this.move(round, settings);
      if (input.units) await this.rounds.replaceCities(id, cities);
      return this.service.detail(actor, id);
    });
  }

  open(actor: Actor, id: string, version: number): Promise<RoundDetail> {
    return this.uow.run(async () => {
      await this.move(await this.demandOpenable(actor, id, version), { state: 'OPEN' });
      return this.service.detail(actor, id);
    });
  }

  close(actor: Actor, id: string, version: number): Promise<RoundDetail> {
    return this.uow.run(async () => {
      await this.move(await this.demandClosable(actor, id, version), { state: 'CLOSED' });
      return this.service.detail(actor, id);
    });
  }

  /** @throws as `own`; WRONG_STATE once it is open */
  demandChangeable(actor: Actor, id: string, version: number): Promise<Round> {
    return this.own(actor, id, version, ['DRAFT']);
  }

  /**
   * @throws as `own`; ROUND_DATES_PAST when no enterprise could file any more, VALIDATION_FAILED naming cities without
   *   a quota, or titles and tracks whose rule changes within the window
   */
  async demandOpenable(actor: Actor, id: string, version: number): Promise<Round> {
    const round = await this.own(actor, id, version, ['DRAFT']);
    if (this.clock.now() >= round.enterpriseClosesAt) throw new DomainError(RoundErrors.ROUND_DATES_PAST);
    refuse([
      ...checkQuotas(round, await this.rounds.cities([id]), this.citiesOf(round.ownerUnitId)),
      ...changingRules(round, this.units.get(round.ownerUnitId).path),
    ]);
    return round;
  }

  /** @throws as `own`; ROUND_STILL_RUNNING before its last date: a published date never moves earlier */
  async demandClosable(actor: Actor, id: string, version: number): Promise<Round> {
    const round = await this.own(actor, id, version, ['OPEN']);
    if (this.clock.now() < round.correctionClosesAt) {
      const until = formatInstant(round.correctionClosesAt);
      throw new DomainError(RoundErrors.ROUND_STILL_RUNNING, { until });
    }
    return round;
  }

  /**
   * A round of the actor's own unit, as the actor last saw it.
   * @throws NOT_FOUND, FORBIDDEN for the round of another unit, WRONG_STATE, STATE_MOVED.
   */
  async own(actor: Actor, id: string, version: number, states: readonly Round['state'][]): Promise<Round> {
    const round = await this.service.demand(actor, id);
    if (round.ownerUnitId !== actor.unitId) throw new DomainError(CommonErrors.FORBIDDEN);
    if (!states.includes(round.state)) throw new DomainError(CommonErrors.WRONG_STATE);
    if (round.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    return round;
  }

  /** @throws STATE_MOVED when somebody else was faster. */
  async move(round: Round, change: Parameters<RoundRepository['update']>[1]): Promise<void> {
    await this.rounds.update(round, change);
  }

  /** Whether a unit is a city of the owner, or 横琴. */
  isCityOf(ownerUnitId: string, unitId: string): boolean {
    return this.citiesOf(ownerUnitId).some(({ id }) => id === unitId);
  }

  private citiesOf(ownerUnitId: string): UnitInfo[] {
    return this.units.children(ownerUnitId).filter(({ tier }) => tier === 'CITY');
  }

  private check(round: Round, cities: readonly CitySettings[]): void {
    const year = Number(this.clock.today().slice(0, 4));
    refuse(checkDraft(round, cities, year, (unitId) => this.isCityOf(round.ownerUnitId, unitId)));
  }
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw validationFailed(errors);
}
