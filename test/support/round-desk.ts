import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
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
import { RoundModule } from '../../src/modules/application/round/round.module.js';
import { EnterpriseModule, EnterpriseService, Successions } from '../../src/modules/enterprise/index.js';
import { EnterpriseRepository } from '../../src/modules/enterprise/registry/enterprise.repository.js';
import { Enterprise } from '../../src/modules/enterprise/registry/enterprise.entity.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import { Organisation } from '../../src/modules/identity/organisation.entity.js';
import { UnitModule } from '../../src/modules/unit/index.js';
import { type Answer, ask } from './ask.js';

/** Everybody a spec of rounds knows, by the cookie they send. */
const people = new Map<string, Actor>();
/** The business time; a spec sets it, and each test begins with the first. */
export const clock = { now: new Date('2026-04-20T10:00:00+08:00') };

class KnownPeople extends SessionPort {
  async find(token: string): Promise<Actor | null> {
    return people.get(token) ?? null;
  }
}

class SetClock extends Clock {
  now(): Date {
    return clock.now;
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
export const service = <T extends object>(of: new (...needs: never[]) => T): T => app.get(of);
export const uow = () => app.get(UnitOfWork);
export const db = () => app.get(Db);

/** Rounds alone on the database of the jest project, with what they need of other modules. Registers the hooks. */
export function roundDesk(): void {
  beforeAll(start);
  afterAll(() => app?.close());
  beforeEach(() => {
    clock.now = new Date('2026-04-20T10:00:00+08:00');
  });
}

async function start(): Promise<void> {
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
}

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
        ...{
          contactEmail: null,
          undisclosed: false,
          undisclosedReason: null,
          createdAt: clock.now,
          version: 1,
        },
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
    .insert({ id: organisationId, kind, name, unitId, enterpriseId, createdAt: clock.now });
  await db()
    .repo(Account)
    .insert({
      ...{ id: accountId, organisationId, role, loginName: name.toLowerCase(), displayName: name },
      ...{ passwordHash: '-', mustChangePassword: false, state: 'ACTIVE' as const, failedCount: 0 },
      ...{
        lockedUntil: null,
        passwordChangedAt: clock.now,
        lastSignInAt: null,
        createdAt: clock.now,
        version: 1,
      },
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

export function as(who: string, method: string, path: string, payload?: unknown): Promise<Answer> {
  const headers = { cookie: `${SESSION_COOKIE}=${who}`, origin: '' };
  const { port } = app.getHttpServer().address() as { port: number };
  headers.origin = `http://127.0.0.1:${port}`;
  return ask(app.getHttpServer(), method, `/api/rounds${path}`, { headers, ...(payload ? { payload } : {}) });
}

export const input = (more: object = {}) => ({
  ...{ track: 'CHAMPION', title: '2026 年第一批', basisDocument: '粤工信〔2026〕1号', baseYear: 2025 },
  opens: { date: '2026-04-25' },
  enterpriseCloses: { date: '2026-05-09', time: '18:00' },
  cityCloses: { date: '2026-05-27' },
  correctionCloses: { date: '2026-06-11' },
  ...more,
});

export const ownPool = (more: object = {}) => {
  const { cityCloses: _, ...rest } = input();
  return { ...rest, ...more };
};

export async function drafted(who: string, body: object): Promise<string> {
  const { status, body: answer } = await as(who, 'POST', '', body);
  expect([status, answer.code]).toEqual([201, undefined]);
  return answer.id as string;
}

export async function opened(body: object, who = 'province'): Promise<string> {
  const id = await drafted(who, body);
  expect((await as(who, 'POST', `/${id}/open`, { version: 1 })).body).toMatchObject({
    state: 'OPEN',
    version: 2,
  });
  return id;
}

export const fields = ({ body }: Answer) =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
export const seen = async (who: string, path: string) => (await as(who, 'GET', path)).status;
