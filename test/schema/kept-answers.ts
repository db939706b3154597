import { DropStateOfKeptAnswers1795482000000 } from '../../migrations/1795482000000-DropStateOfKeptAnswers.js';
import { migrate } from '../../src/core/database/index.js';
import { overStep } from './over-step.js';

const ROW = `INSERT INTO idempotency_key (account_id, route, key, body_digest, state, status, answer, created_at)
  VALUES ('a1', 'POST /api/things', 'k1', 'd1', 'DONE', 201, '{"name":"演示"}', '2026-09-01 02:00:00.000')`;

/** Kept answers over the step that drops their state. One database a process, as in `driftSuite`. */
export function keptAnswersSuite(): void {
  const database = overStep(DropStateOfKeptAnswers1795482000000, [ROW]);

  it('stay as they are', async () => {
    await migrate(database());
    const [row] = await database().query<object[]>('SELECT * FROM idempotency_key');
    expect(row).toMatchObject({ key: 'k1', body_digest: 'd1', status: 201, answer: '{"name":"演示"}' });
    expect(row).not.toHaveProperty('state');
  });

  it('are all done when the step is taken back, and have to say so', async () => {
    await database().undoLastMigration({ transaction: 'all' });
    expect(await database().query('SELECT key, state, answer FROM idempotency_key')).toEqual([
      { key: 'k1', state: 'DONE', answer: '{"name":"演示"}' },
    ]);
    await expect(database().query('UPDATE idempotency_key SET state = NULL')).rejects.toThrow(/null/i);
  });
}
