import type { TestApp } from '../app.js';

/** What is written whatever a request asks for: sessions, the log of refusals, counted failures, the jobs' own rows. */
const BESIDE = new Set(['session', 'audit_event', 'login_throttle', 'lease', 'job_run', 'job_failure']);

/** Every row of every business table as text, to be compared with a later one. */
export async function snapshot({ db }: TestApp): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const { tableName } of db.manager.connection.entityMetadatas) {
    if (BESIDE.has(tableName)) continue;
    const found = await db.query<object>(`snapshot_${tableName}`, `SELECT * FROM "${tableName}"`, []);
    rows[tableName] = found.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}
