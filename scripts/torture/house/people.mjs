import { createHash, randomUUID } from 'node:crypto';
import { dueAfterFirstRung, workdayAfter } from '../days.mjs';
import { newCohort, newOfficial } from './cohort.mjs';

/** Fills the tables, all rows of a table by one statement. */
export class People {
  constructor(house) {
    this.house = house;
    this.cohorts = [];
    this.officials = [];
  }

  /** One head in each city and one handler of the province, whom the last rungs tell. */
  async appoint() {
    const units = await this.house.store.rows(`SELECT id, tier, parent_id FROM unit ORDER BY id`);
    this.counties = units.filter(({ tier }) => tier === 'COUNTY').map(({ id }) => id);
    this.cityOf = new Map(units.map(({ id, parent_id }) => [id, parent_id]));
    const cities = [...new Set(this.counties.map((id) => this.cityOf.get(id)))];
    this.officials = [...cities.map((id) => newOfficial(id, 'HEAD')), newOfficial('44', 'HANDLER')];
    for (const { tables } of this.officials) await this.insert(tables);
  }

  headOf = (unitId) => this.officials.find((one) => one.unitId === this.cityOf.get(unitId));

  get province() {
    return this.officials.find(({ unitId }) => unitId === '44');
  }

  /** A signed-in browser of a person. */
  async cookieOf({ accountId }) {
    const token = randomUUID();
    const id = createHash('sha256').update(token).digest('hex');
    const now = new Date();
    const expires = new Date(now.getTime() + 8 * 3600_000);
    const row = { id, account_id: accountId, created_at: now, last_seen_at: now, expires_at: expires };
    await this.house.store.insert('session', [{ ...row, address: '127.0.0.1', agent: 'torture' }]);
    return `pool_session=${token}`;
  }

  /** Enterprises whose first rung goes out on the next working morning. */
  async due(name, many, more = {}) {
    const day = workdayAfter(this.house.day);
    return this.add(name, { many, dueOn: dueAfterFirstRung(day), nextRungOn: day, ...more });
  }

  async add(name, of) {
    const cohort = newCohort(name, { counties: this.counties, ...of });
    await this.insert(cohort.tables);
    delete cohort.tables;
    this.cohorts.push(cohort);
    return cohort;
  }

  /** Their updates are done: no further rung goes out. */
  async done({ firms }) {
    await this.house.store.rows(
      `UPDATE task SET done_at = now(), open_key = NULL, next_rung_on = NULL WHERE id = ANY($1) AND done_at IS NULL`,
      [firms.map(({ taskId }) => taskId)],
    );
  }

  async insert(tables) {
    for (const [table, rows] of Object.entries(tables)) await this.house.store.insert(table, rows);
  }
}
