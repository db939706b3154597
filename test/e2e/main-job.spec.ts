import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeView } from '../../src/modules/notice/inbox/notice.dto.js';
import type { Caller } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';

describe('from application to provincial entry', () => {
  let job: MainJob;
  let filer: Caller;
  let roundId: string;
  let id: string;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
    roundId = await job.round();
  });
  afterAll(() => job.app.close());

  const state = async (by: Caller = filer) =>
    ok<{ state: string }>(await by.get(`/api/applications/${id}`)).state;

  it('refuses an incomplete case, naming every missing field', async () => {
    const made = ok<{ id: string; version: number }>(await filer.post('/api/applications', { roundId }));
    id = made.id;
    const answer = await job.act(filer, id, 'submit', { pledge: true });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('CASE_INCOMPLETE');
    const details = (errors: unknown) => (errors as { detail: string }[]).map(({ detail }) => detail);
    expect(details(answer.body.errors).length).toBeGreaterThan(10);
    expect(details(answer.body.errors)).toContain('营业收入（基准年）：请填写此项。');
    const body = { version: made.version, pledge: true };
    const english = await filer.post(`/api/applications/${id}/actions/submit`, body, {
      'accept-language': 'en',
    });
    expect(details(english.body.errors)).toContain('Revenue (base year): This field is required.');
    expect(JSON.stringify(english.body)).not.toMatch(/\p{Script=Han}/u);
  });

  it('goes to the county when submitted with the pledge of a named person', async () => {
    const { version } = ok<{ version: number }>(await filer.get(`/api/applications/${id}`));
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    const view = ok<{ state: string; pledgedByName: string; dueOn: string; holderName: string }>(
      await filer.get(`/api/applications/${id}`),
    );
    expect(view).toMatchObject({
      state: 'COUNTY_SCREENING',
      pledgedByName: filer.loginName,
      dueOn: '2026-09-08',
    });
    expect(view.holderName).toContain('南山');
  });

  it('a second live case of the same track and round is refused without naming the holder', async () => {
    const answer = await filer.post('/api/applications', { roundId });
    expect([answer.status, answer.body.code]).toEqual([409, 'LIVE_CASE_EXISTS']);
    expect(answer.text).not.toContain(id);
  });

  it('an opinion of an official says something', async () => {
    const answer = await job.act(job.countyHandler, id, 'pass', { opinion: '同意' });
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(await state()).toBe('COUNTY_SCREENING');
  });

  it('county and city examine it, the city list takes the only slot', async () => {
    await job.examined(id);
    await job.sent(roundId, [id]);
    expect(await state()).toBe('RECOMMENDED');
  });

  it('a provincial decision needs meeting, date and minutes', async () => {
    ok(await job.act(job.provinceHandler, id, 'beginCheck'));
    ok(await job.act(job.provinceHandler, id, 'pass', { opinion: OPINION }));
    const answer = await job.act(job.provinceHandler, id, 'accept', { opinion: OPINION });
    expect(answer.status).toBe(400);
    expect((answer.body.errors as { field: string }[]).map(({ field }) => field)).toEqual([
      'documents.meeting',
      'documents.meetingOn',
      'documents.minutesNo',
    ]);
  });

  it('the handler prepares, the head decides, the preparer cannot', async () => {
    const documents = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };
    const { proposalId } = ok<{ proposalId: string }>(
      await job.act(job.provinceHandler, id, 'accept', { opinion: OPINION, documents }),
    );
    expect(
      (await job.approve(job.cityHead, proposalId).catch((error: Error) => error)) instanceof Error,
    ).toBe(true);
    expect(
      (await job.provinceHandler.post(`/api/proposals/${proposalId}/approve`, { version: 1 })).status,
    ).toBe(403);
    ok(await job.approve(job.provinceHead, proposalId));
    expect(await state()).toBe('ACCEPTED');
  });

  it('enters the pool after seven working days of publicity, not a day earlier', async () => {
    await job.app.moveTo('2026-11-09T09:00:00+08:00');
    await job.published(roundId, [id], '2026-11-09');
    await job.app.moveTo('2026-11-17T23:59:59.999+08:00');
    const early = await job.announce(roundId, [id], '2026-11-17');
    expect(early.status).toBe(409);
    await job.app.moveTo('2026-11-18T00:00:00+08:00');
    ok(await job.announce(roundId, [id], '2026-11-18'));
    expect(await state()).toBe('IN_POOL');
  });

  it('is a member of the province and of the tiers passed, for three years less a day', async () => {
    const { items } = ok<{ items: { tier: string; state: string; startsOn: string; endsOn: string }[] }>(
      await filer.get('/api/memberships'),
    );
    expect(items.map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY', 'PROVINCE']);
    expect(items.every(({ startsOn, endsOn }) => startsOn === '2026-11-18' && endsOn === '2029-11-17')).toBe(
      true,
    );
  });

  it('tells the enterprise of the entry once, and of the tiers passed in one message', async () => {
    await eventually(async () => {
      const { items } = ok<{ items: NoticeView[] }>(await filer.get('/api/notices'));
      const entry = items.filter(({ kind }) => kind === 'CASE_ENTERED' || kind === 'MEMBERSHIP_CHANGED');
      expect(entry.map(({ kind }) => kind).sort()).toEqual(['CASE_ENTERED', 'MEMBERSHIP_CHANGED']);
      const passed = entry.find(({ kind }) => kind === 'MEMBERSHIP_CHANGED');
      expect(passed?.body).toBe(
        '贵企业在市级、县级“龙头”方向的在库状态自2026-11-18起为“在库”。本批次允许越级，审定通过后同时进入所越层级的培育库。',
      );
      expect((await filer.get(`/api/memberships/${passed?.subjectId}`)).body).toMatchObject({ tier: 'CITY' });
    });
  });

  it('shows the enterprise its way, without opinions, ranks and persons', async () => {
    const history = ok<{ opinion: string | null; actorName: string | null; role: string }[]>(
      await filer.get(`/api/applications/${id}/history`),
    );
    expect(history.length).toBeGreaterThan(8);
    expect(history.every(({ opinion }) => opinion === null)).toBe(true);
    const view = await filer.get(`/api/applications/${id}`);
    expect(view.body).toMatchObject({ rank: null, listPart: null });
    expect(JSON.stringify(history)).not.toContain(job.countyHandler.loginName);
  });

  it('shows the province the whole history with opinions and papers', async () => {
    const history = ok<
      { action: string; opinion: string | null; documents: Record<string, string> | null }[]
    >(await job.provinceHead.get(`/api/applications/${id}/history`));
    expect(history.map(({ action }) => action)).toEqual([
      ...[
        'start',
        'submit',
        'pass',
        'pass',
        'recommend',
        'beginCheck',
        'pass',
        'accept',
        'startPublicity',
        'enter',
      ],
    ]);
    expect(history.find(({ action }) => action === 'recommend')?.documents).toEqual({
      letterNo: '深工信函〔2026〕9号',
    });
  });

  it('is on the public lists with name, place, direction and dates only', async () => {
    const answer = await job.app.call('GET', '/api/public/announcements');
    const { items } = answer.body as { items: { entries: Record<string, unknown>[] }[] };
    expect(Object.keys(items[0]?.entries[0] ?? {}).sort()).toEqual(['id', 'name', 'place', 'track']);
  });
});
