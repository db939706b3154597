import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CasePathView, PathStep } from '../../../src/modules/application/path/case-path.dto.js';
import type { StatusView } from '../../../src/modules/desk/status.dto.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const pathOf = async (by: Caller, id: string) =>
  ok<CasePathView>(await by.get(`/api/applications/${id}/path`));
const shown = ({ steps }: { steps: readonly Pick<PathStep, 'zh' | 'state'>[] }) =>
  steps.map(({ zh, state }) => `${zh} ${state}`);
const here = ({ steps }: CasePathView) => steps.find(({ state }) => state === 'CURRENT' || state === 'ENDED');

/** The status page tells the same steps of a case that runs. */
async function sameOnStatus(filer: Caller, id: string): Promise<void> {
  const { steps } = await pathOf(filer, id);
  const { cases } = ok<StatusView>(await filer.get('/api/status'));
  const told = steps.map(({ key, zh, state }) => ({ key, zh, state }));
  expect(cases.find((each) => each.id === id)?.steps).toEqual(told);
}

describe('the way of a case of the province', () => {
  let job: MainJob;
  let roundId: string;
  let filer: Caller;
  let id: string;

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round();
    filer = await job.app.filer('440305');
    id = ok<{ id: string }>(await filer.post('/api/applications', { roundId })).id;
  });
  afterAll(() => job.app.close());

  it('begins with the enterprise, until the round closes for it', async () => {
    const path = await pathOf(filer, id);
    expect(shown(path)).toEqual([
      '填报 CURRENT',
      ...['县级初审', '市级审核', '市级推荐', '省级形式审查', '审定', '公示', '公告入库'].map(
        (zh) => `${zh} AHEAD`,
      ),
    ]);
    expect(here(path)).toMatchObject({
      ...{ key: 'FILING', stateZh: '填报中', dueOn: '2026-09-30', until: null },
      since: expect.stringMatching(/^2026-09-01T02:00/),
    });
    expect(path.steps.map(({ holderName }) => holderName?.slice(0, 2)).slice(1)).toEqual([
      '南山',
      '深圳',
      '深圳',
      '广东',
      '广东',
      '广东',
      '广东',
    ]);
    await sameOnStatus(filer, id);
  });

  it('goes to the county with its limit', async () => {
    const { version } = ok<{ version: number }>(await filer.get(`/api/applications/${id}`));
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    await job.app.moveTo('2026-09-02T10:00:00+08:00');
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    const path = await pathOf(job.cityHandler, id);
    expect(path.steps.slice(0, 2)).toMatchObject([
      { zh: '填报', state: 'DONE', until: expect.stringMatching(/^2026-09-02T02:00/), stateZh: null },
      { zh: '县级初审', state: 'CURRENT', dueOn: '2026-09-09', stateZh: '县级初审中' },
    ]);
  });

  it('returned, it stands at 退回修改 behind the step that returned it', async () => {
    const told = {
      opinion: OPINION,
      reasonTold: '请补充。',
      fields: ['product.name'],
      returnTo: 'ENTERPRISE',
    };
    ok(await job.act(job.countyHandler, id, 'return', told));
    const path = await pathOf(filer, id);
    expect(shown(path).slice(0, 4)).toEqual([
      '填报 DONE',
      '县级初审 DONE',
      '退回修改 CURRENT',
      '市级审核 AHEAD',
    ]);
    expect(here(path)?.dueOn).toBe('2026-09-09');
    expect(path.returned).toMatchObject({
      ...{ key: 'COUNTY_SCREENING', zh: '县级初审', byName: '南山区工业和信息化局', to: 'ENTERPRISE' },
      dueAt: '2026-09-09T16:00:00.000Z',
    });
    await sameOnStatus(filer, id);
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    const mended = await pathOf(filer, id);
    expect(mended.returned).toBeNull();
    expect(shown(mended).slice(1, 3)).toEqual(['县级初审 CURRENT', '市级审核 AHEAD']);
  });

  it('goes on to the pool, where every step is done', async () => {
    await job.examined(id);
    await job.sent(roundId, [id]);
    expect(here(await pathOf(job.provinceHandler, id))).toMatchObject({
      zh: '省级形式审查',
      stateZh: '已推荐',
    });
    await sameOnStatus(filer, id);
    await job.accepted(id);
    await job.published(roundId, [id], '2026-09-03');
    await job.app.moveTo('2026-09-20T10:00:00+08:00');
    ok(await job.announce(roundId, [id], '2026-09-20'));
    const { steps } = await pathOf(filer, id);
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['DONE']));
    expect(steps.at(-1)).toMatchObject({ zh: '公告入库', until: expect.stringMatching(/^2026-09-20/) });
    const { cases } = ok<StatusView>(await filer.get('/api/status'));
    expect(cases[0]?.steps).toEqual([]);
  });

  it('ended, it shows where', async () => {
    await job.app.moveTo('2026-09-21T10:00:00+08:00');
    const other = await job.app.filer('440305');
    const lost = await job.submitted(other, roundId);
    ok(
      await job.decide(job.countyHandler, job.countyHead, lost, 'refuse', {
        ...{ opinion: OPINION, reasonTold: '未达到通知第三条的条件。' },
      }),
    );
    const path = await pathOf(other, lost);
    expect(shown(path)).toEqual(['填报 DONE', '县级初审 ENDED']);
    expect(here(path)).toMatchObject({
      stateZh: '未通过',
      dueOn: null,
      until: expect.stringMatching(/^2026-09-21/),
    });
  });

  it('prepared by an officer, the enterprise confirms it; to others it does not exist', async () => {
    const other = await job.app.filer('440305');
    const body = { roundId, enterpriseId: other.enterpriseId };
    const made = ok<{ id: string }>(await job.countyHandler.post('/api/applications', body)).id;
    expect((await other.get(`/api/applications/${made}/path`)).status).toBe(404);
    expect(shown(await pathOf(job.countyHandler, made)).slice(0, 3)).toEqual([
      ...['填报 CURRENT', '企业确认 AHEAD', '县级初审 AHEAD'],
    ]);
    ok(await job.act(job.countyHandler, made, 'sendToConfirm', { opinion: OPINION }));
    expect(here(await pathOf(other, made))).toMatchObject({ zh: '您确认', stateZh: '待您确认' });
    await sameOnStatus(other, made);
  });

  it('of a county’s own round it ends with the county', async () => {
    const own = await job.round({ tier: 'COUNTY', more: { publicityLength: 0, title: '县级培育库' } });
    const other = await job.app.filer('440305');
    const made = await job.submitted(other, own);
    expect(shown(await pathOf(other, made))).toEqual(['填报 DONE', '县级初审 CURRENT', '公告入库 AHEAD']);
    await sameOnStatus(other, made);
  });
});

it('in 东莞 there is no step of a county', async () => {
  const job = await MainJob.start('4419', '4419');
  const roundId = await job.round({
    more: { units: [], quotaMode: 'NONE', cityPublicity: true, cityPublicityLength: 5 },
  });
  const filer = await job.app.filer('4419');
  const id = await job.submitted(filer, roundId);
  expect(shown(await pathOf(filer, id)).slice(0, 5)).toEqual([
    ...['填报 DONE', '市级审核 CURRENT', '市级公示 AHEAD', '市级推荐 AHEAD', '省级形式审查 AHEAD'],
  ]);
  await sameOnStatus(filer, id);
  await job.app.close();
});
