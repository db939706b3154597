import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { Ban } from '../../../src/modules/pool/ban/ban.entity.js';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import { type Caller, TestApp } from '../../support/app.js';
import { ok } from '../../support/main-job.js';

const TAG = { kind: 'SPECIALISED', reason: '研发投入较高，拟培育。', reviewOn: '2027-03-01' };

describe('what may be done with a candidate tag', () => {
  let app: TestApp;
  let handler: Caller;
  let firm: { id: string; uscc: string };
  let id: string;
  const address = () => `/api/candidates/${id}`;
  const version = async () => ok<{ version: number }>(await handler.get(address())).version;
  const renew = async (by: Caller) =>
    onward(await by.post(`${address()}/renew`, { ...(await words()), reviewOn: '2027-09-01' }));
  const end = async (by: Caller) => by.post(`${address()}/end`, await words());
  const words = async () => ({ version: await version(), reason: '按年度评价结果办理。' });
  /** Renewing opens a new row, which the next act is on. */
  const onward = <T extends { status: number; body: object }>(answer: T): T => {
    if (answer.status < 300) id = (answer.body as { id: string }).id;
    return answer;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    await app.moveTo('2026-09-01T10:00:00+08:00');
    handler = await app.official('4403', 'HANDLER');
    firm = await app.enterprise('440305');
    onward(await handler.post(`/api/enterprises/${firm.id}/candidates`, TAG));
  });
  afterAll(() => app?.close());

  it('officers of its unit renew or end it, others who see it do not', async () => {
    expect((await optionAt(handler, address(), 'renew')).needs).toEqual(['reason', 'reviewOn']);
    const county = await app.official('440305', 'HEAD');
    expect(await actsAsTold(county, address(), 'renew', () => renew(county))).toBe('NOT_OWN_TAG');
    expect(await actsAsTold(county, address(), 'end', () => end(county))).toBe('NOT_OWN_TAG');
    const nobodys = { end: 'FORBIDDEN', renew: 'FORBIDDEN' };
    expect(await codesAt(await app.official('4403', 'VIEWER'), address())).toEqual(nobodys);
    expect((await (await app.official('4401', 'HEAD')).get(`${address()}/actions`)).status).toBe(404);
    expect(await actsAsTold(handler, address(), 'renew', () => renew(handler))).toBe(null);
  });

  it('one of a banned enterprise is ended, not renewed', async () => {
    const ban = {
      ...{ id: newId(), uscc: firm.uscc, enterpriseId: firm.id, reason: '申报材料造假' },
      ...{ fromOn: '2026-08-01', lastOn: '2029-08-01', decidedBy: handler.accountId, decidedAt: new Date() },
    };
    await app.change(() => app.db.repo(Ban).insert(ban));
    expect(await actsAsTold(handler, address(), 'renew', () => renew(handler))).toBe('BAN_ACTIVE');
    expect((await optionAt(handler, address(), 'renew')).reason).toContain('2029-08-01');
    expect(await actsAsTold(handler, address(), 'end', () => end(handler))).toBe(null);
    expect(await actsAsTold(handler, address(), 'end', () => end(handler))).toBe('WRONG_STATE');
    expect(await actsAsTold(handler, address(), 'renew', () => renew(handler))).toBe('WRONG_STATE');
  });
});
