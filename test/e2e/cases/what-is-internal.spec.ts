import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import type { StatusView } from '../../../src/modules/desk/status.dto.js';
import { UnitService } from '../../../src/modules/unit/index.js';
import type { Caller } from '../../support/app.js';
import { historyOf, lastLine, noticesOf, seen } from '../../support/case-facts.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start();
});
afterAll(() => job.app.close());

/** Cases approved by the city, in a round of their own. */
async function approved(count: number, more: Record<string, unknown> = {}) {
  await job.app.moveTo('2026-09-01T10:00:00+08:00');
  const roundId = await job.round({ more });
  const firms: Caller[] = [];
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const firm = await job.app.filer('440305');
    const id = await job.submitted(firm, roundId);
    await job.examined(id);
    firms.push(firm);
    ids.push(id);
  }
  return { roundId, firms, ids };
}

describe('the place of a case in the list of its city', () => {
  let roundId: string;
  let firm: Caller;
  let id: string;
  let reserve: string;

  beforeAll(async () => {
    const made = await approved(2);
    ({ roundId } = made);
    [id, reserve] = made.ids as [string, string];
    [firm] = made.firms as [Caller];
  });

  const NOTHING = [null, null];
  const placeFor = async (by: Caller, caseId = id) => {
    const one = await seen(by, caseId);
    const { items } = ok<{ items: { id: string; listPart: string | null; rank: number | null }[] }>(
      await by.get(`/api/applications?roundId=${roundId}`),
    );
    const row = items.find((item) => item.id === caseId);
    expect([row?.listPart, row?.rank]).toEqual([one.listPart, one.rank]);
    return [one.listPart, one.rank];
  };

  it('is the affair of the city while the list is a draft', async () => {
    ok(await job.arranged(roundId, [id], [{ applicationId: reserve, part: 'RESERVE' }]));
    const viewer = await job.app.official('4403', 'VIEWER');
    for (const by of [job.cityHandler, job.cityHead, viewer])
      expect(await placeFor(by)).toEqual(['RECOMMENDED', 1]);
    for (const by of [job.provinceHandler, job.provinceHead, job.countyHandler, job.countyHead, firm])
      expect(await placeFor(by)).toEqual(NOTHING);
  });

  it('is shown to the province once the case has been recommended, and to nobody below', async () => {
    const listId = await job.sent(roundId, [id], [{ applicationId: reserve, part: 'RESERVE' }]);
    for (const by of [job.cityHandler, job.provinceHandler, await job.app.official('44', 'VIEWER')])
      expect(await placeFor(by)).toEqual(['RECOMMENDED', 1]);
    expect(await placeFor(job.provinceHandler, reserve)).toEqual(NOTHING);
    expect(await placeFor(job.cityHandler, reserve)).toEqual(['RESERVE', 1]);
    for (const by of [job.countyHandler, job.countyHead, firm]) expect(await placeFor(by)).toEqual(NOTHING);
    ok(await listDesk(job, roundId).recall(listId));
    expect(await placeFor(job.provinceHandler)).toEqual(NOTHING);
  });
});

describe('a remark on quota, slots or ranks', () => {
  const remarks = async (by: Caller, id: string) =>
    (await historyOf(by, id)).flatMap(({ remark }) => remark ?? []);

  it('stays with the province that admitted a case past the quota; the enterprise does not see the act', async () => {
    const { roundId, ids, firms } = await approved(2, { quotaMode: 'SOFT' });
    const [first, past] = ids as [string, string];
    await job.sent(roundId, [first, past]);
    const documents = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };
    const body = { opinion: OPINION, documents };
    ok(await job.decide(job.provinceHandler, job.provinceHead, past, 'admitOverQuota', body));
    for (const by of [job.provinceHandler, job.provinceHead])
      expect(await remarks(by, past)).toEqual(['超额统筹，准予审查']);
    for (const by of [job.cityHandler, job.countyHandler, firms[1] as Caller])
      expect(await remarks(by, past)).toEqual([]);
    const acts = (await historyOf(firms[1] as Caller, past)).map(({ action }) => action);
    expect(acts).toEqual(['start', 'submit', 'pass', 'pass', 'recommend']);
    expect((await lastLine(job.cityHandler, past)).action).toBe('admitOverQuota');
  });

  it('on a slot that stays used is for the city that confirmed and the province', async () => {
    const { roundId, ids, firms } = await approved(1);
    const [id, firm] = [ids[0] as string, firms[0] as Caller];
    await job.sent(roundId, [id]);
    await job.app.moveTo('2026-10-30T18:00:00+08:00');
    ok(await job.act(firm, id, 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
    ok(await job.act(job.cityHandler, id, 'confirmWithdrawal', { opinion: OPINION }));
    for (const by of [job.cityHandler, job.provinceHandler])
      expect(await remarks(by, id)).toEqual(['名额已使用，不再释放']);
    for (const by of [job.countyHandler, firm]) expect(await remarks(by, id)).toEqual([]);
  });

  it('of a lapse is for the city and the province', async () => {
    const { roundId, ids, firms } = await approved(1, { correctionCloses: { date: '2026-11-10' } });
    const [id, firm] = [ids[0] as string, firms[0] as Caller];
    await job.sent(roundId, [id]);
    await job.app.moveTo('2026-11-02T09:00:00+08:00');
    ok(await job.act(job.provinceHandler, id, 'beginCheck'));
    const why = {
      opinion: OPINION,
      reasonTold: '请补正。',
      returnTo: 'ENTERPRISE',
      fields: ['contact.mobile'],
    };
    ok(await job.act(job.provinceHandler, id, 'return', why));
    await job.app.moveTo('2026-11-20T09:00:00+08:00');
    for (const by of [job.cityHandler, job.provinceHandler])
      expect(await remarks(by, id)).toEqual(['名额已使用，不再释放']);
    for (const by of [job.countyHandler, firm]) expect(await remarks(by, id)).toEqual([]);
  });

  it('of a case that moved up from the reserve is for the city and the province', async () => {
    const { roundId, ids, firms } = await approved(2);
    const [leaving, next] = ids as [string, string];
    const listId = await job.sent(roundId, [leaving], [{ applicationId: next, part: 'RESERVE' }]);
    ok(
      await job.act(firms[0] as Caller, leaving, 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }),
    );
    ok(await job.act(job.cityHandler, leaving, 'confirmWithdrawal', { opinion: OPINION }));
    const { version } = ok<{ version: number }>(await job.cityHandler.get(`/api/lists/${listId}`));
    const letter = { version, letterNo: '深工信函〔2026〕12号', opinion: OPINION };
    const { id } = ok<{ id: string }>(await job.cityHandler.post(`/api/lists/${listId}/supplement`, letter));
    ok(await job.approve(job.cityHead, id));
    for (const by of [job.cityHandler, job.provinceHandler])
      expect(await remarks(by, next)).toEqual(['备选递补']);
    for (const by of [job.countyHandler, firms[1] as Caller]) expect(await remarks(by, next)).toEqual([]);
  });
});

describe('what a return asks of an authority', () => {
  const SECRET = '请核实该企业偷漏税举报线索后回复。';
  const ASKED = { opinion: OPINION, reasonTold: SECRET, fields: ['product.name'] };
  const verifying = (authority: string) =>
    `申报件正由${authority}核实，企业暂时无需办理，请耐心等待核实结果。`;
  const AT_COUNTY = verifying('南山区工业和信息化局');

  /** What a reader finds of the last return: in the case and in its history. */
  const asked = async (by: Caller, id: string) => {
    const { returnReason, returnFields } = await seen(by, id);
    const line = (await historyOf(by, id)).filter(({ action }) => action === 'return').at(-1);
    return [returnReason, returnFields, line?.reasonTold, line?.fields];
  };

  it('of a county is read there and above; the enterprise reads that the county is verifying', async () => {
    const { ids, firms } = await atProvince();
    const [id, filer] = [ids[0] as string, firms[0] as Caller];
    ok(await job.act(job.provinceHandler, id, 'return', { ...ASKED, returnTo: 'COUNTY' }));

    const whole = [SECRET, ['product.name'], SECRET, ['product.name']];
    for (const by of [job.countyHandler, job.countyHead, job.cityHandler, job.provinceHead])
      expect(await asked(by, id)).toEqual(whole);
    expect(await asked(filer, id)).toEqual([AT_COUNTY, null, AT_COUNTY, null]);

    const status = await filer.get('/api/status');
    expect(ok<StatusView>(status).cases[0]?.asked).toMatchObject({
      to: 'COUNTY',
      toName: '南山区工业和信息化局',
      yours: false,
      reason: AT_COUNTY,
      fields: [],
    });
    const inbox = await filer.get('/api/notices');
    for (const answer of [status, inbox]) expect(answer.text).not.toContain(SECRET);
    expect((await noticesOf(job.app, filer, id)).at(-1)).toBe('CASE_MOVED');
    const notices = await job.app.db.repo(Notice).findBy({ accountId: filer.accountId });
    expect(JSON.stringify(notices)).not.toContain(SECRET);

    ok(await job.act(job.countyHandler, id, 'resubmit', { opinion: OPINION }));
    expect(await asked(job.countyHandler, id)).toEqual([null, null, SECRET, ['product.name']]);
    expect(await asked(filer, id)).toEqual([null, null, AT_COUNTY, null]);
  });

  it('of a city is not read by the county', async () => {
    const { ids, firms } = await atProvince();
    const [id, filer] = [ids[0] as string, firms[0] as Caller];
    ok(await job.act(job.provinceHandler, id, 'return', { ...ASKED, returnTo: 'CITY' }));
    const { authorityName } = job.app.nest.get(UnitService).get('4403');
    const hidden = [verifying(authorityName), null, verifying(authorityName), null];
    expect((await asked(job.cityHandler, id))[0]).toBe(SECRET);
    for (const by of [job.countyHandler, filer]) expect(await asked(by, id)).toEqual(hidden);
    ok(await job.act(filer, id, 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
    ok(await job.act(job.cityHandler, id, 'confirmWithdrawal', { opinion: OPINION }));
    const ended = { state: 'WITHDRAWN', returnTo: 'CITY', returnReason: null };
    expect(await seen(filer, id)).toMatchObject({ ...ended, returnFields: null });
    expect(await seen(job.cityHandler, id)).toMatchObject({ ...ended, returnFields: ASKED.fields });
  });

  it('of the enterprise is read by everybody', async () => {
    const { ids, firms } = await atProvince();
    const [id, filer] = [ids[0] as string, firms[0] as Caller];
    ok(await job.act(job.provinceHandler, id, 'return', { ...ASKED, returnTo: 'ENTERPRISE' }));
    const whole = [SECRET, ['product.name'], SECRET, ['product.name']];
    for (const by of [filer, job.countyHandler, job.provinceHandler])
      expect(await asked(by, id)).toEqual(whole);
  });

  async function atProvince() {
    const made = await approved(1);
    await job.sent(made.roundId, made.ids);
    ok(await job.act(job.provinceHandler, made.ids[0] as string, 'beginCheck'));
    return made;
  }
});
