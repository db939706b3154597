import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PoolExpiry } from '../../../src/modules/pool/index.js';
import { MembershipBook } from '../../../src/modules/pool/membership/membership-book.js';
import { Membership } from '../../../src/modules/pool/membership/membership.entity.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { ReexaminationBars } from '../../../src/modules/review/index.js';
import { type Firm, filerOf, ReminderDesk } from '../../support/reminder-desk.js';
import { ReviewDesk } from '../../support/review-desk.js';

const TERM = { startsOn: '2023-07-01', endsOn: '2026-06-30' };

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

  it('is asked no more the moment the place leaves the pool', async () => {
    await desk.moveTo('2026-04-03');
    const firm = await desk.member({}, TERM);
    await desk.moveTo('2026-04-13');
    const { id } = await desk.dutyOf(firm, 'REEXAMINATION');
    const yearly = await desk.dutyOf(firm);
    const membership = await desk.repo(Membership).findOneByOrFail({ enterpriseId: firm.id });
    await desk.app.change(() =>
      desk.app.nest
        .get(MembershipBook, { strict: false })
        .change(membership, { actor: null, action: 'exit', to: 'EXITED', effectiveOn: '2026-04-13' }),
    );
    for (const kind of ['REEXAMINATION', 'YEARLY_UPDATE'] as const)
      expect(await desk.dutyOf(firm, kind)).toMatchObject({ state: 'CANCELLED' });
    expect(await desk.openTasks(id, 'REEXAMINATION')).toEqual([]);
    expect(await desk.openTasks(yearly.id, 'YEARLY_UPDATE')).toEqual([]);
    const told = (await desk.noticesAbout(id)).length;
    await desk.moveTo('2026-06-01');
    expect(await desk.noticesAbout(id)).toHaveLength(told);
  });

  it('is not asked of a place that is barred from it', async () => {
    await desk.moveTo('2026-04-03');
    const [early, late] = [
      await desk.member({}, TERM),
      await desk.member({}, { startsOn: '2023-08-01', endsOn: '2026-07-31' }),
    ];
    const barOf = async ({ id }: Firm) => {
      const { id: subjectId } = await desk.repo(Membership).findOneByOrFail({ enterpriseId: id });
      const findingId = (await new ReviewDesk(desk.app).find(subjectId)) ?? '';
      const bar = { subjectKind: 'MEMBERSHIP' as const, subjectId, findingId, barredOn: '2026-04-13' };
      await desk.app.change(() => desk.app.nest.get(ReexaminationBars, { strict: false }).impose(bar));
    };
    await desk.moveTo('2026-04-13');
    const { id } = await desk.dutyOf(early, 'REEXAMINATION');
    for (const firm of [early, late]) await barOf(firm);
    expect(await desk.dutyOf(early, 'REEXAMINATION')).toMatchObject({ state: 'CANCELLED' });
    expect(await desk.openTasks(id, 'REEXAMINATION')).toEqual([]);
    expect(await desk.dutyOf(early)).toMatchObject({ state: 'OPEN' });
    await desk.moveTo('2026-06-15');
    expect(await desk.repo(Duty).countBy({ enterpriseId: late.id, kind: 'REEXAMINATION' })).toBe(0);
    expect(await desk.noticesAbout(id)).toHaveLength(1);
  });
});
