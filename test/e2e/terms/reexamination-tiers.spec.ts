import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipEvent } from '../../../src/modules/pool/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { demand, OPINION, TermsDesk, TOLD } from '../../support/terms-desk.js';

let desk: TermsDesk;

beforeAll(async () => {
  desk = await TermsDesk.open();
}, 60_000);
afterAll(() => desk?.app.close());

const states = async (id: string) =>
  ((await desk.see(id)).history as { toState: string; action: string }[]).map(({ toState }) => toState);
const lastEvent = async (membershipId: string) =>
  (
    await desk.app.db.repo(MembershipEvent).find({ where: { membershipId }, order: { recordedAt: 'ASC' } })
  ).at(-1);

describe('a county membership', () => {
  it('is verified and decided by the county; a pass runs on from the day after the old last day', async () => {
    const { id, membershipId, enterpriseId } = await desk.filed('COUNTY');
    expect((await desk.act(desk.city.handler, id, 'verify')).body.code).toBe('REEXAMINATION_NOT_YOUR_UNIT');
    demand(await desk.act(desk.county.handler, id, 'verify'));
    expect((await desk.act(desk.city.handler, id, 'check')).body.code).toBe('WRONG_STATE');
    expect((await desk.decide(desk.county, id, 'pass')).status).toBe(200);
    expect(await states(id)).toEqual(['SUBMITTED', 'VERIFIED', 'PASSED']);
    expect(await desk.see(id)).toMatchObject({ state: 'PASSED', renewedTo: '2029-06-30', withZh: null });
    expect(await desk.membership(membershipId)).toMatchObject({ state: 'ACTIVE', endsOn: '2029-06-30' });
    expect(await lastEvent(membershipId)).toMatchObject({
      action: 'renew',
      fromState: 'ACTIVE',
      toState: 'ACTIVE',
      documents: { formerEndsOn: '2026-06-30', endsOn: '2029-06-30', documentNo: TOLD.documentNo },
    });
    const told = await desk.app.db
      .repo(Notice)
      .findBy({ kind: 'MEMBERSHIP_RENEWED', subjectId: membershipId });
    expect(told).toHaveLength(1);
    const asOf = await desk.province.handler.get(
      `/api/memberships?enterpriseId=${enterpriseId}&asOf=2026-04-01`,
    );
    expect((asOf.body.items as object[])[0]).toMatchObject({ endsOn: '2026-06-30' });
  });
});

describe('a city membership', () => {
  it('is verified by the county, checked and decided by the city; opinions stay with their tier', async () => {
    const { id, membershipId, filer } = await desk.filed('CITY');
    demand(await desk.act(desk.county.handler, id, 'verify', { opinion: '县级内部意见' }));
    expect((await desk.act(desk.county.handler, id, 'pass', TOLD)).body.code).toBe('WRONG_STATE');
    demand(await desk.act(desk.city.handler, id, 'check', { opinion: '市级内部意见' }));
    expect((await desk.act(desk.province.handler, id, 'pass', TOLD)).body.code).toBe(
      'REEXAMINATION_NOT_YOUR_UNIT',
    );
    expect((await desk.decide(desk.city, id, 'pass')).status).toBe(200);
    expect((await desk.membership(membershipId)).endsOn).toBe('2029-06-30');
    const opinions = async (caller: typeof filer) =>
      ((await desk.see(id, caller)).history as { opinion: string | null }[]).map(({ opinion }) => opinion);
    expect(await opinions(desk.city.head)).toEqual([null, '县级内部意见', '市级内部意见', OPINION]);
    expect(await opinions(desk.county.head)).toEqual([null, '县级内部意见', null, null]);
    expect(await opinions(filer)).toEqual([null, null, null, null]);
  });

  it('where there is no county, the city does its part and the history says so', async () => {
    const dongguan = await desk.office('4419');
    const { id, membershipId } = await desk.filed('CITY', '4419');
    demand(await desk.act(dongguan.handler, id, 'verify'));
    expect(await states(id)).toEqual(['SUBMITTED', 'CHECKED']);
    const [, verified] = (await desk.see(id)).history as { remark: string | null }[];
    expect(verified?.remark).toContain('不设县级');
    expect((await desk.decide(dongguan, id, 'pass')).status).toBe(200);
    expect((await desk.membership(membershipId)).endsOn).toBe('2029-06-30');
  });
});

describe('a provincial membership', () => {
  it('is verified by the county, checked by the city, decided by the province', async () => {
    const { id, membershipId } = await desk.filed('PROVINCE');
    demand(await desk.act(desk.county.handler, id, 'verify'));
    demand(await desk.act(desk.city.handler, id, 'check'));
    expect((await desk.act(desk.city.handler, id, 'fail', TOLD)).body.code).toBe(
      'REEXAMINATION_NOT_YOUR_UNIT',
    );
    expect((await desk.decide(desk.province, id, 'pass')).status).toBe(200);
    expect((await desk.membership(membershipId)).endsOn).toBe('2029-06-30');
  });

  it('a fail leads to 退库 with clause and document, without ban, and touches no lower tier', async () => {
    const { id, membershipId, enterpriseId } = await desk.filed('PROVINCE', '4419');
    const below = await desk.place(enterpriseId, 'CITY', { unitId: '4419', endsOn: '2027-06-30' });
    const dongguan = await desk.office('4419');
    demand(await desk.act(dongguan.handler, id, 'verify'));
    const reasonTold = '研发投入不符合条件。';
    expect((await desk.decide(desk.province, id, 'fail', { reasonTold })).status).toBe(200);
    expect(await desk.see(id)).toMatchObject({ state: 'FAILED' });
    expect(await desk.membership(membershipId)).toMatchObject({ state: 'EXITED', liveKey: null });
    expect(await lastEvent(membershipId)).toMatchObject({
      action: 'exit',
      reasonCode: 'REEXAMINATION_FAILED',
      documents: { documentNo: TOLD.documentNo },
    });
    expect((await desk.membership(membershipId)).stateReason).toBe(`${reasonTold}（依据：${TOLD.clause}）`);
    expect((await desk.membership(below)).state).toBe('ACTIVE');
    const bans = await desk.province.handler.get('/api/bans');
    expect(bans.text).not.toContain(enterpriseId);
  });
});

describe('who may act', () => {
  it('another city sees nothing, a head prepares nothing, a viewer acts nowhere', async () => {
    const { id } = await desk.filed('CITY');
    const elsewhere = await desk.app.official('4401', 'HANDLER');
    expect((await elsewhere.get(`/api/reexaminations/${id}`)).status).toBe(404);
    expect((await desk.act(elsewhere, id, 'verify')).status).toBe(404);
    expect((await desk.act(desk.county.head, id, 'verify')).status).toBe(403);
    const stranger = await desk.member('CITY');
    expect((await stranger.filer.get(`/api/reexaminations/${id}`)).status).toBe(404);
    expect(
      (await stranger.filer.get(`/api/reexaminations?enterpriseId=${stranger.enterpriseId}`)).body.items,
    ).toEqual([]);
  });

  it('two heads at once: one decides, the other is told', async () => {
    const { id, membershipId } = await desk.filed('COUNTY');
    demand(await desk.act(desk.county.handler, id, 'verify'));
    const prepared = demand(await desk.act(desk.county.handler, id, 'pass', TOLD));
    const other = await desk.app.official('440305', 'HEAD');
    const answers = await Promise.all([
      desk.approve(desk.county.head, prepared),
      desk.approve(other, prepared),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await desk.membership(membershipId)).endsOn).toBe('2029-06-30');
  });

  it('the head sees what was prepared, and the preparer of it cannot prepare a second one', async () => {
    const { id } = await desk.filed('COUNTY');
    demand(await desk.act(desk.county.handler, id, 'verify'));
    demand(await desk.act(desk.county.handler, id, 'fail', TOLD));
    expect((await desk.act(desk.county.handler, id, 'pass', TOLD)).body.code).toBe('PROPOSAL_OPEN_ALREADY');
    const options = (await desk.county.head.get(`/api/reexaminations/${id}/actions`)).body as unknown as {
      action: string;
      mode: string;
      allowed: boolean;
    }[];
    expect(options.find(({ action }) => action === 'fail')).toMatchObject({ mode: 'DECIDE', allowed: true });
    expect(options.find(({ action }) => action === 'pass')).toMatchObject({ mode: 'DECIDE', allowed: false });
  });
});
