import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SpotCheckItem } from '../../../src/modules/review/spot-check/spot-check-item.entity.js';
import { draw } from '../../../src/modules/review/spot-check/draw.js';
import { demand, type Filed, TermsDesk, TOLD } from '../../support/terms-desk.js';

let desk: TermsDesk;

beforeAll(async () => {
  desk = await TermsDesk.open();
}, 60_000);
afterAll(() => desk?.app.close());

interface Drawn {
  readonly reexaminationId: string;
  readonly chosen: boolean;
  readonly version: number;
}

interface Draw {
  readonly id: string;
  readonly seed: string;
  readonly size: number;
  readonly round: number;
  readonly sharePercent: number;
  readonly least: number;
  readonly population: readonly Drawn[];
}

const drawNow = (year = 2026) => desk.county.handler.post('/api/spot-checks', { year });
const chosenOf = ({ population }: Draw) => population.filter(({ chosen }) => chosen);

async function verified(): Promise<Filed> {
  const filed = await desk.filed('COUNTY');
  demand(await desk.act(desk.county.handler, filed.id, 'verify'));
  return filed;
}

describe('a spot check', () => {
  it('is drawn among those running, can be done again by anybody, and holds up the decision', async () => {
    const empty = await drawNow();
    expect([empty.status, empty.body.code]).toEqual([409, 'SPOT_CHECK_EMPTY']);
    const firms = [await verified(), await verified(), await verified()];
    const prospect = await desk.county.handler.get('/api/spot-checks/prospect?year=2026');
    expect(prospect.body).toEqual({ round: 1, populationSize: 3, size: 1, sharePercent: 10, least: 1 });
    const waiting = new Map<string, { id: string; version: number }>();
    for (const { id } of firms)
      waiting.set(id, demand(await desk.act(desk.county.handler, id, 'pass', TOLD)));

    const answer = await drawNow();
    expect(answer.status).toBe(201);
    const spotCheck = answer.body as unknown as Draw;
    expect(spotCheck.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(spotCheck.population.map(({ reexaminationId }) => reexaminationId)).toEqual(
      firms.map(({ id }) => id).sort(),
    );
    const again = draw(firms.map(({ id }) => id).reverse(), spotCheck);
    expect(again.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(
      chosenOf(spotCheck).map(({ reexaminationId }) => reexaminationId),
    );
    const check = await desk.city.handler.get(`/api/spot-checks/${spotCheck.id}/verify`);
    expect(check.body).toMatchObject({ agrees: true, differences: [] });

    const [chosen] = chosenOf(spotCheck) as [Drawn];
    const reexaminationId = chosen.reexaminationId;
    const outdated = waiting.get(reexaminationId) as { id: string; version: number };
    expect((await desk.approve(desk.county.head, outdated)).body.code).toBe('PROPOSAL_DECIDED');
    expect((await desk.act(desk.county.handler, reexaminationId, 'pass', TOLD)).body.code).toBe(
      'SITE_VISIT_OPEN',
    );
    const spared = firms.find(({ id }) => id !== reexaminationId) as Filed;
    const free = waiting.get(spared.id) as { id: string; version: number };
    expect((await desk.approve(desk.county.head, free)).status).toBe(200);

    const visit = {
      ...{ version: chosen.version, reexaminationId, visitedOn: '2026-04-02' },
      ...{ officials: ['张三', '李四'], conclusion: 'UNTRUE', note: '设备清单与现场不符。' },
    };
    const record = (more: object, caller = desk.county.handler) =>
      caller.post(`/api/spot-checks/${spotCheck.id}/site-visits`, { ...visit, ...more });
    const refused = await record({ officials: ['张三'], visitedOn: '2026-04-03' });
    expect((refused.body.errors as { field: string }[]).map(({ field }) => field)).toEqual([
      'officials',
      'visitedOn',
    ]);
    expect((await record({ visitedOn: '2026-04-01' })).status).toBe(400);
    expect((await record({}, desk.city.handler)).body.code).toBe('NOT_OWN_SPOT_CHECK');
    expect((await record({ reexaminationId: spared.id })).body.code).toBe('SITE_VISIT_NOT_ASKED');
    demand(await record({}));
    expect((await record({ version: 2 })).body.code).toBe('SITE_VISIT_RECORDED');

    const prepared = demand(await desk.act(desk.county.handler, reexaminationId, 'fail', TOLD));
    expect(prepared).toMatchObject({ input: { siteVisit: { conclusion: 'UNTRUE' } } });
    expect(String(prepared.title)).toContain('不属实');
    const chosenFirm = firms.find(({ id }) => id === reexaminationId) as Filed;
    expect(await desk.see(reexaminationId, chosenFirm.filer)).toMatchObject({
      siteVisit: null,
      drawn: false,
    });
    expect(await desk.see(reexaminationId)).toMatchObject({
      siteVisit: { conclusion: 'UNTRUE' },
      drawn: true,
    });
  });

  it('later ones are only drawn by a further draw, and nobody twice', async () => {
    expect((await drawNow()).body.code).toBe('SPOT_CHECK_EMPTY');
    const late = await desk.filed('COUNTY');
    const second = demand(await drawNow()) as unknown as Draw;
    expect(second).toMatchObject({ round: 2, size: 1 });
    expect(second.population.map(({ reexaminationId }) => reexaminationId)).toEqual([late.id]);
    expect((await drawNow(2027)).body.code).toBe('SPOT_CHECK_EMPTY');
  });

  it('two at once: one draw, not two', async () => {
    await desk.filed('COUNTY');
    const other = await desk.app.official('440305', 'HANDLER');
    const answers = await Promise.all([
      desk.county.handler.post('/api/spot-checks', { year: 2026 }),
      other.post('/api/spot-checks', { year: 2026 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('a record that was tampered with does not agree', async () => {
    const [one] =
      ((await desk.county.handler.get('/api/spot-checks?limit=1')).body.items as { id: string }[]) ?? [];
    await desk.app.change(() =>
      desk.app.db.repo(SpotCheckItem).update({ spotCheckId: one?.id ?? '' }, { chosen: false }),
    );
    const check = await desk.county.handler.get(`/api/spot-checks/${one?.id}/verify`);
    expect(check.body).toMatchObject({ agrees: false });
    const elsewhere = await desk.app.official('4401', 'HANDLER');
    expect((await elsewhere.get(`/api/spot-checks/${one?.id}`)).status).toBe(404);
  });
});
