import { newFolder, describeWith, freshDatabase, freshSqliteUrl } from '../support/servers/index.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { ServerProcess } from '../support/system/server-process.js';

const running: ServerProcess[] = [];

beforeAll(builtServer, BUILD_LIMIT_MS);
afterAll(() => Promise.all(running.map((server) => server.kill())));

async function started(env: Record<string, string>): Promise<ServerProcess> {
  const server = await ServerProcess.start('main', env);
  running.push(server);
  return server.ready();
}

/** What a process says that must not start, its log included; it has left with code 1. */
async function refusal(entry: 'main' | 'worker', env: Record<string, string>): Promise<string> {
  const server = await ServerProcess.start(entry, { LOG_LEVEL: 'info', ...env });
  running.push(server);
  expect(await server.ended()).toEqual({ code: 1, signal: null });
  return server.output;
}

describe('a start that is refused', () => {
  it('is that of a second process on one SQLite file; the first is not disturbed', async () => {
    const DATABASE_URL = freshSqliteUrl();
    const first = await started({ DATABASE_URL });
    const said = await refusal('main', { DATABASE_URL });
    expect(said.trim()).toBe(
      'Another process has this SQLite database open. One process at a time: stop it first, or use PostgreSQL and Redis.',
    );
    expect((await fetch(`${first.url}/api/health/ready`)).status).toBe(200);
  }, 90_000);

  it('is that of a worker without PostgreSQL and Redis', async () => {
    const redis = { REDIS_URL: 'redis://127.0.0.1:1' };
    const postgres = { DATABASE_URL: 'postgres://127.0.0.1:1/pool' };
    for (const env of [{}, redis, postgres])
      expect(await refusal('worker', env)).toContain('needs PostgreSQL (DATABASE_URL) and Redis (REDIS_URL)');
  }, 60_000);

  it.each([
    ['a movable clock', { CLOCK: 'injected' }, 'CLOCK must not be set in production'],
    ['the system clock by name', { CLOCK: 'system' }, 'CLOCK must not be set in production'],
    ['demo data', { DEMO: 'on' }, 'DEMO must not be on in production'],
  ])('is that of production with %s', async (_what, env, reason) => {
    const DATABASE_URL = `sqlite:${newFolder('production')}/pool.db`;
    expect(await refusal('main', { NODE_ENV: 'production', DATABASE_URL, ...env })).toContain(reason);
  });

  it('names every bad variable at once and prints no value', async () => {
    const said = await refusal('main', {
      NODE_ENV: 'staging-7f3a',
      PORT: '70777',
      DATABASE_URL: 'mysql://pool:hidden-7f3a@db/pool',
      DATABASE_POOL: '7777',
      REDIS_URL: 'http://:hidden-7f3a@queue',
      PUBLIC_ORIGINS: 'https://pool.example.cn,hidden-7f3a',
      SESSION_IDLE_MINUTES: '0',
      SESSION_ABSOLUTE_HOURS: '99',
      COOKIE_SECURE: 'hidden-7f3a',
      TRUST_PROXY: 'hidden-7f3a',
      CLOCK: 'hidden-7f3a',
      DEMO: 'hidden-7f3a',
      LOG_LEVEL: 'hidden-7f3a',
    });
    const named = [...said.matchAll(/^- (\w+)/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([
      ...['CLOCK', 'COOKIE_SECURE', 'DATABASE_POOL', 'DATABASE_URL', 'DEMO', 'LOG_LEVEL', 'NODE_ENV', 'PORT'],
      ...['PUBLIC_ORIGINS', 'REDIS_URL', 'SESSION_ABSOLUTE_HOURS', 'SESSION_IDLE_MINUTES', 'TRUST_PROXY'],
    ]);
    expect(said).not.toMatch(/7f3a|70777|7777/);
  });
});

describeWith(['postgres'], 'a start that is refused on PostgreSQL', () => {
  it('is that of a second process without Redis; the place is free again once the first is killed', async () => {
    const { url: DATABASE_URL } = await freshDatabase();
    const first = await started({ DATABASE_URL });
    expect((await refusal('main', { DATABASE_URL })).trim()).toBe(
      'Another process works on this PostgreSQL database and REDIS_URL is not set. Several processes need Redis.',
    );
    await first.kill();
    await started({ DATABASE_URL });
  }, 120_000);
});
