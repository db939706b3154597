import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { formatDeadline, formatInstant } from '../../../common/shanghai.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import type { Page } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import { enterpriseStop, filingAt } from './round-dates.js';
import type { RoundQuery } from './round-input.dto.js';
import type { RoundDetail, RoundView } from './round.dto.js';
import type { Round } from './round.entity.js';
import { RoundErrors } from './round.errors.js';
import { RoundRepository, type Viewer } from './round.repository.js';

/** What a round says, to people and to the cases in it. */
@Injectable()
export class RoundService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly reach: Reach,
    private readonly clock: Clock,
  ) {}

  /** Several rounds at once, by id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Round>> {
    return new Map((await this.rounds.ofIds(ids)).map((row) => [row.id, row]));
  }

  /** @throws NOT_FOUND. Asks nobody's reach: for cases, whose own reach has been asked. */
  async get(id: string): Promise<Round> {
    const round = await this.rounds.find(id);
    if (!round) throw new DomainError(CommonErrors.NOT_FOUND);
    return round;
  }

  /**
   * The first instant that is too late for an enterprise of the city.
   * @param cityUnitId the city (or 横琴) of the enterprise; for an own pool any unit, since only the round speaks.
   */
  async enterpriseClosesAt(round: Round, cityUnitId: string): Promise<Date> {
    const cities = await this.rounds.cities([round.id]);
    return enterpriseStop(
      round,
      cities.find(({ unitId }) => unitId === cityUnitId),
    );
  }

  /** @throws ROUND_NOT_OPEN before the opening, ROUND_CLOSED from the first instant that is too late. */
  async assertOpenForEnterprise(round: Round, cityUnitId: string, now: Date): Promise<void> {
    const closesAt = await this.enterpriseClosesAt(round, cityUnitId);
    const filing = filingAt(round, closesAt, now);
    if (filing === 'NOT_OPEN')
      throw new DomainError(RoundErrors.ROUND_NOT_OPEN, { opensAt: formatInstant(round.opensAt) });
    if (filing === 'CLOSED')
      throw new DomainError(RoundErrors.ROUND_CLOSED, { closesAt: formatDeadline(closesAt) });
  }

  /** Rounds in which an enterprise registered in the unit may file now, the one that ends first at the top. */
  async openRoundsFor(unitId: string): Promise<Round[]> {
    const upward = this.upward(unitId);
    const rounds = await this.rounds.openOf(upward);
    const stops = await this.stops(rounds, upward);
    return rounds.filter((round) => filingAt(round, stops(round), this.clock.now()) === 'OPEN');
  }

  /** Whether an enterprise of the unit may apply in a round of this owner: the owner is the unit or above it. */
  admits(round: Pick<Round, 'ownerUnitId'>, unitId: string): boolean {
    return this.units.isWithin(unitId, round.ownerUnitId);
  }

  async list(actor: Actor, query: RoundQuery): Promise<Page<RoundView>> {
    const viewer = await this.viewer(actor);
    const { items, nextCursor } = await this.rounds.page(viewer, query);
    const stops = await this.stops(items, viewer.upward);
    return { items: items.map((round) => this.view(round, stops(round))), nextCursor };
  }

  /** @throws NOT_FOUND also for a round the actor may not see. */
  async detail(actor: Actor, id: string): Promise<RoundDetail> {
    const viewer = await this.viewer(actor);
    const round = await this.found(viewer, id);
    const cities = await this.rounds.cities([id]);
    const own = cities.find(({ unitId }) => viewer.upward.includes(unitId));
    const units = cities
      .filter(({ unitId }) => this.reach.covers(actor, { unitId }))
      .map(({ roundId: _, ...city }) => city);
    return { ...this.view(round, enterpriseStop(round, own)), units };
  }

  /** @throws NOT_FOUND when the actor may not see the round. */
  async demand(actor: Actor, id: string): Promise<Round> {
    return this.found(await this.viewer(actor), id);
  }

  private async found(viewer: Viewer, id: string): Promise<Round> {
    const round = await this.rounds.findVisible(viewer, id);
    if (!round) throw new DomainError(CommonErrors.NOT_FOUND);
    return round;
  }

  private async viewer({ enterpriseId, unitId: official }: Actor): Promise<Viewer> {
    const unitId = enterpriseId ? (await this.enterprises.get(enterpriseId)).unitId : official;
    if (!unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    return {
      kind: enterpriseId ? 'ENTERPRISE' : 'OFFICIAL',
      unitId,
      unitPath: this.units.get(unitId).path,
      upward: this.upward(unitId),
    };
  }

  /** The unit and those above it. */
  private upward(unitId: string): string[] {
    return this.units.lineage(unitId).map(({ id }) => id);
  }

  /** The end for enterprises where somebody is, for several rounds at once. */
  private async stops(rounds: readonly Round[], upward: readonly string[]): Promise<(round: Round) => Date> {
    const rows = await this.rounds.cities(rounds.map(({ id }) => id));
    const own = new Map(
      rows.filter(({ unitId }) => upward.includes(unitId)).map((row) => [row.roundId, row]),
    );
    return (round) => enterpriseStop(round, own.get(round.id));
  }

  private view(round: Round, closesForYouAt: Date): RoundView {
    const { createdBy: _, createdAt: __, ...shown } = round;
    const filing = filingAt(round, closesForYouAt, this.clock.now());
    return { ...shown, closesForYouAt, filing, ownerUnitName: this.units.get(round.ownerUnitId).name };
  }
}
