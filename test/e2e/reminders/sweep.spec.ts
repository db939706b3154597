import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { IdempotencyKey } from '../../../src/core/http/index.js';
import { Sweeper } from '../../../src/modules/notice/index.js';
import { ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('the sweep', () => {
  it('forgets answers kept for 24 hours, whoever called', async () => {
    const day = 24 * 3600 * 1000;
    const kept = [
      { accountId: newId(), key: 'gone', age: day + 1000 },
      { accountId: 'anonymous', key: 'gone too', age: 3 * day },
      { accountId: newId(), key: 'young', age: day - 60_000 },
    ];
    const answered = { route: 'POST /api/swept', bodyDigest: '0', status: 201 };
    const rows = kept.map(({ age, ...of }) => ({
      ...of,
      ...answered,
      createdAt: new Date(Date.now() - age),
    }));
    await desk.app.change(() => desk.repo(IdempotencyKey).insert(rows));
    await desk.app.nest.get(Sweeper).sweep();
    const left = await desk.repo(IdempotencyKey).findBy({ route: answered.route });
    expect(left.map(({ key }) => key)).toEqual(['young']);
  });
});
