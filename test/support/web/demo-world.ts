import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type AppConfig, readConfig } from '../../../config/env.js';
import { addDays, shanghaiDate } from '../../../src/common/shanghai.js';
import { accountsFile, readAccounts } from '../../../src/demo/accounts-file.js';
import { makeDemo } from '../../../src/demo/demo.js';
import { type Caller, TestApp } from '../app.js';
import { eventually } from '../eventually.js';
import { ok, OPINION } from '../main-job.js';
import { claimOfRun, runFolder } from '../servers/run-folder.js';

/** How long the demo data may take on a busy machine. Jest's `beforeAll` needs this limit as well. */
export const DEMO_LIMIT_MS = 400_000;

/** The invented province of the demo: three years of business, and something of every kind in every state. */
export class DemoWorld {
  private readonly callers = new Map<string, Promise<Caller>>();

  private constructor(
    readonly app: TestApp,
    /** Of everybody in it. */
    readonly password: string,
  ) {}

  /** On the database file of the spec file. */
  static async open(): Promise<DemoWorld> {
    const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
    await fill(config);
    const password = /password: (\S+)/.exec(readAccounts(accountsFile(config)) ?? '')?.[1] ?? '';
    const world = new DemoWorld(await TestApp.start(), password);
    await world.add();
    return world;
  }

  /** One of the demo's people, for calls to the interface. */
  caller(loginName: string): Promise<Caller> {
    const known = this.callers.get(loginName) ?? this.app.signIn('', loginName, '', this.password);
    this.callers.set(loginName, known);
    return known;
  }

  /** Signs somebody in anew at the next call, whose sessions have been ended. */
  forget(loginName: string): void {
    this.callers.delete(loginName);
  }

  /** The first row of a list as one of the people sees it. @throws when it is empty */
  async first(loginName: string, list: string): Promise<string> {
    type Rows = { id: string }[];
    const answer = ok<Rows | { items: Rows }>(await (await this.caller(loginName)).get(list));
    const [row] = Array.isArray(answer) ? answer : answer.items;
    if (!row) throw new Error(`${loginName} sees nothing in ${list}`);
    return row.id;
  }

  /**
   * What waits today besides the demo's own: a newcomer, a round being written, a city's list and its proposal; and what
   * a higher threshold would change over the register.
   */
  private async add(): Promise<void> {
    const [province, city] = ['demo-province-handler', 'demo-shenzhen-handler'];
    ok(await this.app.call('POST', '/api/public/registrations', newcomer(this.app.uscc(), this.password)));
    await this.post(province, '/api/rounds', draftRound(new Date().getFullYear() + 1));
    const [leading, champion] = [
      await this.first(city, '/api/rounds?state=OPEN&tier=PROVINCE&track=LEADING'),
      await this.first(city, '/api/rounds?state=OPEN&tier=PROVINCE&track=CHAMPION'),
    ];
    await this.post(city, `/api/rounds/${champion}/lists`);
    const toPublish = await this.first(city, '/api/applications?state=CITY_TO_PUBLISH');
    await this.post(city, '/api/publicities', {
      roundId: leading,
      applicationIds: [toPublish],
      title: '演示龙头培育批次第二次公示',
      startsOn: addDays(shanghaiDate(new Date()), 2),
      opinion: OPINION,
    });
    await this.tryDraft(province);
  }

  /** Tries the rules of a track with a hundred times the revenue. */
  private async tryDraft(loginName: string): Promise<void> {
    const { content } = ok<{ content: object }>(
      await this.app.call('GET', '/api/public/rule-sets/POOL-LITTLEGIANT-2026'),
    );
    const draft = JSON.stringify(content).replace('"5000 万元"', '"500000 万元"');
    const { id } = ok<{ id: string }>(
      await (await this.caller(loginName)).post('/api/impact-runs', { draft, scope: 'REGISTER' }),
    );
    await eventually(async () => {
      const run = ok<{ state: string }>(await (await this.caller(loginName)).get(`/api/impact-runs/${id}`));
      if (run.state !== 'DONE') throw new Error(`the impact run is ${run.state}`);
    });
  }

  private async post(loginName: string, path: string, body: object = {}): Promise<void> {
    ok(await (await this.caller(loginName)).post(path, body));
  }
}

/** The demo data is made once a run: the first spec file that asks makes it, the others copy the file. */
async function fill(config: AppConfig): Promise<void> {
  const [kept, keptAccounts] = [join(runFolder(), 'demo.db'), join(runFolder(), 'demo-accounts.txt')];
  const [done, failed] = [join(runFolder(), 'demo.done'), join(runFolder(), 'demo.failed')];
  const file = config.databaseUrl.slice('sqlite:'.length);
  if (claimOfRun('demo')) {
    try {
      await makeDemo(config);
      await keepCopy(file, kept);
      copyFileSync(accountsFile(config), keptAccounts);
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
    return;
  }
  await eventually(
    () => {
      if (!existsSync(done) && !existsSync(failed)) throw new Error('the demo data is still being made');
    },
    { withinMs: DEMO_LIMIT_MS, everyMs: 100 },
  );
  if (existsSync(failed)) throw new Error('the demo data could not be made; see the spec file that tried');
  copyFileSync(kept, file);
  copyFileSync(keptAccounts, join(dirname(file), 'demo-accounts.txt'));
}

/** A copy with everything that was committed, also what still stands in the log beside the file. */
async function keepCopy(file: string, kept: string): Promise<void> {
  const database = new Database(file);
  try {
    await database.backup(kept);
  } finally {
    database.close();
  }
}

function newcomer(uscc: string, password: string) {
  return {
    uscc,
    enterpriseName: '演示·南山新来装备有限公司',
    unitId: '440305',
    industryCode: '3421',
    sector: 'CNC_MACHINE_TOOLS',
    loginName: 'demo-newcomer',
    displayName: '演示联系人新',
    password,
  };
}

function draftRound(year: number) {
  return {
    track: 'LEADING',
    title: `演示${year}年龙头培育批次`,
    basisDocument: '演示文件',
    baseYear: year - 1,
    opens: { date: `${year}-03-02` },
    enterpriseCloses: { date: `${year}-03-31`, time: '18:00' },
    cityCloses: { date: `${year}-04-30`, time: '18:00' },
    correctionCloses: { date: `${year}-05-31` },
    quotaMode: 'NONE',
    publicityLength: 7,
    publicityUnit: 'WORKING',
    skipAllowed: false,
  };
}
