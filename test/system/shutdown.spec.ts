import { request as send } from 'node:http';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import { describeWith, freshDatabase, freshSqliteUrl } from '../support/servers/index.js';
import { createAdministrator } from '../support/system/administrator.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { ServerProcess } from '../support/system/server-process.js';
import { PASSWORD, Visitor } from '../support/system/visitor.js';

const CREDENTIALS = { loginName: 'admin', password: PASSWORD };

let server: ServerProcess;

beforeAll(builtServer, BUILD_LIMIT_MS);
afterEach(() => server?.kill());

async function startWithAdministrator(DATABASE_URL: string): Promise<void> {
  createAdministrator(DATABASE_URL, CREDENTIALS.loginName);
  server = await (await ServerProcess.start('main', { DATABASE_URL })).ready();
}

/** A new connection is refused: the shutdown has begun. */
const takesNothingNew = () =>
  eventually(() => expect(fetch(`${server.url}/api/health/live`)).rejects.toThrow('fetch failed'));

/** A request whose headers have arrived and whose body has not. */
async function halfSent(payload: string): Promise<{ finish(): Promise<number> }> {
  const { port } = server;
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
    ...{ expect: '100-continue', origin: server.url },
  };
  const request = send({ host: '127.0.0.1', port, method: 'POST', path: '/api/session', headers });
  const answered = new Promise<number>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
  });
  const arrived = new Promise((resolve) => request.once('continue', resolve));
  request.flushHeaders();
  await arrived;
  return {
    finish: () => {
      request.end(payload);
      return answered;
    },
  };
}

describe('a process asked to end', () => {
  it('answers the request that is still arriving, then leaves with code 0', async () => {
    await startWithAdministrator(freshSqliteUrl());
    const slow = await halfSent(JSON.stringify(CREDENTIALS));
    server.askToEnd();
    await takesNothingNew();
    expect(await slow.finish()).toBe(200);
    expect(await server.ended()).toEqual({ code: 0, signal: null });
  }, 90_000);

  it('leaves with code 0 when nothing is going on', async () => {
    server = await (await ServerProcess.start('main', { DATABASE_URL: freshSqliteUrl() })).ready();
    expect(await server.end()).toEqual({ code: 0, signal: null });
  }, 60_000);
});

describeWith(['postgres'], 'a process asked to end, on PostgreSQL', () => {
  it('keeps the database open until the request that waits for it has its answer', async () => {
    const { url } = await freshDatabase();
    await startWithAdministrator(url);
    const blocker = new Client({ connectionString: url });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE session IN ACCESS EXCLUSIVE MODE');

    const waiting = new Visitor(() => [server.url]).once('POST', '/api/session', CREDENTIALS);
    await eventually(async () => {
      const { rows } = await blocker.query('SELECT 1 FROM pg_locks WHERE NOT granted');
      expect(rows).toHaveLength(1);
    });
    server.askToEnd();
    await takesNothingNew();
    await blocker.query('ROLLBACK');
    await blocker.end();
    expect((await waiting).status).toBe(200);
    expect(await server.ended()).toEqual({ code: 0, signal: null });
  }, 90_000);
});
