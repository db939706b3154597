import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok } from '../../support/main-job.js';

const NOBODYS = { change: 'FORBIDDEN', open: 'FORBIDDEN', close: 'FORBIDDEN', setQuota: 'FORBIDDEN' };

describe('what may be done with a round', () => {
  let job: MainJob;
  let id: string;
  const address = () => `/api/rounds/${id}`;
  const version = async () => ok<{ version: number }>(await job.provinceHandler.get(address())).version;
  const rename = async (by: Caller) =>
    by.patch(address(), { version: await version(), title: '改名后的批次' });
  const open = async (by: Caller) => by.post(`${address()}/open`, { version: await version() });
  const close = async (by: Caller) => by.post(`${address()}/close`, { version: await version() });
  const setQuota = async (by: Caller, papers: object = {}) =>
    by.put(`${address()}/quotas`, { version: await version(), unitId: '4403', quota: 3, ...papers });
  const PAPERS = { documentNo: '〔2026〕2号', reason: '增加名额' };

  beforeAll(async () => {
    job = await MainJob.start();
    const settings = {
      ...{ track: 'LEADING', title: '新批次', basisDocument: '〔2026〕1号', baseYear: 2025 },
      ...{ opens: { date: '2026-09-01' }, enterpriseCloses: { date: '2026-09-30' } },
      ...{ cityCloses: { date: '2026-10-30' }, correctionCloses: { date: '2026-11-30' } },
      ...{ quotaMode: 'SOFT', publicityLength: 7 },
    };
    id = ok<{ id: string }>(await job.provinceHandler.post('/api/rounds', settings)).id;
  });
  afterAll(() => job.app.close());

  it('a draft is changed by its officers and opened by the head', async () => {
    expect(
      await actsAsTold(job.provinceHandler, address(), 'change', () => rename(job.provinceHandler)),
    ).toBe(null);
    expect(await actsAsTold(job.provinceHandler, address(), 'open', () => open(job.provinceHandler))).toBe(
      'FORBIDDEN',
    );
    expect(await actsAsTold(job.provinceHead, address(), 'close', () => close(job.provinceHead))).toBe(
      'WRONG_STATE',
    );
    expect(await optionAt(job.provinceHead, address(), 'setQuota')).toMatchObject({
      allowed: true,
      mode: 'DO',
      needs: ['unitId', 'quota'],
      takes: ['documentNo', 'reason'],
    });
  });

  it('a hard one does not open before every city has its number, and says which are missing', async () => {
    ok(await job.provinceHandler.patch(address(), { version: await version(), quotaMode: 'HARD' }));
    expect(await actsAsTold(job.provinceHead, address(), 'open', () => open(job.provinceHead))).toBe(
      'VALIDATION_FAILED',
    );
    const { reason } = await optionAt(job.provinceHead, address(), 'open');
    expect(reason).toContain('尚未填写名额');
    expect(reason).toMatch(/共 2\d 处。$/);
    ok(await job.provinceHandler.patch(address(), { version: await version(), quotaMode: 'SOFT' }));
    expect(await actsAsTold(job.provinceHead, address(), 'open', () => open(job.provinceHead))).toBe(null);
  });

  it('an open one keeps its dates; its quotas change by a document', async () => {
    const head = job.provinceHead;
    expect(await actsAsTold(head, address(), 'change', () => rename(head))).toBe('WRONG_STATE');
    expect(await actsAsTold(head, address(), 'close', () => close(head))).toBe('ROUND_STILL_RUNNING');
    expect((await optionAt(head, address(), 'close')).reason).toContain('2026');
    expect((await optionAt(head, address(), 'setQuota')).needs).toEqual([
      'unitId',
      'quota',
      'documentNo',
      'reason',
    ]);
    expect(await actsAsTold(head, address(), 'setQuota', () => setQuota(head, PAPERS))).toBe(null);
    expect(
      await actsAsTold(job.provinceHandler, address(), 'setQuota', () =>
        setQuota(job.provinceHandler, PAPERS),
      ),
    ).toBe('FORBIDDEN');
  });

  it('others who see it read that none of it is theirs', async () => {
    expect(await codesAt(await job.app.official('44', 'VIEWER'), address())).toEqual(NOBODYS);
    expect(await codesAt(job.cityHead, address())).toMatchObject({ change: 'FORBIDDEN', open: 'FORBIDDEN' });
    const ofCity = await job.round({ tier: 'CITY' });
    expect(await codesAt(job.provinceHead, `/api/rounds/${ofCity}`)).toEqual(NOBODYS);
    const elsewhere = await job.app.official('4401', 'HEAD');
    expect((await elsewhere.get(`/api/rounds/${ofCity}/actions`)).status).toBe(404);
  });

  it('is closed after its last date, and then nothing is left to do', async () => {
    await job.app.moveTo('2026-12-01T10:00:00+08:00');
    expect(await actsAsTold(job.provinceHead, address(), 'close', () => close(job.provinceHead))).toBe(null);
    expect(await codesAt(job.provinceHead, address())).toEqual({
      change: 'WRONG_STATE',
      open: 'WRONG_STATE',
      close: 'WRONG_STATE',
      setQuota: 'WRONG_STATE',
    });
  });
});
