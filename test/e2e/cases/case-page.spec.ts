import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import type { CaseItem, CaseView } from '../../../src/modules/application/case/case-view.dto.js';
import type { Caller } from '../../support/app.js';
import { faults, historyOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const FORM = loadPolicy().formFields.map(({ key }) => key);

describe('what a page reads of a case', () => {
  let job: MainJob;
  let roundId: string;
  let filer: Caller;
  let id: string;

  const view = async (by: Caller) => ok<CaseView>(await by.get(`/api/applications/${id}`));
  const fill = async (values: Record<string, unknown>) => {
    const { version } = await view(filer);
    return filer.patch(`/api/applications/${id}/content`, { version, values });
  };

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round();
    filer = await job.app.filer('440305');
    id = ok<CaseItem>(await filer.post('/api/applications', { roundId })).id;
  });
  afterAll(() => job.app.close());

  it('has its words, in lists too', async () => {
    const words = {
      roundTitle: '2026年龙头企业培育库（PROVINCE）',
      tierZh: '省级',
      trackZh: '龙头',
      cityName: '深圳市',
      countyName: '南山区',
      uscc: expect.stringMatching(/^[0-9A-Z]{18}$/),
    };
    expect(await view(filer)).toMatchObject({ ...words, baseYear: 2025 });
    const { items } = ok<{ items: CaseItem[] }>(await job.cityHandler.get('/api/applications'));
    expect(items).toEqual([expect.objectContaining({ id, ...words })]);
    expect((await historyOf(filer, id)).map((line) => line.actionZh)).toEqual(['开始填报']);
  });

  it('may be changed as a whole while it is the draft of the reader, and by nobody else', async () => {
    expect((await view(filer)).editable).toEqual(FORM);
    for (const other of [job.countyHandler, job.countyHead, await job.app.official('440305', 'VIEWER')])
      expect((await view(other)).editable).toBeNull();
  });

  it('a change answers with the case as it is now: version, derived figures, what is missing', async () => {
    const before = await view(filer);
    const values = { 'figure.revenue.0': 12_000_000_000, 'figure.rdExpense.0': 600_000_000 };
    const after = ok<CaseView>(await fill(values));
    expect(after).toEqual(await view(filer));
    expect(after.version).toBe(before.version + 1);
    expect(after.content).toMatchObject(values);
    expect(after.derived).toContainEqual(
      expect.objectContaining({ key: 'rdShare', year: 2025, value: '5.00', unit: '%' }),
    );
    expect(before.missing).toContainEqual({ key: 'figure.revenue.0', zh: '营业收入（基准年）' });
    expect(after.missing.map(({ key }) => key)).not.toContain('figure.revenue.0');
  });

  it('computes nothing for officials from what has not been handed in', async () => {
    expect(await view(job.countyHandler)).toMatchObject({ content: {}, derived: [], marks: [] });
  });

  it('after a return exactly what was named may be changed, by the one who is asked', async () => {
    ok(await fill(job.content()));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    expect((await view(filer)).editable).toBeNull();
    expect((await view(job.countyHandler)).derived).not.toEqual([]);
    const fields = ['contact.mobile', 'product.name'];
    const told = { opinion: OPINION, reasonTold: '请补充。', fields, returnTo: 'ENTERPRISE' };
    ok(await job.act(job.countyHandler, id, 'return', told));
    expect((await view(filer)).editable).toEqual(fields);
    expect((await view(job.countyHandler)).editable).toBeNull();
    expect(ok<CaseView>(await fill({ 'product.name': '五轴机床' })).editable).toEqual(fields);
    const refused = await fill({ 'profile.establishedOn': '2015-01-01' });
    expect([refused.status, ...faults(refused)]).toEqual([409, 'content.profile.establishedOn']);
    await job.app.moveTo('2026-09-09T00:00:00+08:00');
    expect((await view(filer)).editable).toBeNull();
  });

  it('a draft an officer prepares may be changed by the handlers of that unit, then by the enterprise', async () => {
    await job.app.moveTo('2026-09-10T10:00:00+08:00');
    const other = await job.app.filer('440305');
    const body = { roundId, enterpriseId: other.enterpriseId };
    id = ok<CaseItem>(await job.countyHandler.post('/api/applications', body)).id;
    expect((await view(job.countyHandler)).editable).toEqual(FORM);
    for (const official of [job.countyHead, job.cityHandler])
      expect((await view(official)).editable).toBeNull();
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
    expect((await view(job.countyHandler)).editable).toBeNull();
    expect((await view(other)).editable).toEqual(FORM);
    await job.app.moveTo('2026-09-30T18:00:00+08:00');
    expect((await other.get(`/api/applications/${id}`)).body.editable).toBeNull();
  });

  it('finds cases by enterprise, code and number; running, ended and overdue ones apart', async () => {
    const { number, enterpriseName, uscc } = await view(job.cityHandler);
    const found = async (query: string) => {
      const { items } = ok<{ items: CaseItem[] }>(await job.cityHandler.get(`/api/applications?${query}`));
      return items.map((item) => item.id);
    };
    const all = await found('');
    for (const words of [
      enterpriseName,
      uscc.toLowerCase().slice(0, 17),
      number,
      number.slice(-6).toLowerCase(),
    ])
      expect(await found(`q=${encodeURIComponent(words)}`)).toEqual([id]);
    expect(await found('q=%25')).toEqual([]);
    const first = ok<{ items: CaseItem[]; nextCursor: string }>(
      await job.cityHandler.get('/api/applications?q=SB2026&limit=1'),
    );
    expect([first.items[0]?.id, ...(await found(`q=SB2026&cursor=${first.nextCursor}`))]).toEqual(all);

    expect(all).toHaveLength(2);
    expect(await found('live=true')).toEqual([]);
    expect(await found('live=false&overdue=false')).toEqual(all);
    expect(await found('tier=PROVINCE')).toEqual(all);
    expect(await found('tier=CITY')).toEqual([]);
    expect((await job.cityHandler.get('/api/applications?live=1')).status).toBe(400);
  });

  it('marks what is overdue, and finds it', async () => {
    const other = await job.round({ more: { title: '第二轮', enterpriseCloses: { date: '2026-10-20' } } });
    const firm = await job.app.filer('440305');
    const late = await job.submitted(firm, other);
    const overdue = async () =>
      ok<{ items: CaseItem[] }>(await job.countyHandler.get('/api/applications?overdue=true&live=true'))
        .items;
    expect(await overdue()).toEqual([]);
    await job.app.moveTo('2026-10-20T10:00:00+08:00');
    expect(await overdue()).toMatchObject([{ id: late, overdue: true, roundTitle: '第二轮' }]);
  });
});
