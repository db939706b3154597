import { Injectable } from '@nestjs/common';
import { Db, locked } from '../../../core/database/index.js';
import { RoundChange } from './round-change.entity.js';
import { RoundUnit } from './round-unit.entity.js';

const ROW = 'round_id = $1 AND unit_id = $2';

/** The counters of slots. Each change is one statement that also asks the condition; all inside a unit of work. */
@Injectable()
export class QuotaRepository {
  constructor(private readonly db: Db) {}

  row(roundId: string, unitId: string): Promise<RoundUnit | null> {
    return this.db.repo(RoundUnit).findOneBy({ roundId, unitId });
  }

  /** Makes the row of a city the round says nothing about: no date of its own, no limit. */
  async ensureRow(roundId: string, unitId: string): Promise<void> {
    await this.db.execute(
      'quota.ensure',
      `INSERT INTO round_unit (round_id, unit_id, enterprise_closes_at, quota, used)
       VALUES ($1, $2, NULL, NULL, 0) ON CONFLICT DO NOTHING`,
      [roundId, unitId],
    );
  }

  /** @returns false when the city has no quota, or no slot is left. */
  async takeWithin(roundId: string, unitId: string): Promise<boolean> {
    const sql = `UPDATE round_unit SET used = used + 1 WHERE ${ROW} AND used < quota`;
    return (await this.db.execute('quota.take_within', sql, [roundId, unitId])) === 1;
  }

  /** @returns false when there is no row. */
  async takeAnyway(roundId: string, unitId: string): Promise<boolean> {
    const sql = `UPDATE round_unit SET used = used + 1 WHERE ${ROW}`;
    return (await this.db.execute('quota.take_anyway', sql, [roundId, unitId])) === 1;
  }

  async giveBack(roundId: string, unitId: string): Promise<void> {
    const sql = `UPDATE round_unit SET used = used - 1 WHERE ${ROW} AND used > 0`;
    await this.db.execute('quota.give_back', sql, [roundId, unitId]);
  }

  /** The quota of a city, held until the unit of work ends, so that what is placed by it stays right. */
  async held(roundId: string, unitId: string): Promise<number | null> {
    const sql = `SELECT quota FROM round_unit WHERE ${ROW} ${locked(this.db)}`;
    const [row] = await this.db.query<{ quota: number | null }>('quota.held', sql, [roundId, unitId]);
    return row?.quota ?? null;
  }

  /** @param quota null for no limit. @returns false when that is lower than now and than what is used. */
  async setQuota(roundId: string, unitId: string, quota: number | null): Promise<boolean> {
    const free =
      quota === null
        ? this.db.execute('quota.unlimit', `UPDATE round_unit SET quota = NULL WHERE ${ROW}`, [
            roundId,
            unitId,
          ])
        : this.db.execute(
            'quota.set',
            `UPDATE round_unit SET quota = $3 WHERE ${ROW} AND (used <= $3 OR quota <= $3)`,
            [roundId, unitId, quota],
          );
    return (await free) === 1;
  }

  async log(change: RoundChange): Promise<void> {
    await this.db.repo(RoundChange).insert(change);
  }
}
