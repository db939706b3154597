import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  faults,
  frozenAt,
  historyOf,
  lastLine,
  noticesOf,
  openTasks,
  refusal,
  seen,
  stateOf,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const RETURN = {
  opinion: OPINION,
  reasonTold: '请核对控股股东和注册地址，依据通知第三条，期限内补正。',
  returnTo: 'ENTERPRISE',
  fields: ['profile.controllingShareholder', 'profile.registeredAddress'],
};

describe('returned by the city before the National Day holidays', () => {
  let job: MainJob;
  let filer: Caller;
  let roundId: string;
  let id: string;

  beforeAll(async () => {
    job = await MainJob.start('440305', '4403', '2026-09-22T10:00:00+08:00');
    roundId = await job.round();
    filer = await job.app.filer('440305');
    id = await job.submitted(filer, roundId);
    await job.app.moveTo('2026-09-23T10:00:00+08:00');
    ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
  });
  afterAll(() => job.app.close());

  const edit = async (values: Record<string, unknown>) => {
    const { version } = await seen(filer, id);
    return filer.patch(`/api/applications/${id}/content`, { version, values });
  };
  const fresh = async () => {
    const another = await job.app.filer('440305');
    return { another, caseId: await job.submitted(another, roundId) };
  };

  it('has ten working days at the city, around both holidays', async () => {
    expect((await seen(filer, id)).dueOn).toBe('2026-10-14');
  });

  it('is not returned without naming the fields', async () => {
    await job.app.moveTo('2026-09-28T15:00:00+08:00');
    const { fields: _, ...nameless } = RETURN;
    const answer = await job.act(job.cityHandler, id, 'return', nameless);
    expect([answer.status, ...faults(answer)]).toEqual([400, 'fields']);
    const strange = await job.act(job.cityHandler, id, 'return', { ...RETURN, fields: ['no.such'] });
    expect(faults(strange)).toEqual(['fields.0']);
  });

  it('gives five working days: until 10 October, a make-up working day', async () => {
    ok(await job.act(job.cityHandler, id, 'return', RETURN));
    const view = await seen(filer, id);
    expect(view).toMatchObject({
      state: 'RETURNED',
      returnTo: 'ENTERPRISE',
      returnFields: RETURN.fields,
      returnReason: RETURN.reasonTold,
      returnDueAt: '2026-10-10T16:00:00.000Z',
    });
    expect(await openTasks(job.app, id)).toEqual(['CASE ENTERPRISE 2026-10-10']);
    expect(await noticesOf(job.app, filer, id)).toContain('CASE_RETURNED');
  });

  it('counts nothing against the city while it is returned', async () => {
    expect((await seen(job.cityHandler, id)).dueOn).toBeNull();
    expect((await lastLine(job.cityHandler, id)).dueOn).toBeNull();
  });

  it('lets the enterprise change the named fields and no other', async () => {
    const before = (await seen(filer, id)).content;
    const answer = await edit({ 'profile.registeredAddress': '新址', 'contact.contactName': '另一人' });
    expect(refusal(answer)).toEqual([409, 'FIELD_LOCKED']);
    expect(faults(answer)).toEqual(['content.contact.contactName']);
    expect((await seen(filer, id)).content).toEqual(before);
    ok(await edit({ 'profile.registeredAddress': '深圳市南山区科技路1号' }));
    const after = (await seen(filer, id)).content;
    expect(after).toEqual({ ...before, 'profile.registeredAddress': '深圳市南山区科技路1号' });
  });

  it('can be answered by nobody else', async () => {
    expect(refusal(await job.act(job.countyHandler, id, 'resubmit'))).toEqual([403, 'NOT_ASKED']);
    const cityEdit = await job.cityHandler.patch(`/api/applications/${id}/content`, {
      version: (await seen(filer, id)).version,
      values: { 'profile.registeredAddress': '他处' },
    });
    expect(refusal(cityEdit)).toEqual([409, 'CONTENT_LOCKED']);
  });

  it('is handed in again only with the pledge for what was changed', async () => {
    await job.app.moveTo('2026-10-09T09:00:00+08:00');
    const answer = await job.act(filer, id, 'resubmit');
    expect([answer.status, ...faults(answer)]).toEqual([400, 'pledge']);
    expect(await stateOf(filer, id)).toBe('RETURNED');
  });

  it('goes back to the city, not to the county, with the eight days that were left', async () => {
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    const view = await seen(job.cityHandler, id);
    expect(view).toMatchObject({
      state: 'CITY_EXAMINATION',
      dueOn: '2026-10-20',
      returnTo: null,
      returnFields: null,
      returnDueAt: null,
    });
    expect(await openTasks(job.app, id)).toEqual(['CASE 4403:HANDLER 2026-10-20']);
    const lines = await historyOf(job.cityHandler, id);
    expect(lines.slice(-2).map(({ action, toState, dueOn }) => [action, toState, dueOn])).toEqual([
      ['return', 'RETURNED', null],
      ['resubmit', 'CITY_EXAMINATION', '2026-10-20'],
    ]);
  });

  it('may be returned twice by a tier, not three times', async () => {
    ok(await job.act(job.cityHandler, id, 'return', RETURN));
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    const third = await job.act(job.cityHandler, id, 'return', RETURN);
    expect(refusal(third)).toEqual([409, 'RETURNS_USED_UP']);
    ok(await job.act(job.cityHandler, id, 'pass', { opinion: OPINION }));
  });

  it('lapses at its date, to the millisecond', async () => {
    await job.app.moveTo('2026-09-28T09:00:00+08:00');
    const { another, caseId } = await fresh();
    ok(await job.act(job.countyHandler, caseId, 'return', RETURN));
    expect((await seen(another, caseId)).returnDueAt).toBe('2026-10-10T16:00:00.000Z');

    const late = await frozenAt(job.app, '2026-10-11T00:00:00.000+08:00', () =>
      job.act(another, caseId, 'resubmit', { pledge: true }),
    );
    expect(refusal(late)).toEqual([409, 'ANSWER_TOO_LATE']);
    const { version } = await seen(another, caseId);
    const lateEdit = await frozenAt(job.app, '2026-10-11T00:00:00.000+08:00', () =>
      another.patch(`/api/applications/${caseId}/content`, {
        version,
        values: { 'profile.registeredAddress': '晚了' },
      }),
    );
    expect(refusal(lateEdit)).toEqual([409, 'ANSWER_TOO_LATE']);

    const inTime = await frozenAt(job.app, '2026-10-10T23:59:59.999+08:00', () =>
      job.act(another, caseId, 'resubmit', { pledge: true }),
    );
    expect([inTime.status, await stateOf(another, caseId)]).toEqual([200, 'COUNTY_SCREENING']);
  });

  it('ends as lapsed when nobody answers, and says so', async () => {
    await job.app.moveTo('2026-09-28T09:00:00+08:00');
    const { another, caseId } = await fresh();
    ok(await job.act(job.countyHandler, caseId, 'return', RETURN));
    await job.app.moveTo('2026-10-10T23:59:00+08:00');
    expect(await stateOf(another, caseId)).toBe('RETURNED');
    await job.app.moveTo('2026-10-11T00:00:00+08:00');
    const view = await seen(another, caseId);
    expect(view.state).toBe('LAPSED');
    expect(view.endReason).toContain('逾期失效');
    expect(refusal(await job.act(another, caseId, 'resubmit', { pledge: true }))).toEqual([
      409,
      'WRONG_STATE',
    ]);
    expect(await openTasks(job.app, caseId)).toEqual([]);
    expect((await lastLine(another, caseId)).byName).toBe('系统');
  });

  it('gives county and city no longer than the date of the city', async () => {
    await job.app.moveTo('2026-09-28T09:00:00+08:00');
    const shortId = await job.round({ more: { cityCloses: { date: '2026-10-09', time: '18:00' } } });
    const another = await job.app.filer('440305');
    const caseId = await job.submitted(another, shortId);
    ok(await job.act(job.countyHandler, caseId, 'return', RETURN));
    expect((await seen(another, caseId)).returnDueAt).toBe('2026-10-09T10:00:00.000Z');
    ok(await job.act(another, caseId, 'resubmit', { pledge: true }));
    const late = await frozenAt(job.app, '2026-10-09T18:00:00.000+08:00', () =>
      job.act(job.countyHandler, caseId, 'return', RETURN),
    );
    expect(refusal(late)).toEqual([409, 'RETURN_TOO_LATE']);
  });

  it('gives the province no longer than the end of corrections, and comes back to the province', async () => {
    await job.app.moveTo('2026-09-28T09:00:00+08:00');
    const { another, caseId } = await fresh();
    await job.examined(caseId);
    await job.app.moveTo('2026-10-12T09:00:00+08:00');
    await job.sent(roundId, [caseId], [{ applicationId: id, part: 'RESERVE' }]);
    ok(await job.act(job.provinceHandler, caseId, 'beginCheck'));
    await job.app.moveTo('2026-11-05T09:00:00+08:00');
    expect((await seen(job.provinceHandler, caseId)).dueOn).toBe('2026-11-09');
    ok(await job.act(job.provinceHandler, caseId, 'return', RETURN));
    expect((await seen(another, caseId)).returnDueAt).toBe('2026-11-12T16:00:00.000Z');
    await job.app.moveTo('2026-11-12T10:00:00+08:00');
    ok(await job.act(another, caseId, 'resubmit', { pledge: true }));
    expect(await seen(job.provinceHandler, caseId)).toMatchObject({
      state: 'PROVINCE_FORMAL',
      dueOn: '2026-11-16',
    });
    await job.app.moveTo('2026-11-27T10:00:00+08:00');
    ok(await job.act(job.provinceHandler, caseId, 'return', { ...RETURN, returnTo: 'CITY' }));
    expect(await openTasks(job.app, caseId)).toEqual(['CASE 4403:HANDLER 2026-11-30']);
    const silent = await job.act(job.cityHandler, caseId, 'resubmit');
    expect([silent.status, ...faults(silent)]).toEqual([400, 'opinion']);
    ok(await job.act(job.cityHandler, caseId, 'resubmit', { opinion: OPINION }));
    expect(await stateOf(job.provinceHandler, caseId)).toBe('PROVINCE_FORMAL');
  });
});
