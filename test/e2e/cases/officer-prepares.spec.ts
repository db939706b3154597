import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import type { Caller } from '../../support/app.js';
import {
  faults,
  historyOf,
  lastLine,
  noticesOf,
  openTasks,
  refusal,
  seen,
  stateOf,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

describe('an officer prepares a case for an enterprise', () => {
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

  const start = (by: Caller, enterpriseId?: string) =>
    by.post('/api/applications', { roundId, enterpriseId });
  const fill = async (by: Caller, caseId: string, values: Record<string, unknown>) => {
    const { version } = await seen(by, caseId);
    return by.patch(`/api/applications/${caseId}/content`, { version, values });
  };
  const visible = async (by: Caller) =>
    ok<{ items: { id: string }[] }>(await by.get('/api/applications')).items.map((row) => row.id);

  it('names the enterprise', async () => {
    const answer = await start(job.countyHandler);
    expect([answer.status, ...faults(answer)]).toEqual([400, 'enterpriseId']);
  });

  it('keeps what it prepares to itself', async () => {
    id = ok<{ id: string }>(await start(job.countyHandler, filer.enterpriseId)).id;
    ok(await fill(job.countyHandler, id, { ...job.content(), 'contact.contactName': '县里填的人' }));
    expect((await filer.get(`/api/applications/${id}`)).status).toBe(404);
    expect((await filer.get(`/api/applications/${id}/history`)).status).toBe(404);
    expect(
      refusal(await filer.post(`/api/applications/${id}/actions/submit`, { version: 2, pledge: true })),
    ).toEqual([404, 'NOT_FOUND']);
    expect(await visible(filer)).toEqual([]);
    expect(await noticesOf(job.app, filer, id)).toEqual([]);
    expect(await openTasks(job.app, id)).toEqual(['CASE 440305:HANDLER 2026-09-30']);
    const lines = await historyOf(job.countyHandler, id);
    expect(lines.map(({ action, remark }) => [action, remark])).toEqual([['start', '代建申报']]);
  });

  it('cannot hand it in itself', async () => {
    const answer = await job.act(job.countyHandler, id, 'submit', { pledge: true });
    expect(refusal(answer)).toEqual([403, 'FORBIDDEN']);
  });

  it('shows it to the enterprise when it is sent to be confirmed', async () => {
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
    expect(await seen(filer, id)).toMatchObject({ state: 'AWAITING_CONFIRMATION', origin: 'OFFICER' });
    expect(await visible(filer)).toEqual([id]);
    expect(await openTasks(job.app, id)).toEqual(['CASE ENTERPRISE 2026-09-30']);
    expect(await noticesOf(job.app, filer, id)).toEqual(['CASE_TO_CONFIRM']);
    expect(refusal(await fill(job.countyHandler, id, { 'contact.contactName': '县里' }))).toEqual([
      409,
      'CONTENT_LOCKED',
    ]);
  });

  it('gets it back with the reason, and only its content is its own again', async () => {
    ok(await job.act(filer, id, 'sendBack', { reasonTold: '主导产品写错了，请更正。' }));
    const { holderName } = await seen(job.countyHandler, id);
    expect(await seen(filer, id)).toMatchObject({ state: 'DRAFT', holderName, content: {} });
    expect(await visible(filer)).toEqual([id]);
    const { cases } = ok<{ cases: { id: string; holderName: string }[] }>(await filer.get('/api/status'));
    expect(cases.map((row) => [row.id, row.holderName])).toEqual([[id, holderName]]);
    expect(refusal(await fill(filer, id, { 'contact.contactName': '企业' }))).toEqual([
      409,
      'CONTENT_LOCKED',
    ]);
    expect(await lastLine(job.countyHandler, id)).toMatchObject({
      action: 'sendBack',
      toState: 'DRAFT',
      reasonTold: '主导产品写错了，请更正。',
    });
    expect(await openTasks(job.app, id)).toEqual(['CASE 440305:HANDLER 2026-09-30']);
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
  });

  it('is corrected and confirmed by the enterprise with the pledge of a named person', async () => {
    ok(await fill(filer, id, { 'contact.contactName': '企业自己的人' }));
    const answer = await job.act(filer, id, 'submit', { pledge: false });
    expect([answer.status, ...faults(answer)]).toEqual([400, 'pledge']);
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    const view = await seen(job.countyHandler, id);
    expect(view).toMatchObject({ state: 'COUNTY_SCREENING', pledgedByName: filer.loginName });
    expect(view.content['contact.contactName']).toBe('企业自己的人');
  });

  it('may be started by the city as well, for an enterprise of a county below', async () => {
    const another = await job.app.filer('440304');
    const made = ok<{ id: string; countyUnitId: string }>(await start(job.cityHandler, another.enterpriseId));
    expect(made.countyUnitId).toBe('440304');
    ok(await fill(job.cityHandler, made.id, job.content()));
    ok(await job.act(job.cityHandler, made.id, 'sendToConfirm', { opinion: OPINION }));
    ok(await job.act(another, made.id, 'submit', { pledge: true }));
    expect(await openTasks(job.app, made.id)).toEqual(['CASE 440304:HANDLER 2026-09-08']);
  });

  it('keeps the enterprise from applying once it was shown, until it is dropped', async () => {
    const another = await job.app.filer('440305');
    const kept = ok<{ id: string }>(await start(job.countyHandler, another.enterpriseId)).id;
    ok(await job.act(job.countyHandler, kept, 'sendToConfirm', { opinion: OPINION }));
    expect(refusal(await start(another))).toEqual([409, 'LIVE_CASE_EXISTS']);
    ok(await job.act(another, kept, 'sendBack', { reasonTold: '本企业拟自行申报，请终止代建。' }));
    expect(refusal(await start(another))).toEqual([409, 'LIVE_CASE_EXISTS']);
    expect(await seen(another, kept)).toMatchObject({ state: 'DRAFT', origin: 'OFFICER' });
    ok(await job.act(job.countyHandler, kept, 'drop', { opinion: '企业表示自行申报，终止代建。' }));
    expect(await stateOf(another, kept)).toBe('WITHDRAWN');
    ok(await start(another));
  });

  describe("gives way, never shown, to the enterprise's own case", () => {
    let another: Caller;
    let draft: string;
    let own: string;

    beforeAll(async () => {
      another = await job.app.filer('440305');
      draft = ok<{ id: string }>(await start(job.countyHandler, another.enterpriseId)).id;
      ok(await fill(job.countyHandler, draft, job.content()));
    });

    it('but not to a second officer, nor to a start that is refused', async () => {
      expect(refusal(await start(job.cityHandler, another.enterpriseId))).toEqual([409, 'LIVE_CASE_EXISTS']);
      const body = { roundId, productId: newId() };
      expect((await another.post('/api/applications', body)).status).toBe(400);
      expect(await stateOf(job.countyHandler, draft)).toBe('DRAFT');
    });

    it('ends with a line and a reason of its own, without a to-do', async () => {
      own = ok<{ id: string }>(await start(another)).id;
      expect(await seen(job.countyHandler, draft)).toMatchObject({
        state: 'WITHDRAWN',
        endReason: '企业已自行申报本批次，代建申报随之终止。',
      });
      expect(await lastLine(job.countyHandler, draft)).toMatchObject({
        action: 'giveWay',
        fromState: 'DRAFT',
        byName: '系统',
        reasonTold: '企业已自行申报本批次，代建申报随之终止。',
      });
      expect(await openTasks(job.app, draft)).toEqual([]);
    });

    it('is told to the post that prepared it, and stays hidden from the enterprise', async () => {
      expect(await noticesOf(job.app, job.countyHandler, draft)).toEqual(['CASE_GAVE_WAY']);
      expect(await noticesOf(job.app, another, draft)).toEqual([]);
      expect(await visible(another)).toEqual([own]);
      expect((await another.get(`/api/applications/${draft}`)).status).toBe(404);
    });

    it('leaves the case of the enterprise to be handed in', async () => {
      const { content } = await seen(another, own);
      expect(content['product.name']).toBeUndefined();
      ok(await fill(another, own, job.content()));
      ok(await job.act(another, own, 'submit', { pledge: true }));
      expect(refusal(await start(job.countyHandler, another.enterpriseId))).toEqual([
        409,
        'LIVE_CASE_EXISTS',
      ]);
    });

    it('is not to be called by anybody', async () => {
      expect((await job.act(job.countyHandler, own, 'giveWay')).status).toBe(404);
    });
  });

  it('at the same moment is either sent or gives way, never both', async () => {
    for (let time = 0; time < 4; time += 1) {
      const another = await job.app.filer('440305');
      const draft = ok<{ id: string }>(await start(job.countyHandler, another.enterpriseId)).id;
      const [sent, started] = await Promise.all([
        job.act(job.countyHandler, draft, 'sendToConfirm', { opinion: OPINION }),
        start(another),
      ]);
      const won = sent.status < 300;
      expect(started.status).toBe(won ? 409 : 201);
      expect(started.body.code).toBe(won ? 'LIVE_CASE_EXISTS' : undefined);
      expect(await stateOf(job.countyHandler, draft)).toBe(won ? 'AWAITING_CONFIRMATION' : 'WITHDRAWN');
    }
  });

  it('ends unsubmitted without a word to an enterprise that was never shown it', async () => {
    const another = await job.app.filer('440305');
    const kept = ok<{ id: string }>(await start(job.countyHandler, another.enterpriseId)).id;
    await job.app.moveTo('2026-09-30T18:00:00+08:00');
    expect(await stateOf(job.countyHandler, kept)).toBe('NOT_SUBMITTED');
    expect(await visible(another)).toEqual([]);
    expect((await another.get(`/api/applications/${kept}`)).status).toBe(404);
    expect(await noticesOf(job.app, another, kept)).toEqual([]);
    await job.app.moveTo('2026-09-02T10:00:00+08:00');
  });

  describe('outside its area', () => {
    const plain = ({ body }: { body: Record<string, unknown> }) => {
      const { requestId: _, ...rest } = body;
      return rest;
    };

    it.each(['4401', '440304', '4419'])('%s gets NOT_IN_YOUR_AREA and nothing else', async (unitId) => {
      const officer = await job.app.official(unitId, 'HANDLER');
      const idle = (await job.app.enterprise('440305')).id;
      const answers = [];
      for (const enterpriseId of [filer.enterpriseId, idle, newId()])
        answers.push(await start(officer, enterpriseId));
      expect(answers.map(refusal)).toEqual(Array(3).fill([403, 'NOT_IN_YOUR_AREA']));
      expect(plain(answers[1] as never)).toEqual(plain(answers[0] as never));
      expect(plain(answers[2] as never)).toEqual(plain(answers[0] as never));
      expect((await officer.get(`/api/applications/${id}`)).status).toBe(404);
    });

    it('an enterprise opens no case for another', async () => {
      const another = await job.app.filer('440305');
      expect(refusal(await start(another, filer.enterpriseId))).toEqual([403, 'NOT_IN_YOUR_AREA']);
      expect(refusal(await start(another, newId()))).toEqual([403, 'NOT_IN_YOUR_AREA']);
    });
  });
});
