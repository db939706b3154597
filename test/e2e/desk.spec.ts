import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { Task, Tasks } from '../../src/core/flow/index.js';
import type { StatusView } from '../../src/modules/desk/status.dto.js';
import type { TodoItem } from '../../src/modules/desk/todo.dto.js';
import { Candidate } from '../../src/modules/pool/candidate/candidate.entity.js';
import { Membership } from '../../src/modules/pool/index.js';
import { Title } from '../../src/modules/pool/title/title.entity.js';
import type { Caller, TestApp } from '../support/app.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';

let job: MainJob;
let app: TestApp;
let roundId: string;

beforeAll(async () => {
  job = await MainJob.start();
  ({ app } = job);
  roundId = await job.round();
});
afterAll(() => app.close());

const statusOf = async (filer: Caller) => ok<StatusView>(await filer.get('/api/status'));
const firstCase = async (filer: Caller) => (await statusOf(filer)).cases[0];

describe('a case an officer prepares', () => {
  it('shows once the enterprise is asked to confirm it, and never when it was dropped before', async () => {
    const filer = await app.filer('440305');
    const body = { roundId, enterpriseId: filer.enterpriseId };
    const { id } = ok<{ id: string }>(await job.countyHandler.post('/api/applications', body));
    expect((await statusOf(filer)).cases).toEqual([]);
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
    const { cases, tasks } = await statusOf(filer);
    expect(cases).toMatchObject([{ id, stateZh: '待您确认', yours: true, due: { on: '2026-09-30' } }]);
    expect(tasks).toMatchObject([{ subjectId: id }]);
    ok(await job.act(filer, id, 'withdraw'));
    expect(await firstCase(filer)).toMatchObject({ id, stateZh: '已撤回', holderName: null });

    const dropped = ok<{ id: string }>(await job.countyHandler.post('/api/applications', body));
    ok(await job.act(job.countyHandler, dropped.id, 'drop', { opinion: OPINION }));
    expect((await statusOf(filer)).cases.map((each) => each.id)).toEqual([id]);
  });
});

describe('the status page', () => {
  let filer: Caller;
  let id: string;

  beforeAll(async () => {
    filer = await app.filer('440305');
  });

  it('of a new enterprise is empty, not an error', async () => {
    expect(await statusOf(filer)).toEqual({
      today: '2026-09-01',
      cases: [],
      memberships: [],
      titles: [],
      candidates: [],
      tasks: [],
      nextDue: null,
      unreadNotices: 0,
    });
  });

  it('is for enterprises only', async () => {
    for (const other of [job.countyHandler, await app.official('4403', 'VIEWER')])
      expect((await other.get('/api/status')).status).toBe(403);
  });

  it('shows a draft with the closing date as the enterprise’s own affair', async () => {
    id = ok<{ id: string }>(await filer.post('/api/applications', { roundId })).id;
    expect(await firstCase(filer)).toMatchObject({
      id,
      roundTitle: '2026年龙头企业培育库（PROVINCE）',
      stateZh: '填报中',
      yours: true,
      due: { on: '2026-09-30', provisional: false, overdue: false },
      nextZh: '填写完成后提交',
    });
  });

  it('shows which authority has it since when, by when and what is next', async () => {
    const { version } = ok<{ version: number }>(await filer.get(`/api/applications/${id}`));
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    const { cases, nextDue } = await statusOf(filer);
    expect(cases[0]).toMatchObject({
      stateZh: '审核中（县级）',
      holderName: '南山区工业和信息化局',
      yours: false,
      since: expect.stringMatching(/^2026-09-01T02:00/),
      due: { on: '2026-09-08' },
      nextZh: '县级作出初审结论',
    });
    expect(nextDue).toMatchObject({ on: '2026-09-08', subjectId: id, yours: false });
  });

  it('shows what a return asks for, of whom and until when, and makes it the next date', async () => {
    await app.moveTo('2026-09-28T09:00:00+08:00');
    const body = { reasonTold: '请补充佐证', opinion: OPINION, fields: ['product.name', 'contact.mobile'] };
    ok(await job.act(job.countyHandler, id, 'return', { ...body, returnTo: 'ENTERPRISE' }));
    const { cases, nextDue, tasks } = await statusOf(filer);
    expect(cases[0]).toMatchObject({
      state: 'RETURNED',
      yours: true,
      since: expect.stringMatching(/^2026-09-28T01:00/),
      due: { on: '2026-10-10' },
      asked: {
        to: 'ENTERPRISE',
        yours: true,
        reason: '请补充佐证',
        dueAt: '2026-10-10T16:00:00.000Z',
        fields: [
          { key: 'product.name', zh: '主导产品名称' },
          { key: 'contact.mobile', zh: expect.stringMatching(/./) },
        ],
      },
    });
    expect(nextDue).toMatchObject({ on: '2026-10-10', yours: true, subjectId: id });
    expect(tasks).toMatchObject([{ kind: 'CASE', subjectId: id, due: { on: '2026-10-10' } }]);
  });

  it('an authority has it since it came, not since its own last step', async () => {
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    await app.moveTo('2026-09-29T09:00:00+08:00');
    await job.examined(id);
    await app.moveTo('2026-09-30T09:00:00+08:00');
    await job.sent(roundId, [id]);
    await app.moveTo('2026-10-09T09:00:00+08:00');
    ok(await job.act(job.provinceHandler, id, 'beginCheck'));
    expect(await firstCase(filer)).toMatchObject({
      stateZh: '审核中（省级）',
      holderName: '广东省工业和信息化厅',
      since: expect.stringMatching(/^2026-09-30T01:00/),
    });
  });

  it('shows places, titles, candidates and unread messages, but for judgments', async () => {
    const { enterpriseId } = filer;
    const base = { enterpriseId, createdAt: new Date(), version: 1, productId: null };
    await app.change(async () => {
      await app.db.repo(Membership).insert({
        ...base,
        id: newId(),
        ...{ tier: 'CITY', track: 'LEADING', unitId: '4403', state: 'WATCH', liveKey: newId() },
        ...{ startsOn: '2025-01-01', endsOn: '2027-12-31', stateSince: '2026-07-01' },
        stateReason: '未按期更新',
      });
      await app.db.repo(Title).insert({
        ...{ id: newId(), enterpriseId, kind: 'SPECIALISED', issuer: '省工信厅', batch: '2024年' },
        ...{ fromOn: '2024-01-01', toOn: '2026-12-31', source: '公告' },
        ...{ recordedBy: job.cityHandler.accountId, recordedAt: new Date(), version: 1 },
      });
      await app.db.repo(Candidate).insert({
        ...{ id: newId(), enterpriseId, kind: 'LITTLE_GIANT', liveKey: newId(), unitId: '4403' },
        ...{ reason: '干部内部判断', reviewOn: '2026-12-01', setBy: job.cityHandler.accountId },
        ...{ setAt: new Date(), version: 1 },
      });
    });
    const status = await statusOf(filer);
    expect(status.memberships).toMatchObject([{ tierZh: '市级', stateZh: '观察名单', reason: '未按期更新' }]);
    expect(status.titles).toMatchObject([{ kindZh: '专精特新中小企业', valid: true }]);
    expect(status.candidates).toMatchObject([{ kind: 'LITTLE_GIANT', reviewOn: '2026-12-01' }]);
    const unread = ok<{ unread: number }>(await filer.get('/api/notices/unread-count')).unread;
    expect(status.unreadNotices).toBe(unread);
    expect(unread).toBeGreaterThan(0);
  });

  it('never tells opinions, judgments, ranks, list parts, persons or other enterprises', async () => {
    const other = await app.filer('440305');
    const dates = { enterpriseCloses: { date: '2026-10-20' }, title: '另一轮' };
    await job.submitted(other, await job.round({ more: dates }));
    const { text } = await filer.get('/api/status');
    const people = [job.countyHandler, job.cityHandler, job.cityHead, job.provinceHandler];
    const secrets = [OPINION, '干部内部判断', other.enterpriseId, '另一轮', 'RECOMMENDED"'];
    for (const secret of [...secrets, ...people.flatMap((each) => [each.loginName, each.accountId])])
      expect(text).not.toContain(secret);
    const keys = new Set([...text.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    for (const key of ['opinion', 'rank', 'listPart', 'holdsSlot', 'overQuota', 'actorName', 'preparedBy'])
      expect(keys).not.toContain(key);
  });
});

describe('the to-do list', () => {
  const UNIT = '440304';
  let handler: Caller;
  let head: Caller;
  let viewer: Caller;

  const list = async (by: Caller, query = '') =>
    ok<{ items: TodoItem[]; nextCursor: string | null }>(await by.get(`/api/todo${query}`));
  const titles = async (by: Caller, query = '') => (await list(by, query)).items.map(({ title }) => title);
  const open = (title: string, role: 'HANDLER' | 'HEAD', dueOn?: string, kind = 'CASE') =>
    app.change(() =>
      app.nest.get(Tasks).open({
        ...{ kind, subjectKind: 'APPLICATION', subjectId: newId(), post: { unitId: UNIT, role }, title },
        detail: { stateZh: '县级初审中' },
        ...(dueOn ? { dueOn } : {}),
      }),
    );

  beforeAll(async () => {
    await app.moveTo('2026-10-20T10:00:00+08:00');
    handler = await app.official(UNIT, 'HANDLER');
    head = await app.official(UNIT, 'HEAD');
    viewer = await app.official(UNIT, 'VIEWER');
    await open('无期限', 'HANDLER');
    await open('今天', 'HANDLER', '2026-10-20');
    await open('昨天', 'HANDLER', '2026-10-19');
    await open('撤回', 'HANDLER', '2026-10-30', 'WITHDRAWAL');
    await open('负责人', 'HEAD', '2026-10-25');
  });

  it('is the post’s, by deadline with the overdue ones first and those without one last', async () => {
    const { items } = await list(handler);
    expect(items.map(({ title }) => title)).toEqual(['昨天', '今天', '撤回', '无期限']);
    expect(items.map(({ overdue }) => overdue)).toEqual([true, false, false, false]);
    expect(items.at(-1)).toMatchObject({ dueOn: null, dueProvisional: false, subjectKind: 'APPLICATION' });
    expect(items[0]).toMatchObject({ dueOn: '2026-10-19', detail: { stateZh: '县级初审中' } });
    expect(await titles(head)).toEqual(['负责人']);
    expect(ok(await handler.get('/api/todo/count'))).toEqual({
      ...{ open: 4, overdue: 1 },
      byKind: [
        { kind: 'CASE', kindZh: '申报件办理', open: 3, overdue: 1 },
        { kind: 'WITHDRAWAL', kindZh: '撤回申请', open: 1, overdue: 0 },
      ],
    });
  });

  it('of a viewer is that of both posts of the unit', async () => {
    expect(await titles(viewer)).toEqual(['昨天', '今天', '负责人', '撤回', '无期限']);
    expect(ok(await viewer.get('/api/todo/count'))).toMatchObject({
      ...{ open: 5, overdue: 1 },
      byKind: [{ kind: 'CASE', open: 4, overdue: 1 }, { kind: 'WITHDRAWAL' }],
    });
  });

  it('can be asked for one kind, for the overdue ones, for the others', async () => {
    expect(await titles(handler, '?kind=WITHDRAWAL')).toEqual(['撤回']);
    expect(await titles(handler, '?overdue=true')).toEqual(['昨天']);
    expect(await titles(handler, '?overdue=false')).toEqual(['今天', '撤回', '无期限']);
    expect((await handler.get('/api/todo?overdue=perhaps')).status).toBe(400);
  });

  it.each(['HANDLER', 'VIEWER'])('comes page by page without losing or repeating one (%s)', async (role) => {
    const by = role === 'VIEWER' ? viewer : handler;
    const whole = await titles(by);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(by, `?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
  });

  it('can be searched by title, by the name of the enterprise and by its code, page by page', async () => {
    const firm = await app.filer(UNIT);
    const { name, uscc } = ok<{ name: string; uscc: string }>(
      await firm.get(`/api/enterprises/${firm.enterpriseId}`),
    );
    const about = { kind: 'REGISTRATION', subjectKind: 'REGISTRATION', enterpriseId: firm.enterpriseId };
    const post = { unitId: '440304', role: 'HANDLER' as const };
    await app.change(async () => {
      for (const title of ['甲事', '乙事'])
        await app.nest.get(Tasks).open({ ...about, post, subjectId: newId(), title, dueOn: '2026-11-02' });
    });
    const found = (words: string, more = '') => list(handler, `?q=${encodeURIComponent(words)}${more}`);
    expect((await found('撤')).items.map(({ title }) => title)).toEqual(['撤回']);
    for (const words of [name.slice(0, -1), uscc.toLowerCase()]) {
      const { items, nextCursor } = await found(words, '&limit=1');
      expect(items).toMatchObject([{ enterpriseName: name, unitName: '福田区', kindZh: '企业注册' }]);
      const rest = await found(words, `&limit=1&cursor=${nextCursor}`);
      expect([...items, ...rest.items].map(({ title }) => title).sort()).toEqual(['乙事', '甲事']);
      expect(rest.nextCursor).toBeNull();
    }
    expect((await found('没有这样的')).items).toEqual([]);
    expect((await found('%')).items).toEqual([]);
    await app.change(() => app.db.repo(Task).delete({ enterpriseId: firm.enterpriseId }));
  });

  it.each(['x', 'WyIyMDI2LTA5LTEwIl0', 'WyJub3cnLSIsIngiXQ', 'WyIyMDI2LTA5LTEwIixudWxsXQ'])(
    'refuses a cursor it did not give out (%s)',
    async (cursor) => {
      const answer = await handler.get(`/api/todo?cursor=${cursor}`);
      expect([answer.status, answer.body.errors]).toMatchObject([400, [{ field: 'cursor' }]]);
    },
  );

  it('loses what is done', async () => {
    const { subjectId } = (await list(head)).items[0] as TodoItem;
    await app.change(() => app.nest.get(Tasks).close('APPLICATION', subjectId));
    expect(await titles(head)).toEqual([]);
    expect(await app.db.repo(Task).findOneBy({ subjectId })).toMatchObject({ title: '负责人' });
  });

  it('of an enterprise is its own, not what officials have to do about it, nor another’s', async () => {
    const filer = await app.filer(UNIT);
    const other = await app.filer(UNIT);
    const subject = { kind: 'YEARLY_UPDATE', subjectKind: 'DUTY' };
    await app.change(async () => {
      const tasks = app.nest.get(Tasks);
      await tasks.open({
        ...{ ...subject, subjectId: newId(), post: { enterpriseId: filer.enterpriseId }, title: '年度更新' },
        dueOn: '2026-10-01',
      });
      await tasks.open({
        ...{ ...subject, subjectId: newId(), post: { unitId: '440307', role: 'HANDLER' }, title: '催办' },
        enterpriseId: filer.enterpriseId,
      });
    });
    expect(await titles(filer)).toEqual(['年度更新']);
    expect(ok(await filer.get('/api/todo/count'))).toMatchObject({ open: 1, overdue: 1 });
    expect((await list(filer)).items).toMatchObject([
      { kindZh: '年度信息更新', enterpriseName: expect.stringMatching(/./), unitName: '福田区' },
    ]);
    expect(await titles(other)).toEqual([]);
  });

  it('is nobody’s without a unit or an enterprise', async () => {
    const administrator = await app.official('44', 'SYSTEM_ADMIN');
    expect((await administrator.get('/api/todo')).status).toBe(403);
  });
});
