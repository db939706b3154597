import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { shanghaiDate } from '../../../../common/shanghai.js';
import { Db, locked, readInstant } from '../../../../core/database/index.js';
import { type UnitInfo, UnitService } from '../../../unit/index.js';
import { RoundUnit } from '../../round/round-unit.entity.js';
import { Round } from '../../round/round.entity.js';

/** The kind of to-do a city has about a round until its list is sent. */
export const SEND_LIST = 'SEND_LIST';

/** The subject kind of rounds in to-dos and notices. */
export const ROUND = 'ROUND';

/** A round that waits for the lists of cities. */
export type ClosingRound = Round & { readonly cityClosesAt: Date };

/** What rounds say about the lists of cities. */
@Injectable()
export class ClosingRounds {
  constructor(
    private readonly db: Db,
    private readonly units: UnitService,
  ) {}

  /** The provincial rounds that have opened and whose cities may still send, in a fixed order. */
  running(now: Date): Promise<ClosingRound[]> {
    return this.find({ opensAt: LessThanOrEqual(now), cityClosesAt: MoreThan(now) });
  }

  /** One of them; null where it takes no list any more, or none at all. */
  async runningOne(id: string, now: Date): Promise<ClosingRound | null> {
    const [round] = await this.find({ id, opensAt: LessThanOrEqual(now), cityClosesAt: MoreThan(now) });
    return round ?? null;
  }

  /** The cities that may send a list: every one of the owner, unless a HARD quota leaves it no slot. */
  async cities({ id, ownerUnitId, quotaMode }: Round): Promise<UnitInfo[]> {
    const cities = this.units.children(ownerUnitId).filter(({ tier }) => tier === 'CITY');
    if (quotaMode !== 'HARD') return cities;
    const rows = await this.db.repo(RoundUnit).findBy({ roundId: id, quota: MoreThan(0) });
    const withSlot = new Set(rows.map(({ unitId }) => unitId));
    return cities.filter((city) => withSlot.has(city.id));
  }

  /** The cities whose list has been sent. Their lists are held, so that none is sent until the unit of work ends. */
  async sentBy(roundId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ city_unit_id: string; state: string }>(
      'list_closing_sent',
      `SELECT city_unit_id, state FROM ranked_list
        WHERE round_id = $1 AND live_key IS NOT NULL ORDER BY id ${locked(this.db)}`,
      [roundId],
    );
    return new Set(rows.filter(({ state }) => state === 'SENT').map((row) => row.city_unit_id));
  }

  /** How many cases of each city wait for its list; a city without has no entry. */
  async ready(roundId: string): Promise<Map<string, number>> {
    const rows = await this.db.query<{ city_unit_id: string; many: number | string }>(
      'list_closing_ready',
      `SELECT city_unit_id, COUNT(*) AS many FROM application
        WHERE round_id = $1 AND state = 'CITY_APPROVED' GROUP BY city_unit_id`,
      [roundId],
    );
    return new Map(rows.map((row) => [row.city_unit_id, Number(row.many)]));
  }

  /** The day on which a city last had done its part, where it had; later rungs only are news to it. */
  async doneOn(roundId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ unit_id: string; done_at: unknown }>(
      'list_closing_done',
      `SELECT unit_id, MAX(done_at) AS done_at FROM task
        WHERE subject_kind = 'ROUND' AND subject_id = $1 AND kind = 'SEND_LIST' AND done_at IS NOT NULL
        GROUP BY unit_id`,
      [roundId],
    );
    return new Map(rows.map((row) => [row.unit_id, shanghaiDate(readInstant(row.done_at))]));
  }

  private async find(where: object): Promise<ClosingRound[]> {
    const rows = await this.db.repo(Round).find({
      where: { state: 'OPEN', tier: 'PROVINCE', cityClosesAt: Not(IsNull()), ...where },
      order: { id: 'ASC' },
    });
    return rows.filter((round): round is ClosingRound => round.cityClosesAt !== null);
  }
}
