import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../config/env.js';
import { migrations } from '../../migrations/index.js';
import { Clock, SystemClock } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import { AuditModule } from '../../src/core/audit/index.js';
import { type Actor, AuthModule, SESSION_COOKIE, SessionPort } from '../../src/core/auth/index.js';
import { DatabaseModule, Db, UnitOfWork } from '../../src/core/database/index.js';
import { createLogger, HttpAdapter, HttpModule } from '../../src/core/http/index.js';
import { entities } from '../../src/entities.js';
import { QuotaService } from '../../src/modules/application/round/quota.service.js';
import { RoundChange } from '../../src/modules/application/round/round-change.entity.js';
import { RoundUnit } from '../../src/modules/application/round/round-unit.entity.js';
import { RoundModule } from '../../src/modules/application/round/round.module.js';
import { RoundService } from '../../src/modules/application/round/round.service.js';
import { EnterpriseModule, EnterpriseService, Successions } from '../../src/modules/enterprise/index.js';
import { EnterpriseRepository } from '../../src/modules/enterprise/registry/enterprise.repository.js';
import { Enterprise } from '../../src/modules/enterprise/registry/enterprise.entity.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import { Organisation } from '../../src/modules/identity/organisation.entity.js';
import { UnitModule } from '../../src/modules/unit/index.js';
import { type Answer, ask } from '../support/ask.js';
import { everyCity } from '../support/every-city.js';

/** Everybody in this file, by the cookie they send. */
const people = new Map<string, Actor>();
let now = new Date('2026-04-20T10:00:00+08:00');

class KnownPeople extends SessionPort {
  async find(token: string): Promise<Actor | null> {
    return people.get(token) ?? null;
  }
}

class SetClock extends Clock {
  now(): Date {
    return now;
  }
}

@Global()
@Module({
  providers: [
    SystemClock,
    { provide: SessionPort, useClass: KnownPeople },
    { provide: Clock, useClass: SetClock },
  ],
  exports: [SessionPort, Clock, SystemClock],
})
class Outside {}

/** Of the module enterprise, what rounds ask. */
@Module({ providers: [EnterpriseRepository, EnterpriseService, Successions], exports: [EnterpriseService] })
class Register {}

let app: NestFastifyApplication;
const uow = () => app.get(UnitOfWork);
const db = () => app.get(Db);

beforeAll(async () => {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const module = await Test.createTestingModule({
    imports: [
      ...[DatabaseModule.forRoot(config, { entities, migrations }), Outside, HttpModule, AuthModule],
      ...[AuditModule, UnitModule, RoundModule],
    ],
  })
    .overrideModule(EnterpriseModule)
    .useModule(Register)
    .compile();
  const adapter = new HttpAdapter(config, createLogger('silent'));
  app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await app.listen(0, '127.0.0.1');
  await settle();
});

afterAll(() => app?.close());

beforeEach(() => {
  now = new Date('2026-04-20T10:00:00+08:00');
});

/** One account per post that occurs below, and an enterprise in 南山. */
async function settle(): Promise<void> {
  const enterprise = newId();
  await uow().run(async () => {
    await db()
      .repo(Enterprise)
      .insert({
        ...{ id: enterprise, uscc: '91440300MA5D000001', organisationCodeWarning: false, name: '演示企业' },
        ...{ unitId: '440305', industryCode: '3421', establishedOn: null, registeredCapital: null },
        ...{ address: null, legalRepresentative: null, contactName: null, contactPhone: null },
        ...{ contactEmail: null, undisclosed: false, undisclosedReason: null, createdAt: now, version: 1 },
      });
    await person('province', 'HEAD', '44');
    await person('provinceHandler', 'HANDLER', '44');
    await person('provinceViewer', 'VIEWER', '44');
    await person('city', 'HEAD', '4403');
    await person('cityHandler', 'HANDLER', '4403');
    await person('otherCity', 'HEAD', '4401');
    await person('county', 'HEAD', '440305');
    await person('enterprise', 'ENTERPRISE_FILER', null, enterprise);
    await person('system', 'SYSTEM_ADMIN', null);
  });
}

async function person(
  name: string,
  role: Actor['role'],
  unitId: string | null,
  enterpriseId: string | null = null,
): Promise<void> {
  const [accountId, organisationId] = [newId(), newId()];
  const kind = enterpriseId ? ('ENTERPRISE' as const) : ('AUTHORITY' as const);
  await db()
    .repo(Organisation)
    .insert({ id: organisationId, kind, name, unitId, enterpriseId, createdAt: now });
  await db()
    .repo(Account)
    .insert({
      ...{ id: accountId, organisationId, role, loginName: name.toLowerCase(), displayName: name },
      ...{ passwordHash: '-', mustChangePassword: false, state: 'ACTIVE' as const, failedCount: 0 },
      ...{ lockedUntil: null, passwordChangedAt: now, lastSignInAt: null, createdAt: now, version: 1 },
    });
  const paths: Record<string, [Actor['tier'], string]> = {
    '44': ['PROVINCE', '44'],
    '4401': ['CITY', '44/4401'],
    '4403': ['CITY', '44/4403'],
    '440305': ['COUNTY', '44/4403/440305'],
  };
  const [tier, unitPath] = paths[unitId ?? ''] ?? [null, null];
  people.set(name, {
    ...{ accountId, loginName: name, name, role, tier, unitId, unitPath, enterpriseId, organisationId },
    ...{ mustChangePassword: false, sessionId: name, sessionEndsAt: new Date('2100-01-01') },
  });
}

function as(who: string, method: string, path: string, payload?: unknown): Promise<Answer> {
  const headers = { cookie: `${SESSION_COOKIE}=${who}`, origin: '' };
  const { port } = app.getHttpServer().address() as { port: number };
  headers.origin = `http://127.0.0.1:${port}`;
  return ask(app.getHttpServer(), method, `/api/rounds${path}`, { headers, ...(payload ? { payload } : {}) });
}

const input = (more: object = {}) => ({
  ...{ track: 'CHAMPION', title: '2026 年第一批', basisDocument: '粤工信〔2026〕1号', baseYear: 2025 },
  opens: { date: '2026-04-25' },
  enterpriseCloses: { date: '2026-05-09', time: '18:00' },
  cityCloses: { date: '2026-05-27' },
  correctionCloses: { date: '2026-06-11' },
  ...more,
});

const ownPool = (more: object = {}) => {
  const { cityCloses: _, ...rest } = input();
  return { ...rest, ...more };
};

async function drafted(who: string, body: object): Promise<string> {
  const { status, body: answer } = await as(who, 'POST', '', body);
  expect([status, answer.code]).toEqual([201, undefined]);
  return answer.id as string;
}

async function opened(body: object, who = 'province'): Promise<string> {
  const id = await drafted(who, body);
  expect((await as(who, 'POST', `/${id}/open`, { version: 1 })).body).toMatchObject({
    state: 'OPEN',
    version: 2,
  });
  return id;
}

const fields = ({ body }: Answer) =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
const seen = async (who: string, path: string) => (await as(who, 'GET', path)).status;

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
    now = new Date('2026-06-11T23:59:59.999+08:00');
    expect((await as('province', 'POST', `/${id}/close`, { version: 2 })).body.code).toBe(
      'ROUND_STILL_RUNNING',
    );
    now = new Date('2026-06-12T00:00:00.000+08:00');
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
    const rounds = app.get(RoundService);
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
      (await app.get(RoundService).openRoundsFor(unitId)).some((round) => round.id === id);
    expect(await open('440305')).toBe(false);
    now = new Date('2026-04-25T00:00:00+08:00');
    expect([await open('440305'), await open('4401')]).toEqual([true, false]);
  });
});

describe('quotas', () => {
  const take = (roundId: string, unitId = '4403') =>
    uow().run(() => app.get(QuotaService).take(roundId, unitId));
  const used = async (roundId: string) =>
    (await db().repo(RoundUnit).findOneBy({ roundId, unitId: '4403' }))?.used;
  const round = (quotaMode: string, quota: number) =>
    opened(input({ quotaMode, units: everyCity([{ unitId: '4403', quota }]) }));
  const city = ({ body }: Answer) =>
    (body.units as { unitId: string }[]).find(({ unitId }) => unitId === '4403');

  it('gives 5 slots to 40 who ask at once', async () => {
    const id = await round('HARD', 5);
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => take(id)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect([refused.length, await used(id)]).toEqual([35, 5]);
    const codes = refused.map(
      (answer) => (answer as { reason: { type: { code: string } } }).reason.type.code,
    );
    expect(new Set(codes)).toEqual(new Set(['QUOTA_EXHAUSTED']));
  });

  it('goes past the quota of a SOFT round, from a known rank on, and only counts in others', async () => {
    const softLimit = (id: string) => app.get(QuotaService).softLimit(id, '4403');
    const soft = await round('SOFT', 1);
    await take(soft);
    await take(soft);
    expect([await used(soft), await softLimit(soft)]).toEqual([2, 1]);
    const none = await round('NONE', 0);
    await take(none);
    expect([await used(none), await softLimit(none)]).toEqual([1, null]);
  });

  it('has no limit for a city the round says nothing about, and counts it from the first', async () => {
    const id = await opened(input({ quotaMode: 'SOFT' }));
    await Promise.all(Array.from({ length: 10 }, () => take(id)));
    expect(await used(id)).toBe(10);
  });

  it('opens a HARD round only with a quota for every city, and names those without', async () => {
    const cities = everyCity([{ unitId: '4403', quota: 5 }]).filter(({ unitId }) => unitId !== '4401');
    const units = cities.map((row) => (row.unitId === 'HQ' ? { ...row, quota: null } : row));
    const id = await drafted('province', input({ quotaMode: 'HARD', units }));
    const refused = await as('province', 'POST', `/${id}/open`, { version: 1 });
    expect(fields(refused)).toEqual(['units ROUND_QUOTA_MISSING', 'units ROUND_QUOTA_MISSING']);
    const named = (refused.body.errors as { detail: string }[]).map(({ detail }) => detail);
    expect(named).toEqual([expect.stringContaining('广州市'), expect.stringContaining('横琴')]);
    await as('province', 'PATCH', `/${id}`, { version: 1, units: everyCity([{ unitId: '4403', quota: 5 }]) });
    expect((await as('province', 'POST', `/${id}/open`, { version: 2 })).status).toBe(200);
  });

  it('has no slot in a HARD round for a city without a quota', async () => {
    const id = await round('HARD', 1);
    await uow().run(() => db().repo(RoundUnit).update({ roundId: id, unitId: '4403' }, { quota: null }));
    await expect(take(id)).rejects.toMatchObject({ type: { code: 'QUOTA_EXHAUSTED' } });
    expect(await used(id)).toBe(0);
  });

  it('takes nothing when the work around it fails', async () => {
    const id = await round('HARD', 1);
    const failing = uow().run(async () => {
      await app.get(QuotaService).take(id, '4403');
      throw new Error('placing failed');
    });
    await expect(failing).rejects.toThrow('placing failed');
    expect(await used(id)).toBe(0);
  });

  it('gives back, never below 0', async () => {
    const id = await round('HARD', 1);
    await take(id);
    const giveBack = () => uow().run(() => app.get(QuotaService).giveBack(id, '4403'));
    await giveBack();
    await giveBack();
    expect(await used(id)).toBe(0);
  });

  it('changes by document once open, is kept, and never goes below what is used', async () => {
    const id = await round('HARD', 3);
    await take(id);
    await take(id);
    const paper = { documentNo: '粤工信函〔2026〕9号', reason: '统筹调整' };
    const put = (body: object, who = 'province') => as(who, 'PUT', `/${id}/quotas`, body);
    const unpapered = await put({ version: 2, unitId: '4403', quota: 4 });
    expect(fields(unpapered)).toEqual([
      'documentNo ROUND_DOCUMENT_REQUIRED',
      'reason ROUND_DOCUMENT_REQUIRED',
    ]);
    const below = await put({ version: 2, unitId: '4403', quota: 1, ...paper });
    expect([below.status, below.body.code]).toEqual([409, 'QUOTA_BELOW_USED']);
    expect(below.body.detail).toContain('2 个');
    const set = await put({ version: 2, unitId: '4403', quota: 2, ...paper });
    expect([set.body.version, city(set)]).toMatchObject([3, { quota: 2, used: 2 }]);
    expect((await put({ version: 2, unitId: '4403', quota: 9, ...paper })).body.code).toBe('STATE_MOVED');
    expect(fields(await put({ version: 3, unitId: '440305', quota: 9, ...paper }))).toEqual([
      'unitId ROUND_NOT_A_CITY',
    ]);
    expect(fields(await put({ version: 3, unitId: '4403', ...paper }))).toEqual(['quota required']);
    expect((await put({ version: 3, unitId: '4403', quota: 9, ...paper }, 'provinceHandler')).status).toBe(
      403,
    );
    expect(fields(await put({ version: 3, unitId: '4403', quota: null, ...paper }))).toEqual([
      'quota ROUND_QUOTA_NEEDED',
    ]);
    expect(city(await put({ version: 3, unitId: '4403', quota: 4, ...paper }))).toMatchObject({ quota: 4 });
    const kept = await db()
      .repo(RoundChange)
      .find({ where: { roundId: id }, order: { id: 'ASC' } });
    expect(kept).toMatchObject([
      { unitId: '4403', field: 'quota', oldValue: '3', newValue: '2', ...paper, changedAt: now },
      { unitId: '4403', field: 'quota', oldValue: '2', newValue: '4' },
    ]);
  });

  it('needs no paper in a draft', async () => {
    const id = await drafted('province', input());
    const answer = await as('province', 'PUT', `/${id}/quotas`, { version: 1, unitId: 'HQ', quota: 2 });
    expect(answer.body).toMatchObject({ version: 2, units: [{ unitId: 'HQ', quota: 2, used: 0 }] });
    expect(await db().repo(RoundChange).countBy({ roundId: id })).toBe(0);
  });
});
