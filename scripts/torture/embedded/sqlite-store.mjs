import BetterSqlite3 from 'better-sqlite3';

/** Looks at the tables of the embedded default; changes them only while its process is down. */
export class SqliteStore {
  constructor(file) {
    this.file = file;
  }

  rows(sql, params = []) {
    return this.with((db) => db.prepare(sql).all(...params));
  }

  insert(table, rows) {
    const columns = Object.keys(rows[0]);
    const places = columns.map(() => '?').join(', ');
    this.with((db) => {
      const into = db.prepare(`INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
      db.transaction(() => {
        for (const row of rows) into.run(columns.map((column) => valueOf(row[column])));
      })();
    });
  }

  setClock(to) {
    this.insert('clock_setting', [{ id: 1, offset_ms: to.getTime() - Date.now() }]);
  }

  covered(day) {
    const [row] = this.rows(`SELECT covered_on >= ? AS covered FROM job_run WHERE name = 'reminder.tick'`, [
      day,
    ]);
    return row.covered === 1;
  }

  nothingWaits() {
    const [row] = this.rows(
      `SELECT (SELECT count(*) FROM dispatch WHERE state IN ('QUEUED', 'SENDING'))
            + (SELECT count(*) FROM delivery WHERE waits_for IS NOT NULL) AS many`,
    );
    return row.many === 0;
  }

  /** What a kill broke in the file itself. */
  damage() {
    return this.with((db) => {
      const [{ integrity_check: state }] = db.pragma('integrity_check');
      const orphans = db.pragma('foreign_key_check');
      return [
        ...(state === 'ok' ? [] : [`the database file is damaged: ${state}`]),
        ...(orphans.length === 0 ? [] : [`${orphans.length} rows refer to nothing`]),
      ];
    });
  }

  with(work) {
    const db = new BetterSqlite3(this.file, { timeout: 5000 });
    try {
      return work(db);
    } finally {
      db.close();
    }
  }
}

/** Times as the product keeps them. */
function valueOf(value) {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value))
    return value.replace('T', ' ').replace('Z', '');
  return value ?? null;
}
