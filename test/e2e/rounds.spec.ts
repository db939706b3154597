import { describe, expect, it } from '@jest/globals';
import { RoundService } from '../../src/modules/application/round/round.service.js';
import {
  as,
  clock,
  drafted,
  fields,
  input,
  opened,
  ownPool,
  roundDesk,
  seen,
  service,
} from '../support/round-desk.js';

roundDesk();

describe('drafting', () => {
  it('drafts for the own unit and answers with instants', async () => {
    const { status, body } = await as(
      'provinceHandler',
      'POST',
      '',
      input({
        quotaMode: 'HARD',
        limits: { CITY_EXAMINATION: 8 },
        units: [
          { unitId: '4403', quota: 5, enterpriseCloses: { date: '2026-05-06', time: '12:00' } },
          { unitId: 'HQ' },
        ],
      }),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ tier: 'PROVINCE', ownerUnitId: '44', ownerUnitName: '广东省', state: 'DRAFT', version: 1 },
      opensAt: '2026-04-24T16:00:00.000Z',
      enterpriseClosesAt: '2026-05-09T10:00:00.000Z',
      cityClosesAt: '2026-05-27T16:00:00.000Z',
      correctionClosesAt: '2026-06-11T16:00:00.000Z',
      ...{ quotaMode: 'HARD', publicityLength: 7, publicityUnit: 'WORKING', limits: { CITY_EXAMINATION: 8 } },
      units: [
        { unitId: '4403', quota: 5, used: 0, enterpriseClosesAt: '2026-05-06T04:00:00.000Z' },
        { unitId: 'HQ', quota: null, used: 0, enterpriseClosesAt: null },
      ],
    });
  });

  it('names every field at fault and keeps nothing', async () => {
    const before = (await as('province', 'GET', '?limit=200')).body.items as unknown[];
    const answer = await as(
      'province',
      'POST',
      '',
      input({ enterpriseCloses: { date: '2026-04-24' }, baseYear: 2027, units: [{ unitId: '440305' }] }),
    );
    expect(answer.status).toBe(400);
    expect(fields(answer)).toEqual([
      'enterpriseCloses ROUND_CLOSES_BEFORE_OPENING',
      'baseYear ROUND_BASE_YEAR_AHEAD',
      'units.0.unitId ROUND_NOT_A_CITY',
    ]);
    expect(answer.body.errors).toContainEqual({
      field: 'baseYear',
      code: 'ROUND_BASE_YEAR_AHEAD',
      detail: '基准年度不能晚于今年。',
    });
    expect((await as('province', 'GET', '?limit=200')).body.items).toHaveLength(before.length);
  });

  it.each([
    [{ limits: { SUSPENSION: 5 } }, 'limits.SUSPENSION unknownField'],
    [{ limits: { APPEAL: 61 } }, 'limits.APPEAL integerIn'],
    [{ opens: { date: '2200-01-01' } }, 'opens.date ROUND_DATE_RANGE'],
    [{ opens: { date: '2026-04-25', time: '24:00' } }, 'opens.time matches'],
    [{ cityCloses: null }, 'cityCloses required'],
    [{ track: 'OTHER' }, 'track isIn'],
  ])('refuses %j', async (wrong, field) => {
    const answer = await as('province', 'POST', '', input(wrong));
    expect([answer.status, fields(answer)]).toEqual([400, [field]]);
  });

  it('changes a draft, keeps what is left out, and refuses a stale version', async () => {
    const id = await drafted('province', input({ units: [{ unitId: '4403', quota: 1 }] }));
    const changed = await as('provinceHandler', 'PATCH', `/${id}`, { version: 1, title: '新标题' });
    expect(changed.body).toMatchObject({
      title: '新标题',
      version: 2,
      baseYear: 2025,
      units: [{ quota: 1 }],
    });
    expect((await as('province', 'PATCH', `/${id}`, { version: 1, title: '旧' })).body.code).toBe(
      'STATE_MOVED',
    );
    const late = await as('province', 'PATCH', `/${id}`, { version: 2, cityCloses: { date: '2026-05-08' } });
    expect(fields(late)).toEqual(['cityCloses ROUND_CITY_BEFORE_ENTERPRISE']);
    const replaced = await as('province', 'PATCH', `/${id}`, { version: 2, units: [{ unitId: 'HQ' }] });
    expect(replaced.body.units).toMatchObject([{ unitId: 'HQ', quota: null }]);
    const none = await as('province', 'PATCH', `/${id}`, { version: 3, title: null });
    expect(fields(none)).toEqual(['title required']);
  });

  it('is not for viewers, enterprises or the system administrator', async () => {
    for (const who of ['provinceViewer', 'enterprise', 'system'])
      expect((await as(who, 'POST', '', input())).status).toBe(403);
    expect((await as('system', 'GET', '')).status).toBe(403);
  });
});

describe('opening and closing', () => {
  it('belongs to the head of the owner', async () => {
    const id = await drafted('city', ownPool());
    expect((await as('cityHandler', 'POST', `/${id}/open`, { version: 1 })).status).toBe(403);
    expect((await as('province', 'POST', `/${id}/open`, { version: 1 })).status).toBe(404);
    expect((await as('city', 'POST', `/${id}/open`, { version: 1 })).status).toBe(200);
    expect((await as('province', 'POST', `/${id}/close`, { version: 2 })).body.code).toBe('FORBIDDEN');
    expect((await as('city', 'POST', `/${id}/open`, { version: 2 })).body.code).toBe('WRONG_STATE');
    expect((await as('city', 'PATCH', `/${id}`, { version: 2, title: '晚' })).body.code).toBe('WRONG_STATE');
  });

  it('refuses a draft whose time is over, and closes only after the last date', async () => {
    const late = await drafted('province', input());
    const id = await opened(input());
    expect((await as('province', 'POST', `/${id}/close`, { version: 2 })).body.code).toBe(
      'ROUND_STILL_RUNNING',
    );
    clock.now = new Date('2026-06-11T23:59:59.999+08:00');
    expect((await as('province', 'POST', `/${id}/close`, { version: 2 })).body.code).toBe(
      'ROUND_STILL_RUNNING',
    );
    clock.now = new Date('2026-06-12T00:00:00.000+08:00');
    expect((await as('province', 'POST', `/${late}/open`, { version: 1 })).body.code).toBe(
      'ROUND_DATES_PAST',
    );
    expect((await as('province', 'POST', `/${id}/close`, { version: 2 })).body).toMatchObject({
      state: 'CLOSED',
      version: 3,
    });
  });

  it('opens once when two heads press at the same time', async () => {
    const id = await drafted('province', input());
    const answers = await Promise.all(
      [1, 2].map(() => as('province', 'POST', `/${id}/open`, { version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('who sees what', () => {
  it('shows a draft to the owner only', async () => {
    const id = await drafted('province', input());
    const statuses = ['provinceViewer', 'city', 'county', 'enterprise'].map((who) => seen(who, `/${id}`));
    expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404]);
  });

  it('shows an open round downwards, an own pool only up and down its own line', async () => {
    const [province, city] = [await opened(input()), await opened(ownPool(), 'city')];
    const listed = async (who: string) => {
      const { body } = await as(who, 'GET', '?state=OPEN&limit=200');
      const ids = (body.items as { id: string }[]).map(({ id }) => id);
      return [ids.includes(province), ids.includes(city)];
    };
    for (const who of ['province', 'provinceViewer', 'city', 'county', 'enterprise'])
      expect(await listed(who)).toEqual([true, true]);
    expect(await listed('otherCity')).toEqual([true, false]);
    expect(await seen('otherCity', `/${city}`)).toBe(404);
  });

  it('shows a city its own row, the province all, others none, and everybody the date that is theirs', async () => {
    const units = [
      { unitId: '4401', quota: 2 },
      { unitId: '4403', quota: 5, enterpriseCloses: { date: '2026-05-06' } },
    ];
    const id = await opened(input({ units }));
    const rows = async (who: string) => {
      const { body } = await as(who, 'GET', `/${id}`);
      return [(body.units as { unitId: string }[]).map(({ unitId }) => unitId), body.closesForYouAt];
    };
    const [general, own] = ['2026-05-09T10:00:00.000Z', '2026-05-06T16:00:00.000Z'];
    expect(await rows('province')).toEqual([['4401', '4403'], general]);
    expect(await rows('city')).toEqual([['4403'], own]);
    expect(await rows('otherCity')).toEqual([['4401'], general]);
    expect(await rows('county')).toEqual([[], own]);
    expect(await rows('enterprise')).toEqual([[], own]);
  });

  it('pages without loss and filters', async () => {
    for (const track of ['LEADING', 'LEADING', 'LEADING']) await opened(ownPool({ track }), 'county');
    const ids: unknown[] = [];
    let cursor = '';
    do {
      const path = `?track=LEADING&tier=COUNTY&limit=2${cursor && `&cursor=${cursor}`}`;
      const { body } = await as('enterprise', 'GET', path);
      ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
      cursor = (body.nextCursor as string | null) ?? '';
    } while (cursor);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });
});

describe('filing', () => {
  it('ends with the millisecond, in a city with its own date earlier', async () => {
    const units = [{ unitId: '4403', enterpriseCloses: { date: '2026-05-06', time: '12:00' } }];
    const rounds = service(RoundService);
    const round = await rounds.get(await opened(input({ units })));
    const code = (cityUnitId: string, time: string) =>
      rounds.assertOpenForEnterprise(round, cityUnitId, new Date(`${time}+08:00`)).then(
        () => 'open',
        (error: { type: { code: string } }) => error.type.code,
      );
    expect(await code('4401', '2026-04-24T23:59:59.999')).toBe('ROUND_NOT_OPEN');
    expect(await code('4401', '2026-05-09T17:59:59.999')).toBe('open');
    expect(await code('4401', '2026-05-09T18:00:00.000')).toBe('ROUND_CLOSED');
    expect(await code('4403', '2026-05-06T11:59:59.999')).toBe('open');
    expect(await code('4403', '2026-05-06T12:00:00.000')).toBe('ROUND_CLOSED');
  });

  it('knows the rounds an enterprise may file in now', async () => {
    const id = await opened(ownPool({ track: 'BACKBONE' }), 'city');
    const open = async (unitId: string) =>
      (await service(RoundService).openRoundsFor(unitId)).some((round) => round.id === id);
    expect(await open('440305')).toBe(false);
    clock.now = new Date('2026-04-25T00:00:00+08:00');
    expect([await open('440305'), await open('4401')]).toEqual([true, false]);
  });
});
