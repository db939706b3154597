import { Injectable } from '@nestjs/common';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import { Db, findAmong, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import type { CitySettings, RoundSettings } from './draft/round-draft.js';
import type { RoundQuery } from './round-input.dto.js';
import { RoundUnit } from './round-unit.entity.js';
import { Round } from './round.entity.js';

/** Who asks: an enterprise stands in a unit and sees what is open, an official belongs to one. */
export interface Viewer {
  readonly kind: 'ENTERPRISE' | 'OFFICIAL';
  readonly unitId: string;
  readonly unitPath: string;
  /** The unit and those above it. */
  readonly upward: readonly string[];
}

@Injectable()
export class RoundRepository {
  constructor(private readonly db: Db) {}

  ofIds(ids: readonly string[]): Promise<Round[]> {
    return findAmong(this.db, Round, 'id', ids);
  }

  find(id: string): Promise<Round | null> {
    return findRow(this.db, Round, { id });
  }

  findVisible(viewer: Viewer, id: string): Promise<Round | null> {
    return this.visible(viewer).andWhere('r.id = :id', { id }).getOne();
  }

  /** Rounds the viewer may see, the one that opens last first. */
  page(viewer: Viewer, { state, tier, track, ...page }: RoundQuery): Promise<Page<Round>> {
    const query = this.visible(viewer);
    if (state) query.andWhere('r.state = :state', { state });
    if (tier) query.andWhere('r.tier = :tier', { tier });
    if (track) query.andWhere('r.track = :track', { track });
    return pageOf(query, page, [
      { column: 'r.opensAt', direction: 'DESC', type: 'instant', value: ({ opensAt }) => opensAt },
      { column: 'r.id', direction: 'DESC', value: ({ id }) => id },
    ]);
  }

  /** Open rounds owned by any of the units. */
  openOf(ownerUnitIds: readonly string[]): Promise<Round[]> {
    return this.db.repo(Round).find({
      where: { state: 'OPEN', ownerUnitId: In([...ownerUnitIds]) },
      order: { enterpriseClosesAt: 'ASC', id: 'ASC' },
    });
  }

  cities(roundIds: readonly string[]): Promise<RoundUnit[]> {
    return this.db.repo(RoundUnit).find({
      where: { roundId: In([...roundIds]) },
      order: { roundId: 'ASC', unitId: 'ASC' },
    });
  }

  async insert(round: Round): Promise<void> {
    await this.db.repo(Round).insert(round);
  }

  /** Replaces what a draft says for its cities. */
  async replaceCities(roundId: string, cities: readonly CitySettings[]): Promise<void> {
    const rows = this.db.repo(RoundUnit);
    await rows.delete({ roundId });
    if (cities.length > 0) await rows.insert(cities.map((city) => ({ ...city, roundId, used: 0 })));
  }

  /** Changes a round that still has the version that was read. @throws STATE_MOVED */
  async update(round: Round, change: Partial<RoundSettings & Pick<Round, 'state'>>): Promise<void> {
    await this.db.compareAndSet(Round, round, change);
  }

  /** Owned by a unit above the viewer, or the viewer's own or one below; a draft only by the viewer's own. */
  private visible({ kind, unitId, unitPath, upward }: Viewer): SelectQueryBuilder<Round> {
    const query = this.db.repo(Round).createQueryBuilder('r');
    if (kind === 'ENTERPRISE')
      return query.where("r.state = 'OPEN' AND r.ownerUnitId IN (:...upward)", { upward });
    return query
      .where(
        new Brackets((where) =>
          where
            .where('r.ownerUnitId IN (:...upward)', { upward })
            .orWhere('r.ownerUnitId IN (SELECT u.id FROM unit u WHERE u.path LIKE :below)', {
              below: `${unitPath}/%`,
            }),
        ),
      )
      .andWhere("(r.state <> 'DRAFT' OR r.ownerUnitId = :unitId)", { unitId });
  }
}
