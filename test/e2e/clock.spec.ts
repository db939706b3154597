import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../src/common/clock.js';
import { ClockMoves } from '../../src/core/clock/index.js';
import { ClockSetting } from '../../src/core/clock/clock-setting.entity.js';
import { ask } from '../support/ask.js';
import { IdentityApp } from '../support/identity-app.js';

let app: IdentityApp;

beforeAll(async () => {
  app = await IdentityApp.start({ CLOCK: 'injected' });
});
afterAll(() => app.nest.close());

const move = (now: string) => app.call('POST', '/api/dev/clock', { now });

describe('the injected clock', () => {
  it('stands where it was set, runs on, and has the date of Shanghai', async () => {
    const { status, body } = await move('2026-05-31T16:30:00Z');
    expect(status).toBe(200);
    expect(body.today).toBe('2026-06-01');
    const shown = await app.call('GET', '/api/dev/clock');
    const passed = Date.parse(shown.body.now as string) - Date.parse('2026-05-31T16:30:00Z');
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(60_000);
  });

  it('answers a move when everything that fell due has been done, at the new time', async () => {
    const seen: string[] = [];
    app.nest.get(ClockMoves).onMoved(async () => {
      seen.push(app.nest.get(Clock).today());
    });
    await move('2026-10-08T09:00:00+08:00');
    expect(seen).toEqual(['2026-10-08']);
  });

  it('is caught up with when another process has moved it', async () => {
    await app.change(() => app.db.repo(ClockSetting).update({ id: 1 }, { offsetMs: 0 }));
    const shown = await app.call('GET', '/api/dev/clock');
    expect(Math.abs(Date.parse(shown.body.now as string) - Date.now())).toBeLessThan(60_000);
  });

  it('does not move sessions', async () => {
    await app.official('4403', 'HANDLER', 'patient-handler');
    const cookie = await app.signIn('patient-handler');
    await move('2031-01-01T00:00:00Z');
    expect((await app.call('GET', '/api/session', undefined, cookie)).status).toBe(200);
  });

  it('is not moved by another site or to no time at all', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const payload = { now: '2026-05-31T16:30:00Z' };
    const foreign = await ask(app.nest.getHttpServer(), 'POST', '/api/dev/clock', { payload, headers });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'BAD_ORIGIN']);
    expect((await move('tomorrow')).body.errors).toMatchObject([{ field: 'now', code: 'isInstant' }]);
  });
});
