import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { Membership } from '../../../src/modules/pool/membership/membership.entity.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { ReviewDesk } from '../../support/review-desk.js';

const WORDS = { opinion: '情况属实，同意。', reasonTold: '逾期未报送，列入观察名单。' };
const DOCUMENT = { documentNo: '深工信决〔2026〕3号' };

let app: TestApp;
let desk: ReviewDesk;
let head: Caller;
let otherHead: Caller;
let handler: Caller;
let county: Caller;
let province: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  desk = new ReviewDesk(app);
  head = await app.official('4403', 'HEAD');
  otherHead = await app.official('4403', 'HEAD');
  handler = await app.official('4403', 'HANDLER');
  county = await app.official('440305', 'HEAD');
  province = await app.official('44', 'HEAD');
  elsewhere = await app.official('4401', 'HEAD');
});
afterAll(() => app.close());
const at = (time: string) => app.moveTo(`${time}+08:00`);
const stateOf = async (id: string) => (await app.db.repo(Membership).findOneByOrFail({ id })).state;
const post = (who: Caller, id: string, act: string, body: object = {}) =>
  who.post(`/api/findings/${id}/${act}`, { version: 1, ...body });
const decide = (who: Caller, id: string, version = 1, more: object = DOCUMENT) =>
  post(who, id, 'decide', { version, ...WORDS, ...more });
const actionsOf = async (who: Caller, id: string) => {
  const { body } = await who.get(`/api/findings/${id}/actions`);
  return (
    body as unknown as { action: string; allowed: boolean; code: string | null; needs: string[] }[]
  ).map(({ action, allowed, code }) => [action, allowed || code]);
};

async function found(more: Parameters<ReviewDesk['find']>[1] = {}) {
  const firm = await desk.member();
  const id = (await desk.find(firm.membershipId, more)) ?? '';
  return { firm, id };
}

describe('what is found', () => {
  it('is told with clause and the last day to object, and waits for the head of the unit', async () => {
    await at('2026-06-15T09:00:00');
    const cause = { kind: 'DUTY', id: newId() };
    const { firm, id } = await found({ cause });
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['FINDING_PROPOSED']);
    const [task] = await desk.openTasks(id, 'FINDING');
    expect(task).toMatchObject({ unitId: '4403', role: 'HEAD', enterpriseId: firm.id });
    const { body } = await firm.filer.get(`/api/findings/${id}`);
    expect(body).toMatchObject({
      state: 'OPEN',
      kindZh: '未按期报送年度信息更新',
      consequenceZh: '列入观察名单',
      subjectZh: '市级培育库“龙头”',
      objectUntil: '2026-06-30',
      objectProvisional: false,
      unitId: '4403',
    });

    expect(await desk.find(firm.membershipId, { cause })).toBeNull();
    expect(await desk.openTasks(id, 'FINDING')).toHaveLength(1);
  });

  it('is provisional when the year of the last day has no calendar', async () => {
    await at('2026-12-25T09:00:00');
    const { firm, id } = await found();
    expect((await firm.filer.get(`/api/findings/${id}`)).body).toMatchObject({ objectProvisional: true });
    await at('2026-06-15T09:00:00');
  });

  it('cannot be decided before the enterprise has had its time', async () => {
    await at('2026-06-15T09:00:00');
    const { firm, id } = await found();
    expect((await decide(head, id)).body.code).toBe('OBJECTION_PENDING');
    expect((await post(head, id, 'dismiss', { reasonTold: '不予处理' })).body.code).toBe('OBJECTION_PENDING');
    expect(await actionsOf(head, id)).toEqual([
      ['object', 'FORBIDDEN'],
      ['waive', 'FORBIDDEN'],
      ['decide', 'OBJECTION_PENDING'],
      ['dismiss', 'OBJECTION_PENDING'],
    ]);
    await at('2026-06-30T23:59:59');
    expect((await decide(head, id)).body.code).toBe('OBJECTION_PENDING');
    await at('2026-07-01T00:00:00');
    expect((await post(firm.filer, id, 'object', { text: '已说明原因' })).body.code).toBe('OBJECTION_OVER');
    expect((await decide(head, id, 1, {})).body.errors).toMatchObject([{ field: 'documentNo' }]);
    const decided = await decide(head, id);
    expect(decided.body).toMatchObject({ state: 'DECIDED', documentNo: DOCUMENT.documentNo, version: 2 });
    expect(await stateOf(firm.membershipId)).toBe('WATCH');
    expect(await desk.openTasks(id, 'FINDING')).toEqual([]);
    expect(await desk.noticesOf(firm.filer, firm.membershipId)).toEqual(['MEMBERSHIP_CHANGED']);
    expect((await decide(head, id, 2)).body.code).toBe('WRONG_STATE');
  });

  it('is decided at once after an objection, which the head is told of, or a waiver', async () => {
    await at('2026-06-15T09:00:00');
    const { firm, id } = await found();
    const objected = await post(firm.filer, id, 'object', { text: '系统故障，已于当日电话说明。' });
    expect(objected.body).toMatchObject({ answer: 'OBJECTED', version: 2 });
    expect((await post(firm.filer, id, 'waive', { version: 2 })).body.code).toBe('FINDING_ANSWERED');
    expect(await desk.noticesOf(head, id)).toEqual(['FINDING_OBJECTED']);
    const dismissed = await post(otherHead, id, 'dismiss', {
      version: 2,
      reasonTold: '理由成立，不予处理。',
    });
    expect(dismissed.body).toMatchObject({ state: 'DISMISSED', reasonTold: '理由成立，不予处理。' });
    expect(await stateOf(firm.membershipId)).toBe('ACTIVE');
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['FINDING_PROPOSED', 'FINDING_DISMISSED']);

    const other = await found();
    await post(other.firm.filer, other.id, 'waive');
    expect((await decide(head, other.id, 2)).status).toBe(200);
  });

  it('is decided by one of two heads at once', async () => {
    await at('2026-06-15T09:00:00');
    const { firm, id } = await found();
    await post(firm.filer, id, 'waive');
    const answers = await Promise.all([
      decide(head, id, 2),
      post(otherHead, id, 'dismiss', { version: 2, reasonTold: '不予处理' }),
    ]);
    const codes = answers.map(({ status, body }) => (status === 200 ? 'done' : body.code)).sort();
    expect(codes[1]).toBe('done');
    expect(['STATE_MOVED', 'WRONG_STATE']).toContain(codes[0]);
  });

  it('belongs to the unit that decides; out of reach it does not exist, and its opinion stays inside', async () => {
    await at('2026-06-15T09:00:00');
    const { firm, id } = await found();
    await post(firm.filer, id, 'waive');
    const stranger = await desk.member();
    const statusOf = async (who: Caller) => (await decide(who, id, 2)).status;
    expect(await Promise.all([county, province].map(statusOf))).toEqual([403, 403]);
    expect(await Promise.all([elsewhere].map(statusOf))).toEqual([404]);
    expect((await decide(handler, id, 2)).status).toBe(403);
    expect((await post(stranger.filer, id, 'object', { version: 2, text: '异议' })).status).toBe(404);
    await decide(head, id, 2);
    const opinionFor = async (who: Caller) => (await who.get(`/api/findings/${id}`)).body.opinion;
    expect(await Promise.all([handler, province].map(opinionFor))).toEqual([WORDS.opinion, WORDS.opinion]);
    expect(await Promise.all([county, firm.filer].map(opinionFor))).toEqual([null, null]);
    const listed = async (who: Caller) => {
      const { body } = await who.get(
        `/api/findings?enterpriseId=${firm.id}&state=DECIDED&year=2025&unitId=4403`,
      );
      return (body.items as { id: string }[]).map((row) => row.id);
    };
    expect(await Promise.all([firm.filer, county, province].map(listed))).toEqual([[id], [id], [id]]);
    expect(await listed(elsewhere)).toEqual([]);
  });
});

describe('what a decision leads to', () => {
  const decided = async (
    subjectId: string,
    more: Parameters<ReviewDesk['find']>[1],
    firm: Caller,
    by = head,
  ) => {
    const id = (await desk.find(subjectId, more)) ?? '';
    await post(firm, id, 'waive');
    return { id, answer: await decide(by, id, 2) };
  };

  it('no re-examination: the 复核 cannot be filed, what is held goes on', async () => {
    await at('2026-03-05T09:00:00');
    const firm = await desk.member('440305', { startsOn: '2023-06-01', endsOn: '2026-05-31' });
    await at('2026-03-06T09:00:00');
    const { id } = await decided(
      firm.membershipId,
      { kind: 'UPDATE_MISSED_TWICE', consequence: 'NO_REEXAMINATION' },
      firm.filer,
    );
    expect(await stateOf(firm.membershipId)).toBe('ACTIVE');
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['FINDING_PROPOSED', 'FINDING_DECIDED']);
    const duty = await app.db.repo(Duty).findOneByOrFail({ enterpriseId: firm.id, kind: 'REEXAMINATION' });
    expect(duty.state).toBe('CANCELLED');
    const { version } = duty;
    const filed = await firm.filer.post(`/api/duties/${duty.id}/file`, { version });
    expect([filed.status, filed.body.code]).toEqual([409, 'REEXAMINATION_BARRED']);
    expect((await firm.filer.get(`/api/duties/${duty.id}/actions`)).body).toMatchObject([
      { allowed: false, code: 'REEXAMINATION_BARRED' },
    ]);
  });

  it('exit with its reason, and six months to mend where they are given', async () => {
    await at('2026-06-15T09:00:00');
    const [leaving, mending] = [await desk.member(), await desk.member()];
    await decided(leaving.membershipId, { kind: 'UNQUALIFIED_TWICE', consequence: 'EXIT' }, leaving.filer);
    expect(await stateOf(leaving.membershipId)).toBe('EXITED');
    const watch = { kind: 'UNQUALIFIED' as const, consequence: 'WATCH' as const, rectifyMonths: 6 };
    const { answer } = await decided(mending.membershipId, watch, mending.filer);
    expect(answer.body).toMatchObject({ rectifyUntil: '2026-12-15' });
  });

  it('a place on the watch list stays there; one that has left needs no decision', async () => {
    await at('2026-06-15T09:00:00');
    const firm = await desk.member('440305', { state: 'WATCH' });
    const { answer } = await decided(firm.membershipId, {}, firm.filer);
    expect(answer.status).toBe(200);
    const gone = await desk.member('440305', { state: 'EXITED', liveKey: null });
    const { id, answer: refused } = await decided(gone.membershipId, {}, gone.filer);
    expect(refused.body.code).toBe('FINDING_SUBJECT_GONE');
    expect((await post(head, id, 'dismiss', { version: 2, reasonTold: '已退库' })).status).toBe(200);
  });

  it('a title is watched, taken off the list, or revoked, by the province', async () => {
    await at('2026-06-15T09:00:00');
    const firm = await desk.member();
    const recorded = await handler.post(`/api/enterprises/${firm.id}/titles`, {
      kind: 'SPECIALISED',
      issuer: '广东省工业和信息化厅',
      batch: '2024年第一批',
      fromOn: '2024-01-01',
      toOn: '2027-12-31',
      source: '粤工信函〔2024〕1号',
    });
    const titleId = String(recorded.body.id);
    const { answer } = await decided(titleId, {}, firm.filer, head);
    expect(answer.status).toBe(403);
    const list = await firm.filer.get('/api/findings');
    const [{ id = '' } = {}] = list.body.items as { id: string }[];
    expect((await decide(province, id, 2)).status).toBe(200);
    const title = async () => {
      const { body } = await firm.filer.get(`/api/enterprises/${firm.id}/titles`);
      return (body as unknown as object[])[0];
    };
    expect(await title()).toMatchObject({ valid: true, watchedOn: '2026-06-15' });
    const off = await province.post(`/api/titles/${titleId}/unwatch`, { reason: '次年按期更新且评价合格' });
    expect(off.body).toMatchObject({ watchedOn: null });
    const again = await province.post(`/api/titles/${titleId}/unwatch`, { reason: '次年按期更新且评价合格' });
    expect(again.body.code).toBe('WRONG_STATE');
    const revoke = { kind: 'MAJOR_CHANGE_UNREPORTED' as const, consequence: 'REVOKE' as const };
    await decided(titleId, revoke, firm.filer, province);
    expect(await title()).toMatchObject({ valid: false, revokedOn: '2026-06-15' });
  });
});
