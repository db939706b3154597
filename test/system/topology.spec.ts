import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { loadRuleSets } from '../../config/criteria/rule-sets.js';
import { loadPolicy, type FormField } from '../../config/policy.js';
import { newId } from '../../src/common/ids.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import type { RedisServer } from '../support/servers/index.js';
import { describeWith, freshDatabase, missingServer, startRedis } from '../support/servers/index.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { ServerProcess } from '../support/system/server-process.js';
import { Visitor } from '../support/system/visitor.js';

const isMissing = (missingServer('postgres') ?? missingServer('redis')) !== undefined;
process.env.DATABASE_URL = isMissing ? 'postgres://127.0.0.1:1/missing' : (await freshDatabase()).url;
const { TestApp: App } = await import('../support/app.js');
const { Jobs } = await import('../../src/core/jobs/index.js');
const { Membership } = await import('../../src/modules/pool/membership/membership.entity.js');
const { Enterprise } = await import('../../src/modules/enterprise/registry/enterprise.entity.js');
const { ClockSetting } = await import('../../src/core/clock/clock-setting.entity.js');

const TRACK = 'BACKBONE';
const COUNTY = '440305';
const CITY = '4403';
const OPINION = '材料齐全，数据与附件一致。';
/** Waits on leases, locks and sweeps of processes that died. Milliseconds. */
const RECOVERY = { withinMs: 90_000, everyMs: 100 };
const TEST_LIMIT_MS = 240_000;

interface Firm {
  readonly id: string;
  readonly accountId: string;
  readonly visitor: Visitor;
}

let redis: RedisServer;
let queue: Redis;
/** Prepares what the installation starts with, and looks at the tables; takes no part in the work. */
let observer: TestApp;
let apis: ServerProcess[] = [];
let workers: ServerProcess[] = [];
let county: Visitor;
let city: Visitor;
let roundId: string;

const env = () => ({
  DATABASE_URL: process.env.DATABASE_URL ?? '',
  REDIS_URL: redis.url,
  CLOCK: 'injected',
  LOG_LEVEL: 'warn',
});
const api = () => ServerProcess.start('main', env()).then((server) => server.ready());
const worker = () => ServerProcess.start('worker', env());

/** So many workers wait for jobs. */
async function workersListen(count: number): Promise<void> {
  await eventually(async () => {
    const clients = String(await queue.client('LIST'));
    expect([...clients.matchAll(/ cmd=bzpopmin /g)]).toHaveLength(count);
  }, RECOVERY);
}

const rows = <T>(name: string, sql: string, params: readonly string[] = []) =>
  observer.db.query<T>(name, sql, params);

async function settle(): Promise<void> {
  observer = await App.start({ env: { REDIS_URL: redis.url }, consume: false });
  await observer.moveTo('2026-04-20T10:00:00+08:00');
  const handler = await observer.official('44', 'HANDLER');
  const head = await observer.official('44', 'HEAD');
  const round = {
    ...{ track: TRACK, title: '2026 年第一批', basisDocument: '粤工信〔2026〕1号', baseYear: 2025 },
    ...{ opens: { date: '2026-04-20' }, enterpriseCloses: { date: '2026-05-09' }, skipAllowed: true },
    ...{ cityCloses: { date: '2026-05-27' }, correctionCloses: { date: '2026-06-11' } },
  };
  const drafted = await handler.post('/api/rounds', round);
  roundId = drafted.body.id as string;
  const opened = await head.post(`/api/rounds/${roundId}/open`, { version: drafted.body.version });
  expect(opened.body).toMatchObject({ state: 'OPEN' });
}

async function officer(unitId: string): Promise<Visitor> {
  const { loginName } = await observer.official(unitId, 'HANDLER');
  const visitor = new Visitor(() => apis.map(({ url }) => url));
  await visitor.signIn(loginName);
  return visitor;
}

/** An enterprise of the county in the city's pool, with one person. */
async function firm(): Promise<Firm> {
  const { accountId, loginName, enterpriseId: id } = await observer.filer(COUNTY);
  const place = {
    ...{ id: newId(), enterpriseId: id, tier: 'CITY' as const, track: 'LEADING', unitId: CITY },
    ...{ state: 'ACTIVE' as const, liveKey: `${id}:CITY:LEADING`, stateSince: '2024-06-01', version: 1 },
    ...{ startsOn: '2024-06-01', endsOn: '2027-05-31', createdAt: new Date('2024-06-01T01:00:00Z') },
  };
  await observer.change(() => observer.db.repo(Membership).insert(place));
  const visitor = new Visitor(() => apis.map(({ url }) => url));
  await visitor.signIn(loginName);
  return { id, accountId, visitor };
}

async function firms(count: number): Promise<Firm[]> {
  const all: Firm[] = [];
  while (all.length < count) all.push(await firm());
  return all;
}

function sample({ type, choices, min, contact }: FormField): string | number | boolean {
  if (contact) return contact === 'PHONE' ? '13800000000' : 'demo@example.com';
  switch (type) {
    case 'text':
    case 'longText':
      return '演示';
    case 'date':
      return '2015-05-05';
    case 'money':
    case 'integer':
      return Math.max(min ?? 0, 100);
    case 'choice':
      return choices[0]?.code ?? '';
    case 'boolean':
      return true;
    case 'ratio':
      return String(Math.max(min ?? 0, 1));
  }
}

const CONTENT = Object.fromEntries(
  loadPolicy()
    .mandatoryFields(TRACK)
    .map((field) => [field.key, sample(field)]),
);

/** How many acts have been acknowledged so far, and whoever waits for a certain number. */
class Progress {
  private done = 0;
  private waiting: { at: number; go: () => void }[] = [];

  step(): void {
    this.done += 1;
    for (const { at, go } of this.waiting) if (this.done >= at) go();
  }

  reached(at: number): Promise<void> {
    return new Promise((go) => this.waiting.push({ at, go }));
  }
}

const once = () => ({ 'idempotency-key': randomUUID() });

async function act(visitor: Visitor, id: string, action: string, input: object): Promise<void> {
  const { version } = (await visitor.ask('GET', `/api/applications/${id}`)).body;
  const path = `/api/applications/${id}/actions/${action}`;
  const { status, body } = await visitor.ask('POST', path, { version, ...input }, once());
  expect([status, body.code]).toEqual([200, undefined]);
}

/** Fills in the form; a change whose answer was lost is looked for before it is sent again. */
async function fill(visitor: Visitor, id: string): Promise<void> {
  await eventually(
    async () => {
      const { body } = await visitor.ask('GET', `/api/applications/${id}`);
      if ((body.missing as unknown[]).length === 0) return;
      const change = { version: body.version, values: CONTENT };
      await visitor.once('PATCH', `/api/applications/${id}/content`, change);
      throw new Error('not yet seen to be filled in');
    },
    { withinMs: 30_000 },
  );
}

/** From application to what the city has examined. @returns the case's id. */
async function drive({ visitor }: Firm, progress: Progress): Promise<string> {
  const { status, body } = await visitor.ask('POST', '/api/applications', { roundId }, once());
  expect([status, body.code]).toEqual([201, undefined]);
  const id = body.id as string;
  const steps = [
    () => fill(visitor, id),
    () => act(visitor, id, 'submit', { pledge: true }),
    () => act(county, id, 'pass', { opinion: OPINION }),
    () => act(city, id, 'pass', { opinion: OPINION }),
  ];
  for (const step of steps) {
    progress.step();
    await step();
  }
  return id;
}

/** Drives all at once; `meanwhile` happens when a third of the acts is done. */
async function driveAll(all: readonly Firm[], meanwhile: () => Promise<unknown>): Promise<string[]> {
  const progress = new Progress();
  const midway = progress.reached(Math.floor((all.length * 4) / 3)).then(meanwhile);
  const ids = await Promise.all(all.map((one) => drive(one, progress)));
  await midway;
  return ids;
}

async function expectCasesComplete(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { body } = await city.ask('GET', `/api/applications/${id}`);
    expect(body).toMatchObject({ id, state: 'CITY_APPROVED', missing: [] });
    const acts = await rows<{ action: string; seq: number }>(
      'acts',
      'SELECT action, seq FROM application_transition WHERE application_id = $1 ORDER BY seq',
      [id],
    );
    expect(acts.map(({ action, seq }) => `${seq} ${action}`)).toEqual([
      '1 start',
      '2 submit',
      '3 pass',
      '4 pass',
    ]);
  }
}

/** Each person has so many messages, each act told once. @returns when each notice was written. */
async function expectNoticesComplete(all: readonly Firm[], perPerson: number): Promise<Map<string, string>> {
  return eventually(async () => {
    const told = await rows<{ id: string; account_id: string; told: string; created_at: Date }>(
      'told',
      `SELECT id, account_id, kind || ' ' || subject_id || ' ' || cause_id AS told, created_at FROM notice`,
    );
    expect(new Set(told.map((one) => `${one.account_id} ${one.told}`)).size).toBe(told.length);
    for (const { accountId } of all)
      expect(told.filter(({ account_id }) => account_id === accountId)).toHaveLength(perPerson);
    return new Map(told.map(({ id, created_at }) => [id, created_at.toISOString()]));
  }, RECOVERY);
}

async function setClock(to: string): Promise<void> {
  const offsetMs = new Date(to).getTime() - Date.now();
  await observer.change(() => observer.db.repo(ClockSetting).upsert({ id: 1, offsetMs }, ['id']));
}

/** So many more enterprises of the county, of which nothing is known. */
async function register(many: number): Promise<void> {
  const common = {
    ...{ organisationCodeWarning: false, unitId: COUNTY, industryCode: '3421', establishedOn: null },
    ...{ registeredCapital: null, address: null, legalRepresentative: null, contactName: null },
    ...{ contactPhone: null, contactEmail: null, undisclosed: false, undisclosedReason: null, version: 1 },
    createdAt: new Date('2026-04-20T02:00:00Z'),
  };
  const all = Array.from({ length: many }, (_, index) => ({
    ...{ ...common, id: newId(), name: `登记企业${index}`, uscc: `MANY${String(index).padStart(14, '0')}` },
  }));
  for (let from = 0; from < many; from += 1_000)
    await observer.change(() => observer.db.repo(Enterprise).insert(all.slice(from, from + 1_000)));
}

/** Each enterprise has these rungs, with how many people each told. */
async function expectRungs(all: readonly Firm[], rungs: readonly string[]): Promise<void> {
  await eventually(async () => {
    const raised = await rows<{ enterprise_id: string; rung: string; recipients: number }>(
      'raised',
      `SELECT t.enterprise_id, o.rung, o.recipients
         FROM reminder_occurrence o JOIN task t ON t.id = o.subject_id WHERE o.rule = 'YEARLY_UPDATE'
        ORDER BY o.planned_on`,
    );
    for (const { id } of all) {
      const own = raised.filter((row) => row.enterprise_id === id);
      expect(own.map(({ rung, recipients }) => `${rung} ${recipients}`)).toEqual(rungs);
    }
    expect(raised).toHaveLength(all.length * rungs.length);
  }, RECOVERY);
}

describeWith(['postgres', 'redis'], 'two APIs and two workers on one PostgreSQL and one Redis', () => {
  let first: Firm[] = [];
  let second: Firm[] = [];
  let toldBefore = new Map<string, string>();

  beforeAll(async () => {
    await builtServer();
    redis = await startRedis();
    queue = new Redis(redis.url);
    await settle();
    [apis, workers] = await Promise.all([Promise.all([api(), api()]), Promise.all([worker(), worker()])]);
    await workersListen(2);
    county = await officer(COUNTY);
    city = await officer(CITY);
    first = await firms(12);
    second = await firms(6);
  }, BUILD_LIMIT_MS + 120_000);

  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((server) => server.kill()));
    queue?.disconnect();
    await observer?.close();
    await redis?.stop();
  }, 60_000);

  it(
    'lose no case and no notice when one of each is killed in mid-flow',
    async () => {
      const ids = await driveAll(first, () => Promise.all([apis[0]?.kill(), workers[0]?.kill()]));
      await expectCasesComplete(ids);
      toldBefore = await expectNoticesComplete(first, 2);
      expect(apis[1]?.output).not.toContain('"status":5');
      apis = [await api(), apis[1] as ServerProcess];
      workers = [await worker(), workers[1] as ServerProcess];
    },
    TEST_LIMIT_MS,
  );

  it(
    'lose nothing with what the queue held, and put the schedules back',
    async () => {
      const ids = await driveAll(second, () => queue.flushall());
      await expectCasesComplete(ids);
      await queue.flushall();
      const told = await expectNoticesComplete([...first, ...second], 2);
      for (const [id, at] of toldBefore) expect(told.get(id)).toBe(at);
      await eventually(async () => {
        const { schedules } = await observer.nest.get(Jobs).inspect();
        expect(schedules.map(({ name }) => name).sort()).toEqual([
          'application.deadlines',
          'criteria.suggest',
          'pool.expiry',
          'reminder.tick',
        ]);
      }, RECOVERY);
    },
    TEST_LIMIT_MS,
  );

  it(
    'remind once per rung however many ticks run, one of them on a worker that is killed',
    async () => {
      const jobs = observer.nest.get(Jobs);
      await setClock('2026-04-30T08:30:00+08:00');
      const move = { now: new Date('2026-04-30T08:30:00+08:00').toISOString() };
      await Promise.all([
        ...apis.map(({ url }) => new Visitor(() => [url]).ask('POST', '/api/dev/clock', move)),
        ...Array.from({ length: 6 }, () => jobs.enqueue('reminder.tick', {})),
        workers[0]?.kill(),
      ]);
      const all = [...first, ...second];
      await expectRungs(all, ['T-30 1']);
      await expectNoticesComplete(all, 3);
      workers = [await worker(), workers[1] as ServerProcess];
    },
    TEST_LIMIT_MS,
  );

  it(
    'make up for the days no worker was there and the queue has forgotten',
    async () => {
      await workersListen(2);
      const endings = await Promise.all(workers.map((server) => server.end()));
      expect(endings.map(({ code }) => code)).toEqual([0, 0]);
      await setClock('2026-05-25T09:00:00+08:00');
      await queue.flushall();
      workers = await Promise.all([worker(), worker()]);
      const all = [...first, ...second];
      // The rungs of the days without a worker are one message.
      await expectRungs(all, ['T-30 1', 'T-15 0', 'T-7 1']);
      await expectNoticesComplete(all, 4);
      const { counts } = await observer.nest.get(Jobs).inspect();
      expect(Object.values(counts).filter(({ failed }) => failed > 0)).toEqual([]);
      expect(await rows('failures', 'SELECT name, error FROM job_failure')).toEqual([]);
    },
    TEST_LIMIT_MS,
  );

  it(
    'go on with an impact run in the midst of which every worker was killed: each enterprise once',
    async () => {
      const many = 12_000;
      await register(many);
      const total = many + first.length + second.length;
      const draft = JSON.stringify(loadRuleSets().find('POOL-LITTLEGIANT-2026'));
      const asked = await city.ask('POST', '/api/impact-runs', { draft, scope: 'REGISTER' }, once());
      expect(asked.body).toMatchObject({ state: 'WAITING', total });
      const id = asked.body.id as string;
      const run = async () => (await city.ask('GET', `/api/impact-runs/${id}`)).body;
      await eventually(async () => expect(await run()).toMatchObject({ state: 'RUNNING' }), RECOVERY);
      await Promise.all(workers.map((server) => server.kill()));
      const stopped = await run();
      expect([stopped.state, Number(stopped.done) < total]).toEqual(['RUNNING', true]);
      workers = await Promise.all([worker(), worker()]);
      await eventually(
        async () => expect(await run()).toMatchObject({ state: 'DONE', done: total }),
        RECOVERY,
      );
      const judged = await rows<{ enterprise_id: string }>(
        'judged',
        'SELECT enterprise_id FROM impact_row WHERE run_id = $1',
        [id],
      );
      expect(judged).toHaveLength(total);
      expect(new Set(judged.map(({ enterprise_id }) => enterprise_id)).size).toBe(total);
      expect(await rows('failures', 'SELECT name, error FROM job_failure')).toEqual([]);
    },
    TEST_LIMIT_MS,
  );
});
