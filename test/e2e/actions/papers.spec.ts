import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import type { Caller } from '../../support/app.js';
import { refusal } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, signed } from '../../support/public-desk.js';

interface Candidate {
  id: string;
  enterpriseName: string;
  allowed: boolean;
  code: string | null;
  reason: string | null;
  announcedFromOn?: string;
}

interface Paper {
  roundTitle: string;
  unitName: string;
  phase: string;
  cases: { id: string; objections: number | null }[];
}

interface Named {
  id: string;
  enterpriseName: string;
  caseNumber: string;
  publicityTitle: string;
}

describe('what may be put into a publicity or an announcement, and taken back', () => {
  let job: MainJob;
  let roundId: string;
  let ids: string[];
  let publicityId: string;
  const at = (index: number) => ids[index] as string;
  const candidates = async (by: Caller, kind: 'publicities' | 'announcements', round = roundId) =>
    ok<Candidate[]>(await by.get(`/api/${kind}/candidates?roundId=${round}`));
  const codes = async (by: Caller, kind: 'publicities' | 'announcements') =>
    (await candidates(by, kind)).map(({ id, code }) => [ids.indexOf(id), code]);
  const prepare = (indexes: number[], startsOn = '2026-09-03') =>
    job.countyHandler.post('/api/publicities', {
      ...{ roundId, applicationIds: indexes.map(at), title: '拟入库名单公示', startsOn, opinion: OPINION },
    });
  const announce = (indexes: number[], announcedOn: string) =>
    job.countyHandler.post('/api/announcements', {
      ...{
        roundId,
        applicationIds: indexes.map(at),
        documentNo: '〔2026〕8号',
        announcedOn,
        opinion: OPINION,
      },
    });
  const recall = (by: Caller) =>
    by.post(`/api/publicities/${publicityId}/recall`, { version: 1, reason: '起始日误填。' });

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 3 } });
    ids = [];
    for (let count = 0; count < 3; count += 1)
      ids.push(await job.submitted(await job.app.filer('440305'), roundId));
    for (const id of ids.slice(0, 2))
      ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
  });
  afterAll(() => job.app.close());

  it('accepted cases are published by the handler of the round’s owner', async () => {
    expect(await codes(job.countyHandler, 'publicities')).toEqual([
      [0, null],
      [1, null],
    ]);
    expect(await codes(job.countyHandler, 'announcements')).toEqual([]);
    expect(refusal(await prepare([2]))).toEqual([409, 'WRONG_STATE']);
    expect(await codes(await job.app.official('440305', 'VIEWER'), 'publicities')).toEqual([
      [0, 'FORBIDDEN'],
      [1, 'FORBIDDEN'],
    ]);
    const path = `/api/publicities/candidates?roundId=${roundId}`;
    expect(refusal(await job.cityHandler.get(path))).toEqual([409, 'NO_PUBLICITY_HERE']);
    expect(await candidates(job.cityHandler, 'announcements')).toEqual([]);
    expect((await (await job.app.official('4401', 'HANDLER')).get(path)).status).toBe(404);
  });

  it('the days of a publicity are told before it is prepared', async () => {
    const window = (startsOn: string) =>
      job.countyHandler.get(`/api/publicities/window?roundId=${roundId}&startsOn=${startsOn}`);
    expect(ok(await window('2026-09-03'))).toMatchObject({
      ...{ startsOn: '2026-09-03', length: 3, endsOn: '2026-09-07', entryFromOn: '2026-09-08' },
      provisional: false,
    });
    expect(refusal(await window('2026-08-31'))).toEqual([409, 'PUBLICITY_START_PAST']);
    expect(refusal(await window('2026-12-31'))).toEqual([409, 'PUBLICITY_START_FAR']);
  });

  it('one that stands in an open proposal is not put into a second', async () => {
    const proposal = ok<{ id: string }>(await prepare([0]));
    expect(await codes(job.countyHandler, 'publicities')).toEqual([
      [0, 'PROPOSAL_OPEN_ALREADY'],
      [1, null],
    ]);
    expect(refusal(await prepare([0, 1]))).toEqual([409, 'PROPOSAL_OPEN_ALREADY']);
    const head = job.countyHead;
    ok(await head.post(`/api/proposals/${proposal.id}/decline`, { version: 1, note: '一并公示。' }));
    const both = ok<{ id: string; subjectId: string }>(await prepare([0, 1]));
    ok(await job.approve(head, both.id));
    publicityId = both.subjectId;
    expect(await codes(job.countyHandler, 'publicities')).toEqual([]);
  });

  it('the head takes the publicity back before its first day, nobody else and not later', async () => {
    const address = `/api/publicities/${publicityId}`;
    expect(await optionAt(job.countyHead, address, 'recall')).toMatchObject({
      needs: ['reason'],
      mode: 'DO',
    });
    for (const by of [job.countyHandler, job.cityHead])
      expect(await actsAsTold(by, address, 'recall', () => recall(by))).toBe('FORBIDDEN');
    expect(await codesAt(await job.app.official('440305', 'VIEWER'), address)).toEqual({
      recall: 'FORBIDDEN',
    });
    const elsewhere = await job.app.official('440304', 'HEAD');
    expect((await elsewhere.get(`${address}/actions`)).status).toBe(404);
    const { countyHead } = job;
    expect(await actsAsTold(countyHead, address, 'recall', () => recall(countyHead))).toBe(null);
    expect(await actsAsTold(countyHead, address, 'recall', () => recall(countyHead))).toBe('WRONG_STATE');
  });

  it('one that has begun stays, and its cases are not announced before it is over', async () => {
    const desk = publicDesk(job);
    publicityId = await desk.publish(
      job.countyHandler,
      job.countyHead,
      roundId,
      [at(0), at(1)],
      '2026-09-01',
    );
    const { countyHead } = job;
    const address = `/api/publicities/${publicityId}`;
    expect(await actsAsTold(countyHead, address, 'recall', () => recall(countyHead))).toBe('PUBLICITY_BEGUN');
    expect(await codes(job.countyHandler, 'announcements')).toEqual([
      [0, 'PUBLICITY_RUNNING'],
      [1, 'PUBLICITY_RUNNING'],
    ]);
    const [first] = await candidates(job.countyHandler, 'announcements');
    expect(first).toMatchObject({ announcedFromOn: '2026-09-04' });
    expect(first?.reason).toContain('2026-09-04');
    ok(await desk.object(signed(publicityId, at(1))));
  });

  it('a publicity names its cases, and to its own unit how many objected to each', async () => {
    const seen = async (by: Caller) => {
      const { roundTitle, unitName, cases } = ok<Paper>(await by.get(`/api/publicities/${publicityId}`));
      return [roundTitle !== '', unitName, cases.map(({ id, objections }) => [ids.indexOf(id), objections])];
    };
    const [first, second] = await candidates(job.countyHandler, 'announcements');
    const order = [first, second].sort((one, other) =>
      (one?.enterpriseName ?? '').localeCompare(other?.enterpriseName ?? '', 'zh'),
    );
    const named = order.map((row) => ids.indexOf(row?.id ?? ''));
    expect(await seen(job.countyHead)).toEqual([
      true,
      '南山区',
      named.map((index) => [index, index === 1 ? 1 : 0]),
    ]);
    expect(await seen(job.cityHead)).toEqual([true, '南山区', named.map((index) => [index, null])]);
    const listed = async (round: string) =>
      ok<{ items: Paper[] }>(await job.countyHead.get(`/api/publicities?roundId=${round}`)).items;
    expect((await listed(roundId)).map(({ phase }) => phase)).toEqual(['RUNNING', 'RECALLED']);
    expect(await listed(publicityId)).toEqual([]);
    const path = `/api/objections?publicityId=${publicityId}`;
    const { items } = ok<{ items: Named[] }>(await job.countyHead.get(path));
    const about = named.indexOf(1);
    expect(items).toMatchObject([
      { enterpriseName: order[about]?.enterpriseName, publicityTitle: '拟入库名单公示' },
    ]);
    expect(ok(await job.countyHead.get(`/api/objections/${items[0]?.id}`))).toMatchObject(items[0] as Named);
    const none = ok<{ items: Named[] }>(await job.countyHead.get(`/api/objections?publicityId=${roundId}`));
    expect(none.items).toEqual([]);
  });

  it('once it is over they are, unless an objection holds them up', async () => {
    await job.app.moveTo('2026-09-04T10:00:00+08:00');
    expect(await codes(job.countyHandler, 'announcements')).toEqual([
      [0, null],
      [1, 'OBJECTION_OPEN'],
    ]);
    expect(refusal(await announce([1], '2026-09-04'))).toEqual([409, 'OBJECTION_OPEN']);
    const [first] = await candidates(job.countyHandler, 'announcements');
    const earliest = first?.announcedFromOn ?? '';
    expect(refusal(await announce([0], '2026-09-03'))).toEqual([409, 'ANNOUNCED_TOO_EARLY']);
    const { id, subjectId } = ok<{ id: string; subjectId: string }>(await announce([0], earliest));
    expect(await codes(job.countyHandler, 'announcements')).toEqual([
      [0, 'PROPOSAL_OPEN_ALREADY'],
      [1, 'OBJECTION_OPEN'],
    ]);
    ok(await job.approve(job.countyHead, id));
    expect(ok(await job.cityHead.get(`/api/announcements/${subjectId}`))).toMatchObject({
      id: subjectId,
      documentNo: '〔2026〕8号',
      applicationIds: [at(0)],
      unitName: '南山区',
      cases: [{ id: at(0), enterpriseName: first?.enterpriseName, undisclosed: false }],
    });
  });
});
