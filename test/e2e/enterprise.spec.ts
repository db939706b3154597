import { makeUscc } from '../../src/common/uscc.js';
import { TestApp } from '../support/app.js';
import { profileOf, usccOf } from '../support/enterprise-profile.js';

let app: TestApp;
const cookies: Record<string, string> = {};

const call = (who: string, method: string, path: string, payload?: unknown) =>
  app.call(method, `/api${path}`, payload, cookies[who]);

/** Registers an enterprise in 南山 and answers its id. */
async function enterprise(number: number, more: Record<string, unknown> = {}): Promise<string> {
  const { status, body, text } = await call('county', 'POST', '/enterprises', profileOf(number, more));
  if (status !== 201) throw new Error(text);
  return String(body.id);
}

const fieldsOf = (body: Record<string, unknown>) =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => [field, code]);

beforeAll(async () => {
  app = await TestApp.start();
  await app.moveTo('2026-11-22T10:00:00+08:00');
  const posts = [
    ['county', '440305', 'HANDLER'],
    ['viewer', '440305', 'VIEWER'],
    ['city', '4403', 'HEAD'],
    ['city.handler', '4403', 'HANDLER'],
    ['elsewhere', '4401', 'HEAD'],
    ['dongguan', '4419', 'HANDLER'],
  ] as const;
  for (const [who, unitId, role] of posts) cookies[who] = (await app.official(unitId, role)).cookie;
});

afterAll(() => app?.close());

describe('registering', () => {
  it('keeps the code in its stored form and answers the profile', async () => {
    const typed = ` ${usccOf(1).toLowerCase().slice(0, 8)} ${usccOf(1).slice(8)}`;
    const input = profileOf(1, { uscc: typed, contactPhone: '13812341234', establishedOn: '2010-05-01' });
    const { status, body } = await call('city', 'POST', '/enterprises', input);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      uscc: usccOf(1),
      organisationCodeWarning: false,
      unitName: '南山区',
      industryName: '金属切削机床制造',
      sectors: [{ sector: 'CNC_MACHINE_TOOLS', zh: '高端数控机床', main: true }],
      names: [{ name: '演示装备1有限公司', fromOn: '2010-05-01', toOn: null }],
      contactPhone: '13812341234',
      undisclosed: false,
      version: 1,
    });
  });

  it('takes a city without county tier, and no other city', async () => {
    const there = profileOf(2, { unitId: '4419' });
    expect((await call('dongguan', 'POST', '/enterprises', there)).status).toBe(201);
    const { status, body } = await call('city', 'POST', '/enterprises', profileOf(3, { unitId: '4403' }));
    expect(status).toBe(400);
    expect(fieldsOf(body)).toEqual([['unitId', 'notStartingUnit']]);
  });

  it.each([
    ['a wrong check character', { uscc: '914403001922038217' }, 'USCC_CHECK_DIGIT', 'uscc'],
    ['a forbidden character', { uscc: '91440300192203821I' }, 'USCC_FORMAT', 'uscc'],
    ['an unknown unit', { unitId: '999999' }, 'UNIT_UNKNOWN', 'unitId'],
    ['a unit out of reach', { unitId: '440106' }, 'VALIDATION_FAILED', 'unitId'],
    ['an unknown class', { industryCode: '3420' }, 'VALIDATION_FAILED', 'industryCode'],
    ['a foundation still to come', { establishedOn: '2150-01-01' }, 'VALIDATION_FAILED', 'establishedOn'],
    ['no main sub-sector', { sectors: [{ sector: 'OTHER', main: false }] }, 'VALIDATION_FAILED', 'sectors'],
    ['an unknown field', { stars: 5 }, 'VALIDATION_FAILED', 'stars'],
  ])('refuses %s', async (_, more, code, field) => {
    const { status, body } = await call('county', 'POST', '/enterprises', profileOf(4, more));
    expect(status).toBe(400);
    expect(body.code).toBe(code);
    expect(fieldsOf(body).map(([name]) => name)).toEqual([field]);
  });

  it('warns of a wrong inner organisation code and refuses nothing', async () => {
    const uscc = makeUscc(`${usccOf(5).slice(0, 16)}${usccOf(5).charAt(16) === '1' ? '2' : '1'}`);
    const { body } = await call('county', 'POST', '/enterprises', profileOf(5, { uscc }));
    expect(body).toMatchObject({ uscc, organisationCodeWarning: true });
  });

  it('answers a code twice with the same words whoever holds it', async () => {
    const held = profileOf(6, { unitId: '4419', name: '东莞某厂' });
    await call('dongguan', 'POST', '/enterprises', held);
    const twice = await call('county', 'POST', '/enterprises', profileOf(6));
    expect([twice.status, twice.body.code]).toEqual([409, 'USCC_TAKEN']);
    expect(twice.text).not.toMatch(/东莞|4419/);
  });

  it('is repeated safely under one key', async () => {
    const headers = { 'idempotency-key': 'register-7' };
    const first = await app.call('POST', '/api/enterprises', profileOf(7), cookies.county, headers);
    const again = await app.call('POST', '/api/enterprises', profileOf(7), cookies.county, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.id).toBe(first.body.id);
  });
});

describe('the register', () => {
  it('shows nobody what is out of reach', async () => {
    const id = await enterprise(20);
    expect((await call('elsewhere', 'GET', `/enterprises/${id}`)).status).toBe(404);
    const { body } = await call('elsewhere', 'GET', '/enterprises');
    expect(body).toEqual({ items: [], nextCursor: null });
    expect((await call('elsewhere', 'PATCH', `/enterprises/${id}`, { version: 1 })).status).toBe(404);
    expect((await call('elsewhere', 'GET', '/enterprises?unitId=440305')).status).toBe(404);
  });

  it('is searched by name, former name, beginning of the code, sub-sector and mark', async () => {
    const id = await enterprise(21, { name: '粤海%智造', sectors: [{ sector: 'RAIL_TRANSIT', main: true }] });
    const rename = { version: 1, name: '粤海轨道装备', fromOn: '2026-11-22' };
    expect((await call('county', 'POST', `/enterprises/${id}/name`, rename)).status).toBe(400);
    await app.moveTo('2027-03-01T10:00:00+08:00');
    const fromOn = '2027-02-01';
    const { body } = await call('county', 'POST', `/enterprises/${id}/name`, { ...rename, fromOn });
    expect(body).toMatchObject({
      name: '粤海轨道装备',
      names: [
        { name: '粤海轨道装备', fromOn, toOn: null },
        { name: '粤海%智造', fromOn: '2026-11-22', toOn: '2027-01-31' },
      ],
    });
    for (const q of ['粤海%', '轨道装', usccOf(21).slice(0, 16), '%'])
      expect(await found({ q })).toEqual([id]);
    expect(await found({ sector: 'RAIL_TRANSIT' })).toEqual([id]);
    expect(await found({ undisclosed: 'true' })).toEqual([]);
    const refused = await call('county', 'GET', '/enterprises?undisclosed=perhaps');
    expect(fieldsOf(refused.body)).toEqual([['undisclosed', 'isBoolean']]);
  });

  it('is read page by page', async () => {
    const all = await call('city', 'GET', '/enterprises?unitId=440305&limit=200');
    const ids: string[] = [];
    let path = '/enterprises?unitId=440305&limit=2';
    for (;;) {
      const { body } = await call('city', 'GET', path);
      ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.nextCursor === null) break;
      path = `/enterprises?unitId=440305&limit=2&cursor=${body.nextCursor as string}`;
    }
    expect(ids).toEqual((all.body.items as { id: string }[]).map(({ id }) => id));
    expect((await call('city', 'GET', '/enterprises?cursor=abc')).status).toBe(400);
  });

  it('masks contacts for viewers, and keeps the reason of the mark among officials', async () => {
    const id = await enterprise(22, { contactPhone: '13812341234', contactEmail: 'anna@x.com' });
    const hide = { version: 1, undisclosed: true, reason: '涉密配套' };
    expect((await call('county', 'POST', `/enterprises/${id}/undisclosed`, hide)).status).toBe(403);
    expect((await call('city.handler', 'POST', `/enterprises/${id}/undisclosed`, hide)).status).toBe(403);
    expect((await call('city', 'POST', `/enterprises/${id}/undisclosed`, hide)).body).toMatchObject({
      undisclosed: true,
      version: 2,
    });
    expect(await found({ undisclosed: 'true' })).toEqual([id]);
    const seen = (await call('viewer', 'GET', `/enterprises/${id}`)).body;
    expect(seen).toMatchObject({ contactPhone: '138****1234', contactEmail: 'a***@x.com' });
    expect(seen.undisclosedReason).toBe('涉密配套');
    cookies.own = (await app.filer('440305', 'ENTERPRISE_FILER', id)).cookie;
    const own = (await call('own', 'GET', `/enterprises/${id}`)).body;
    expect(own).toMatchObject({ contactPhone: '13812341234', undisclosed: true, undisclosedReason: null });
    expect(((await call('own', 'GET', '/enterprises')).body.items as unknown[]).length).toBe(1);
  });

  it('is changed by the enterprise itself and by officers, on the version they saw', async () => {
    const id = await enterprise(23);
    cookies.self = (await app.filer('440305', 'ENTERPRISE_ADMIN', id)).cookie;
    const change = { version: 1, contactName: '张三', registeredCapital: 5_000_000 };
    expect((await call('self', 'PATCH', `/enterprises/${id}`, change)).body).toMatchObject({
      contactName: '张三',
      registeredCapital: 5_000_000,
      version: 2,
    });
    const stale = await call('county', 'PATCH', `/enterprises/${id}`, change);
    expect([stale.status, stale.body.code]).toEqual([409, 'STATE_MOVED']);
    const cleared = await call('county', 'PATCH', `/enterprises/${id}`, { version: 2, contactName: null });
    expect(cleared.body).toMatchObject({ contactName: null, registeredCapital: 5_000_000, version: 3 });
    expect((await call('viewer', 'PATCH', `/enterprises/${id}`, change)).status).toBe(403);
    const sectors = [
      { sector: 'AVIATION', main: false },
      { sector: 'SATELLITE', main: true },
    ];
    const put = await call('self', 'PUT', `/enterprises/${id}/sectors`, { version: 3, sectors });
    expect((put.body.sectors as { sector: string }[]).map(({ sector }) => sector)).toEqual([
      'SATELLITE',
      'AVIATION',
    ]);
    expect(put.body.version).toBe(4);
  });
});

async function found(query: Record<string, string>): Promise<string[]> {
  const { body } = await call('city', 'GET', `/enterprises?${new URLSearchParams(query).toString()}`);
  return (body.items as { id: string }[]).map(({ id }) => id);
}

describe('figures', () => {
  const values = (list: Record<string, number>) =>
    Object.entries(list).map(([metric, value]) => ({ metric, value }));
  const put = (who: string, id: string, year: number, list: Record<string, number>, source = '审计报告') =>
    call(who, 'PUT', `/enterprises/${id}/figures`, { year, basis: 'SOLO', source, values: values(list) });

  it('are answered with their source, what follows from them and what is odd', async () => {
    const id = await enterprise(30);
    for (const [year, revenue] of [
      [2023, 100],
      [2024, 110],
      [2025, 121],
    ] as const)
      await put('county', id, year, { revenue: revenue * 100_000_000, netProfit: -1, employees: 300 });
    const { body } = await call('viewer', 'GET', `/enterprises/${id}/figures?from=2025&to=2025`);
    const [year] = body.years as Record<string, Record<string, unknown>[]>[];
    expect(year?.figures).toContainEqual(
      expect.objectContaining({
        ...{ metric: 'revenue', display: '12100.00 万元', source: '审计报告' },
        enteredByName: expect.stringContaining('handler-440305'),
      }),
    );
    const derived = Object.fromEntries((year?.derived ?? []).map((row) => [row.key, row.display]));
    expect(derived).toMatchObject({
      revenueGrowth: '10.00%',
      revenueCagr: '10.00%',
      netMargin: '0.00%',
      rdShare: '缺少数据',
      sizeClass: '中型（工业）',
    });
    expect(year?.marks).toEqual([{ code: 'NEGATIVE_PROFIT', zh: '净利润为负，请核对。' }]);
  });

  it('are compared with the years around them, shown or not', async () => {
    const id = await enterprise(33);
    await put('county', id, 2024, { taxPaid: 5_000 * 100_000_000 });
    await put('county', id, 2025, { taxPaid: 5 * 100_000_000 });
    const { body } = await call('county', 'GET', `/enterprises/${id}/figures?from=2024&to=2024`);
    const years = body.years as { year: number; marks: { code: string }[] }[];
    expect(years.map(({ year, marks }) => [year, ...marks.map(({ code }) => code)])).toEqual([
      [2024, 'LIKE_YUAN'],
    ]);
  });

  it('keep what they replaced', async () => {
    const id = await enterprise(31);
    await put('county', id, 2025, { revenue: 100, taxPaid: 7 });
    await put('county', id, 2025, { revenue: 200, taxPaid: 7 });
    const { body } = await put('county', id, 2025, { revenue: 200 }, '更正说明');
    expect((body.years as { figures: unknown[] }[])[0]?.figures).toHaveLength(2);
    const history = await app.db.query<{ value: number | string; source: string }>(
      'spec.figure_history',
      `SELECT h.value, h.source FROM figure_history h JOIN figure f ON f.id = h.figure_id
       WHERE f.enterprise_id = $1 ORDER BY h.id`,
      [id],
    );
    expect(history.map(({ value, source }) => [Number(value), source])).toEqual([
      [100, '审计报告'],
      [200, '审计报告'],
    ]);
  });

  it.each([
    ['a derived value', 2025, { rdShare: 5 }, 'values.0.metric'],
    ['an unknown metric', 2025, { wishes: 5 }, 'values.0.metric'],
    ['a negative amount', 2025, { revenue: -1 }, 'values.0.value'],
    ['more people than there are', 2025, { employees: 1e12 }, 'values.0.value'],
    ['a number beyond all amounts', 2025, { revenue: 1e17 }, 'values.0.value'],
    ['a fraction', 2025, { revenue: 0.5 }, 'values.0.value'],
    ['a year too early', 1999, { revenue: 1 }, 'year'],
    ['a year still to come', 2190, { revenue: 1 }, 'year'],
  ])('refuse %s', async (_, year, list, field) => {
    const id = await refusing();
    const { status, body } = await put('county', id, year, list);
    expect(status).toBe(400);
    expect(fieldsOf(body).map(([name]) => name)).toEqual([field]);
    expect((await call('county', 'GET', `/enterprises/${id}/figures`)).body).toEqual({ years: [] });
  });

  it.each<[string, Record<string, number>, Record<string, number>, [field: string, code: string]]>([
    [
      'a part above its whole',
      {},
      { revenue: 100, mainBusinessRevenue: 101 },
      ['values.1.value', 'mainBusinessAboveRevenue'],
    ],
    [
      'a part above the whole that stands',
      { revenue: 100, employees: 3 },
      { mainProductRevenue: 101 },
      ['values.0.value', 'mainProductAboveRevenue'],
    ],
    [
      'a whole below the part that stands',
      { employees: 5, rdStaff: 4 },
      { taxPaid: 1, employees: 3 },
      ['values.1.value', 'employeesBelowRdStaff'],
    ],
  ])('refuse %s', async (_, stand, list, fault) => {
    const id = await enterprise((impossible += 1));
    if (Object.keys(stand).length > 0) expect((await put('county', id, 2025, stand)).status).toBe(200);
    const { status, body } = await put('county', id, 2025, list);
    expect(status).toBe(400);
    expect(fieldsOf(body)).toEqual([fault]);
    // Of another year, or both at once, it can be.
    expect((await put('county', id, 2024, { mainProductRevenue: 101, rdStaff: 9 })).status).toBe(200);
    const both = {
      revenue: 300,
      mainBusinessRevenue: 290,
      mainProductRevenue: 101,
      employees: 9,
      rdStaff: 8,
    };
    expect((await put('county', id, 2025, both)).status).toBe(200);
  });

  let impossible = 60;
  let refusingId: string | undefined;
  const refusing = async () => (refusingId ??= await enterprise(32));
});

describe('products', () => {
  const lathe = { name: '五轴机床', statCode: '34210101', sinceOn: '2015-01-01', main: true };

  it('have years, one main product at most, and stay when they end', async () => {
    const id = await enterprise(40);
    const path = `/enterprises/${id}/products`;
    const made = await call('county', 'POST', path, lathe);
    expect(made.status).toBe(201);
    const product = String(made.body.id);
    const second = await call('county', 'POST', path, { ...lathe, name: '刀库' });
    expect([second.status, second.body.code]).toEqual([409, 'PRODUCT_MAIN_TAKEN']);
    expect(second.body.detail).toContain('五轴机床');

    const year = { domesticShare: 125_000, domesticRank: 1, source: '行业协会' };
    await call('county', 'PUT', `/products/${product}/years/2024`, year);
    await call('county', 'PUT', `/products/${product}/years/2024`, { ...year, domesticShare: 130_000 });
    const put = await call('county', 'PUT', `/products/${product}/years/2025`, {
      source: '年报',
      revenue: 9,
    });
    expect(put.body.years).toMatchObject([
      { year: 2025, revenue: 9, domesticShare: null },
      { year: 2024, revenue: null, domesticShare: 130_000, domesticRank: 1, source: '行业协会' },
    ]);

    expect((await call('elsewhere', 'PATCH', `/products/${product}`, { version: 1 })).status).toBe(404);
    expect((await call('county', 'POST', `/products/${product}/end`, { version: 1 })).body).toMatchObject({
      endedAt: expect.any(String),
      version: 2,
    });
    const late = await call('county', 'PATCH', `/products/${product}`, { version: 2, name: '车床' });
    expect([late.status, late.body.code]).toEqual([409, 'PRODUCT_ENDED']);
    expect((await call('county', 'POST', path, { ...lathe, name: '刀库' })).status).toBe(201);
    const { body } = await call('viewer', 'GET', path);
    expect((body.items as { name: string }[]).map(({ name }) => name)).toEqual(['五轴机床', '刀库']);
  });

  it.each([
    ['POST', 'products', { statCode: '3421' }, 'statCode'],
    ['POST', 'products', { sinceOn: '2160-01-01' }, 'sinceOn'],
  ])('%s %s refuses %j', async (_method, _path, more, field) => {
    const id = await refusing();
    const { status, body } = await call('county', 'POST', `/enterprises/${id}/products`, {
      ...lathe,
      ...more,
    });
    expect(status).toBe(400);
    expect(fieldsOf(body).map(([name]) => name)).toEqual([field]);
  });

  it.each([
    ['2025', { domesticShare: 1_000_001 }, 'domesticShare'],
    ['2025', { globalRank: 0 }, 'globalRank'],
    ['1999', {}, 'year'],
    ['20x5', {}, 'year'],
  ])('the year %s refuses %j', async (year, more, field) => {
    const id = await refusing();
    const product = await call('county', 'POST', `/enterprises/${id}/products`, { ...lathe, main: false });
    const path = `/products/${String(product.body.id)}/years/${year}`;
    const { status, body } = await call('county', 'PUT', path, { source: '年报', ...more });
    expect(status).toBe(400);
    expect(fieldsOf(body).map(([name]) => name)).toEqual([field]);
  });

  let refusingId: string | undefined;
  const refusing = async () => (refusingId ??= await enterprise(41));
});
