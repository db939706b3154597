import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../config/policy.js';
import { AttributeHistory } from '../../src/modules/enterprise/attributes/attribute-history.entity.js';
import type { Caller } from '../support/app.js';
import { seen } from '../support/case-facts.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';
import { publicDesk } from '../support/public-desk.js';

interface Row {
  readonly key: string;
  readonly year: number | null;
  readonly value: string | null;
  readonly display: string | null;
  readonly evidence: string | null;
  readonly source: string | null;
  readonly enteredByName: string | null;
}

interface Value {
  readonly key: string;
  readonly year?: unknown;
  readonly value: unknown;
  readonly evidence?: unknown;
}

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start();
});
afterAll(() => job?.app.close());

const path = ({ enterpriseId }: Caller) => `/api/enterprises/${enterpriseId}/attributes`;
const put = (by: Caller, of: Caller, values: readonly Value[], source = '证书') =>
  by.put(path(of), { source, values });

/** The rows of one attribute as its reader sees them. */
async function rowsOf(by: Caller, of: Caller, key: string): Promise<Row[]> {
  const { groups } = ok<{ groups: { rows: Row[] }[] }>(await by.get(path(of)));
  return groups.flatMap(({ rows }) => rows).filter((row) => row.key === key);
}

async function rowOf(by: Caller, of: Caller, key: string): Promise<Row | undefined> {
  return (await rowsOf(by, of, key))[0];
}

describe('the facts of an enterprise', () => {
  it('are unknown until somebody enters them', async () => {
    const own = await job.app.filer('440305');
    const { groups } = ok<{ groups: { key: string; rows: Row[] }[] }>(await own.get(path(own)));
    expect(groups.map(({ key }) => key)).toEqual(loadPolicy().attributeGroups.map(({ key }) => key));
    const rows = groups.flatMap(({ rows }) => rows);
    const single = loadPolicy().attributes.filter(({ perYear }) => !perYear);
    expect(rows.filter(({ year }) => year === null).map(({ key }) => key)).toEqual(
      groups.flatMap(({ key }) => single.filter(({ group }) => group === key).map((row) => row.key)),
    );
    expect(rows.filter(({ key }) => key === 'developmentScore').map(({ year }) => year)).toEqual([
      2026, 2025, 2024,
    ]);
    for (const row of rows)
      expect(row).toMatchObject({ value: null, display: null, source: null, enteredByName: null });
  });

  it.each([
    ['a yes', { key: 'ownBrand', value: 'true' }, 'true', '是'],
    ['a no', { key: 'dishonestListed', value: 'false' }, 'false', '否'],
    ['a number', { key: 'classOneCount', value: '007' }, '7', '7'],
    ['a choice', { key: 'instituteLevel', value: 'CITY' }, 'CITY', '市级'],
    ['a day', { key: 'nationalAwardOn', value: '2024-02-29' }, '2024-02-29', '2024-02-29'],
    ['an end still to come', { key: 'highTechValidTo', value: '2029-11-30' }, '2029-11-30', '2029-11-30'],
    [
      'a score',
      { key: 'developmentScore', year: 2025, value: '62.5', evidence: '平台截图' },
      '62.50',
      '62.50',
    ],
  ])('take %s in one spelling, with who entered it', async (_, value: Value, stored, display) => {
    const own = await job.app.filer('440305');
    ok(await put(own, own, [value]));
    const rows = await rowsOf(job.countyHandler, own, value.key);
    expect(rows.find(({ year }) => year === (value.year ?? null))).toMatchObject({
      ...{ value: stored, display, source: '证书', evidence: value.evidence ?? null },
      enteredByName: expect.stringContaining('firm'),
    });
  });

  it('keep what was replaced and what was cleared, and an unchanged one as it is', async () => {
    const own = await job.app.filer('440305');
    ok(await put(own, own, [{ key: 'standardsLed', value: '1', evidence: 'GB/T 1' }]));
    ok(await put(own, own, [{ key: 'standardsLed', value: '1', evidence: 'GB/T 1' }]));
    ok(await put(job.countyHandler, own, [{ key: 'standardsLed', value: '2' }]));
    ok(
      await put(job.countyHandler, own, [
        { key: 'standardsLed', value: null },
        { key: 'ownBrand', value: null },
      ]),
    );
    expect(await rowOf(own, own, 'standardsLed')).toMatchObject({ value: null, enteredByName: null });
    const history = await job.app.db
      .repo(AttributeHistory)
      .find({ where: { enterpriseId: own.enterpriseId }, order: { id: 'ASC' } });
    expect(
      history.map(({ value, evidence, enteredBy, replacedBy }) => [value, evidence, enteredBy, replacedBy]),
    ).toEqual([
      ['1', 'GB/T 1', own.accountId, job.countyHandler.accountId],
      ['2', null, job.countyHandler.accountId, job.countyHandler.accountId],
    ]);
  });

  it.each<[string, Value[], [field: string, code: string]]>([
    ['no such fact', [{ key: 'wishes', value: '1' }], ['values.0.key', 'unknownAttribute']],
    ['a yearly figure', [{ key: 'revenue', value: '1' }], ['values.0.key', 'unknownAttribute']],
    ['perhaps', [{ key: 'ownBrand', value: 'perhaps' }], ['values.0.value', 'isBoolean']],
    ['half a patent', [{ key: 'classOneCount', value: '0.5' }], ['values.0.value', 'isInt']],
    ['fewer than none', [{ key: 'classOneCount', value: '-1' }], ['values.0.value', 'integerIn']],
    ['more than there can be', [{ key: 'standardsLed', value: '10001' }], ['values.0.value', 'integerIn']],
    ['no choice', [{ key: 'instituteLevel', value: '市级' }], ['values.0.value', 'isIn']],
    ['no day', [{ key: 'nationalAwardOn', value: '2025-02-29' }], ['values.0.value', 'isDateOnly']],
    ['an award to come', [{ key: 'nationalAwardOn', value: '2026-09-02' }], ['values.0.value', 'notFuture']],
    ['a fact of one year', [{ key: 'ownBrand', year: 2025, value: 'true' }], ['values.0.year', 'noYear']],
    ['empty text', [{ key: 'ownBrand', value: ' ' }], ['values.0.value', 'notBlank']],
    ['no value', [{ key: 'ownBrand', value: undefined }], ['values.0.value', 'required']],
    [
      'the same twice',
      [
        { key: 'ownBrand', value: 'true' },
        { key: 'ownBrand', value: 'false' },
      ],
      ['values', 'arrayUnique'],
    ],
  ])('refuse %s', async (_, values, fault) => {
    await refused(values, fault);
  });

  const score = { key: 'developmentScore', year: 2025, value: '60', evidence: '平台截图' };
  it.each<[string, Partial<Value>, [field: string, code: string]]>([
    ['without a year', { year: undefined }, ['values.0.year', 'required']],
    ['of a year to come', { year: 2027 }, ['values.0.year', 'integerIn']],
    ['of a year too early', { year: 1999 }, ['values.0.year', 'integerIn']],
    ['without its proof', { evidence: undefined }, ['values.0.evidence', 'required']],
    ['of three decimals', { value: '60.123' }, ['values.0.value', 'score']],
    ['in words', { value: '六十' }, ['values.0.value', 'score']],
    ['above the largest', { value: '120.01' }, ['values.0.value', 'max']],
    ['below the smallest', { value: '-0.01' }, ['values.0.value', 'min']],
  ])('refuse a score %s', async (_, more, fault) => {
    await refused([{ ...score, ...more }], fault);
  });

  async function refused(values: readonly Value[], fault: [field: string, code: string]): Promise<void> {
    const own = await job.app.filer('440305');
    const { status, body } = await put(own, own, values);
    expect(status).toBe(400);
    const { errors } = body as { errors: { field: string; code: string }[] };
    expect(errors.map(({ field, code }) => [field, code])).toEqual([fault]);
  }
});

describe('a case that enters the pool', () => {
  const FORM = {
    'innovation.classOneCount': 8,
    'innovation.standardsLed': 3,
    'innovation.instituteLevel': 'PROVINCE',
  };

  it('leaves its facts in the file, but for those entered or cleared since, and the next one begins with them', async () => {
    await job.app.moveTo('2026-09-01T11:00:00+08:00');
    const own = await job.app.filer('440305');
    ok(await put(own, own, [{ key: 'standardsJoined', value: '5', evidence: 'GB/T 5' }]));
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 0 } });
    const id = await handedIn(own, roundId, { ...FORM, 'innovation.standardsJoined': 5 });
    await job.app.moveTo('2026-09-02T09:00:00+08:00');
    ok(await put(own, own, [{ key: 'standardsLed', value: '4' }]));
    ok(await put(own, own, [{ key: 'standardsLed', value: null }]));
    ok(await put(job.countyHandler, own, [{ key: 'instituteLevel', value: 'CITY' }], '核实'));
    ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
    ok(await publicDesk(job).announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-02'));

    expect(await rowOf(own, own, 'classOneCount')).toMatchObject({
      ...{ value: '8', source: expect.stringContaining('申报件'), evidence: null },
    });
    expect(await rowOf(own, own, 'standardsLed')).toMatchObject({ value: null });
    expect(await rowOf(own, own, 'instituteLevel')).toMatchObject({ value: 'CITY', source: '核实' });
    expect(await rowOf(own, own, 'standardsJoined')).toMatchObject({ value: '5', evidence: 'GB/T 5' });

    await job.app.moveTo('2026-09-03T09:00:00+08:00');
    const next = await job.round({ tier: 'COUNTY', more: { track: 'BACKBONE' } });
    const started = ok<{ id: string }>(await own.post('/api/applications', { roundId: next }));
    expect((await seen(own, started.id)).content).toMatchObject({
      'innovation.classOneCount': 8,
      'innovation.instituteLevel': 'CITY',
      'innovation.standardsJoined': 5,
    });
  });

  async function handedIn(filer: Caller, roundId: string, more: object): Promise<string> {
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    const values = { ...job.content(), ...more };
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    return id;
  }
});
