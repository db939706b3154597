import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DutyView } from '../../../src/modules/review/duty.dto.js';
import type { Caller } from '../../support/app.js';
import { filerOf, LADDER_2026, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('filing', () => {
  it('needs every mandatory figure, ends the ladder and tells the handler', async () => {
    await desk.moveTo('2026-04-01');
    const firm = await desk.member();
    await desk.moveTo('2026-05-15');
    const caller = filerOf(firm);
    const [duty] = await desk.items<DutyView>(caller, '/api/duties?state=OPEN');
    const file = (version: number) => caller.post(`/api/duties/${duty?.id}/file`, { version });

    const refused = await file(1);
    expect([refused.status, refused.body.code]).toEqual([422, 'DUTY_INCOMPLETE']);
    expect((refused.body.errors as { field: string }[]).map(({ field }) => field)).toContain(
      'figures.2025.SOLO.revenue',
    );
    const before = await caller.get(`/api/duties/${duty?.id}/actions`);
    expect((before.body as unknown as { code: string }[])[0]).toMatchObject({
      action: 'FILE',
      code: 'DUTY_INCOMPLETE',
    });

    await desk.completeFigures(firm, 2025);
    expect((await file(7)).body.code).toBe('STATE_MOVED');
    const filed = await file(1);
    expect(filed.body).toMatchObject({ state: 'FILED', nextRungOn: null, version: 2, overdue: false });
    expect((await file(2)).body.code).toBe('WRONG_STATE');

    await desk.moveTo('2026-06-20');
    const id = duty?.id as string;
    expect(await desk.raisedOf(await desk.dutyOf(firm))).toEqual(LADDER_2026.slice(0, 2));
    expect(await desk.openTasks(id, 'YEARLY_UPDATE')).toHaveLength(0);
    expect((await desk.noticesAbout(id, desk.districtHandler.accountId)).map(({ kind }) => kind)).toEqual([
      'DUTY_FILED',
    ]);
  });

  it('after the due date is taken and marked late', async () => {
    await desk.moveTo('2026-04-01');
    const firm = await desk.member();
    await desk.completeFigures(firm, 2025);
    await desk.moveTo('2026-06-01');
    const duty = await desk.dutyOf(firm);
    const overdue = await desk.items<DutyView>(
      desk.cityHead,
      `/api/duties?overdue=true&enterpriseId=${firm.id}`,
    );
    expect(overdue.map(({ id }) => id)).toEqual([duty.id]);
    const answer = await filerOf(firm).post(`/api/duties/${duty.id}/file`, { version: 1 });
    expect(answer.body.state).toBe('FILED_LATE');
  });

  it('is open to the enterprise alone, and out of reach does not exist', async () => {
    await desk.moveTo('2026-04-01');
    const [firm, other] = [await desk.member(), await desk.member({ unitId: '440104' })];
    await desk.moveTo('2026-04-30');
    const duty = await desk.dutyOf(other);
    const file = async (caller: Caller) =>
      (await caller.post(`/api/duties/${duty.id}/file`, { version: 1 })).status;
    const see = async (caller: Caller) => (await caller.get(`/api/duties/${duty.id}`)).status;
    expect([await file(filerOf(firm)), await file(desk.provinceHandler)]).toEqual([404, 403]);
    expect([await see(desk.districtHandler), await see(desk.provinceHandler)]).toEqual([404, 200]);
  });
});
