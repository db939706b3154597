import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PoolExpiry } from '../../../src/modules/pool/index.js';
import { Membership } from '../../../src/modules/pool/membership/membership.entity.js';
import { type Firm, filerOf, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('the three-year 复核', () => {
  it('opens 90 days ahead; filed it keeps the membership, not filed the membership expires', async () => {
    await desk.moveTo('2026-02-01');
    const term = { startsOn: '2023-07-01', endsOn: '2026-06-30' };
    const [diligent, idle] = [await desk.member({}, term), await desk.member({}, term)];
    await desk.moveTo('2026-04-03');
    const duty = await desk.dutyOf(diligent, 'REEXAMINATION');
    expect(await desk.raisedOf(duty)).toEqual([['T-90', '2026-04-01']]);
    const draft = { version: 0, statement: '三年来经营稳定。' };
    await filerOf(diligent).put(`/api/duties/${duty.id}/reexamination-draft`, draft);
    expect((await filerOf(diligent).post(`/api/duties/${duty.id}/file`, { version: 1 })).status).toBe(200);

    await desk.moveTo('2026-07-03');
    await desk.app.nest.get(PoolExpiry).runExpiry();
    await desk.tick();
    const stateOf = async (firm: Firm) =>
      (await desk.repo(Membership).findOneByOrFail({ enterpriseId: firm.id })).state;
    expect([await stateOf(diligent), await stateOf(idle)]).toEqual(['ACTIVE', 'EXPIRED']);
    const unfiled = await desk.dutyOf(idle, 'REEXAMINATION');
    expect(unfiled.state).toBe('CANCELLED');
    const late = await filerOf(idle).post(`/api/duties/${unfiled.id}/file`, { version: 2 });
    expect(late.body.code).toBe('WRONG_STATE');
  });

  it('is no longer asked for once its day has passed, where only a suspension holds the place', async () => {
    await desk.moveTo('2026-04-03');
    const firm = await desk.member({}, { startsOn: '2023-07-01', endsOn: '2026-06-30', state: 'SUSPENDED' });
    await desk.moveTo('2026-06-30');
    const { id } = await desk.dutyOf(firm, 'REEXAMINATION');
    expect(await desk.openTasks(id, 'REEXAMINATION')).toHaveLength(1);
    await desk.moveTo('2026-07-01');
    expect(await desk.dutyOf(firm, 'REEXAMINATION')).toMatchObject({ state: 'CANCELLED' });
    expect(await desk.openTasks(id, 'REEXAMINATION')).toEqual([]);
    expect(await desk.repo(Membership).findOneByOrFail({ enterpriseId: firm.id })).toMatchObject({
      state: 'SUSPENDED',
    });
  });
});
