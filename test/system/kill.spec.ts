import BetterSqlite3 from 'better-sqlite3';
import { eventually } from '../support/eventually.js';
import { freshSqliteUrl } from '../support/servers/index.js';
import { createAdministrator } from '../support/system/administrator.js';
import { BUILD_LIMIT_MS, builtServer } from '../support/system/build.js';
import { ServerProcess } from '../support/system/server-process.js';
import { ConnectionLost, Visitor } from '../support/system/visitor.js';

const LANES = 4;
const ENOUGH = 12;

const DATABASE_URL = freshSqliteUrl();
let server: ServerProcess;
let administrator: Visitor;

beforeAll(async () => {
  await builtServer();
  createAdministrator(DATABASE_URL, 'admin');
}, BUILD_LIMIT_MS);
beforeEach(async () => {
  server = await (await ServerProcess.start('main', { DATABASE_URL })).ready();
  administrator = new Visitor(() => [server.url]);
  await administrator.signIn('admin');
}, 90_000);
afterAll(() => server?.kill());

const people = async () => {
  const { body } = await administrator.ask('GET', '/api/accounts?limit=200');
  return (body.items as { id: string; loginName: string }[]).map(({ id, loginName }) => `${id} ${loginName}`);
};

/** Opens accounts one after the other until the server is gone; notes those it has acknowledged. */
async function write(lane: number, organisationId: string, acknowledged: string[]): Promise<void> {
  for (let n = 0; ; n += 1) {
    const loginName = `clerk-${lane}-${n}`;
    const account = { organisationId, role: 'HANDLER', loginName, displayName: loginName };
    try {
      const { status, body } = await administrator.once('POST', '/api/accounts', account);
      expect(status).toBe(201);
      acknowledged.push(`${body.id as string} ${loginName}`);
    } catch (error) {
      if (error instanceof ConnectionLost) return;
      throw error;
    }
  }
}

describe('the embedded server, killed while it writes', () => {
  const acknowledged: string[] = [];

  it('acknowledges writes until it is killed', async () => {
    const { body } = await administrator.ask('GET', '/api/organisations?limit=1');
    const [organisation] = body.items as { id: string }[];
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      write(lane, organisation?.id ?? '', acknowledged),
    );
    await eventually(() => expect(acknowledged.length).toBeGreaterThan(ENOUGH), { withinMs: 30_000 });
    expect(await server.kill()).toEqual({ code: null, signal: 'SIGKILL' });
    await Promise.all(lanes);
  }, 60_000);

  it('has every acknowledged write after the next start, and goes on', async () => {
    expect(await people()).toEqual(expect.arrayContaining(acknowledged));
    const { body } = await administrator.ask('GET', '/api/organisations?limit=1');
    const [organisation] = body.items as { id: string }[];
    const account = {
      organisationId: organisation?.id,
      role: 'HEAD',
      loginName: 'afterwards',
      displayName: '后',
    };
    expect((await administrator.ask('POST', '/api/accounts', account)).status).toBe(201);

    await server.kill();
    const file = new BetterSqlite3(DATABASE_URL.slice('sqlite:'.length));
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.close();
  }, 60_000);
});
