import pg from 'pg';
import { wait } from '../support.mjs';

const TRIES = 100;
const PAUSE_MS = 200;

/**
 * Looks at the tables, and changes rows as an operator would, on a PostgreSQL that may be down at the moment; a statement
 * waits for it to come back, so that it has to be one that may be repeated.
 */
export class Store {
  constructor(url) {
    this.pool = new pg.Pool({ connectionString: url, max: 3 });
    this.pool.on('error', () => undefined);
  }

  async rows(sql, params = []) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.pool.query(sql, params)).rows;
      } catch (error) {
        // A server that is away, or comes up, answers with class 57 or not at all.
        const isAway = error.code === undefined || /^(57|08|E)/.test(error.code);
        if (!isAway || attempt === TRIES) throw error;
        await wait(PAUSE_MS);
      }
    }
  }

  /** The only row. */
  async row(sql, params) {
    return (await this.rows(sql, params))[0];
  }

  /** Inserts rows given as objects, all by one statement; those there already are left alone. */
  async insert(table, rows) {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (columns === '') return;
    await this.rows(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }

  end() {
    return this.pool.end();
  }
}
