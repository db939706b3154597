import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { type AppConfig, readConfig } from '../../config/env.js';
import { Db } from '../../src/core/database/index.js';
import { openApp, type OpenedApp } from '../../src/demo/index.js';
import { accountsFile } from '../../src/demo/accounts-file.js';
import { CASE_STATES } from '../../src/modules/application/case/case-states.js';
import { ask } from '../support/ask.js';

/** Playing three years of business takes its time on a busy machine. */
const LIMIT_MS = 120_000;

let config: AppConfig;
let opened: OpenedApp;

async function open(): Promise<void> {
  opened = await openApp(config, { consume: false });
  await opened.app.listen(config.port, config.host);
}

async function states(table: string): Promise<string[]> {
  const rows = await opened.app
    .get(Db)
    .query<{ state: string }>(`demo_spec_${table}`, `SELECT DISTINCT state FROM ${table} ORDER BY state`);
  return rows.map(({ state }) => state);
}

beforeAll(async () => {
  config = readConfig({ NODE_ENV: 'test', DEMO: 'on', DATABASE_URL: process.env.DATABASE_URL, PORT: '0' });
  await open();
}, LIMIT_MS);

afterAll(async () => {
  await opened.app.close();
  rmSync(accountsFile(config), { force: true });
});

describe('the demo data', () => {
  it('has a case in every state', async () => {
    expect(await states('application')).toEqual([...CASE_STATES].sort());
  });

  it('has members of every kind', async () => {
    const kinds = ['ACTIVE', 'EXITED', 'EXPIRED', 'GRADUATED', 'SUSPENDED', 'WATCH'];
    expect(await states('membership')).toEqual(kinds);
  });

  it('is told once with its accounts, in a file for its owner only', () => {
    const file = accountsFile(config);
    expect(opened.notice).toBe(readFileSync(file, 'utf8'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('lets its people in with the password of the file', async () => {
    const password = /password: (\S+)/.exec(opened.notice ?? '')?.[1];
    const server = opened.app.getHttpServer();
    for (const loginName of ['demo-admin', 'demo-province-viewer', 'demo-firm-24']) {
      const { status } = await ask(server, 'POST', '/api/session', { payload: { loginName, password } });
      expect(status).toBe(200);
    }
  });

  it('leaves the clock to the machine', async () => {
    const db = opened.app.get(Db);
    expect(await db.query('demo_spec_clock', 'SELECT id FROM clock_setting')).toEqual([]);
  });

  it('is not made a second time', async () => {
    const count = () => opened.app.get(Db).query('demo_spec_count', 'SELECT COUNT(*) AS n FROM account');
    const before = await count();
    await opened.app.close();
    await open();
    expect(opened.notice).toContain(accountsFile(config));
    expect(opened.notice).not.toContain('password:');
    expect(await count()).toEqual(before);
  }, 60_000);
});
