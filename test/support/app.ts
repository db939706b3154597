import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { readConfig } from '../../config/env.js';
import { createApp } from '../../src/app.js';
import { makeOrganisationCode, makeUscc } from '../../src/common/uscc.js';
import { SESSION_COOKIE } from '../../src/core/auth/index.js';
import { Db, UnitOfWork } from '../../src/core/database/index.js';
import { EnterpriseChanges } from '../../src/modules/enterprise/index.js';
import { AccountService, type OfficialRole, OrganisationService } from '../../src/modules/identity/index.js';
import type { Answer } from './ask.js';

export const PASSWORD = 'Cultivate-2026';

/** Specs call far more often than people do; a spec that is about the limits sets its own. */
const NO_FLOOD = {
  OBJECTIONS_PER_HOUR: '1000000',
  REGISTRATIONS_PER_HOUR: '1000000',
  INVITATIONS_PER_HOUR: '1000000',
  PUBLIC_READS_PER_MINUTE: '1000000',
};

/** How the application is started for a spec. */
export interface StartOptions {
  /** Extra or changed environment, such as `REDIS_URL`. */
  readonly env?: Record<string, string>;
  /** Whether job handlers and housekeeping run in this process; default true. */
  readonly consume?: boolean;
}

/** A person who is signed in. */
export class Caller {
  constructor(
    private readonly app: TestApp,
    readonly accountId: string,
    readonly loginName: string,
    readonly cookie: string,
    readonly enterpriseId = '',
  ) {}

  get(path: string): Promise<Answer> {
    return this.app.call('GET', path, undefined, this.cookie);
  }

  post(path: string, payload: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.app.call('POST', path, payload, this.cookie, headers);
  }

  put(path: string, payload: unknown): Promise<Answer> {
    return this.app.call('PUT', path, payload, this.cookie);
  }

  patch(path: string, payload: unknown): Promise<Answer> {
    return this.app.call('PATCH', path, payload, this.cookie);
  }

  delete(path: string): Promise<Answer> {
    return this.app.call('DELETE', path, undefined, this.cookie);
  }
}

/** The whole application on the database of the jest project, on a free port, with a business clock that can be moved. */
export class TestApp {
  private hash: Promise<string> | undefined;
  private serial = 0;

  private constructor(readonly nest: NestFastifyApplication) {}

  static async start({ env = {}, consume = true }: StartOptions = {}): Promise<TestApp> {
    const config = readConfig({
      NODE_ENV: 'test',
      CLOCK: 'injected',
      DATABASE_URL: process.env.DATABASE_URL,
      PORT: '0',
      ...NO_FLOOD,
      ...env,
    });
    const nest = await createApp(config, { consume });
    await nest.listen(config.port, config.host);
    return new TestApp(nest);
  }

  close(): Promise<void> {
    return this.nest.close();
  }

  get db(): Db {
    return this.nest.get(Db);
  }

  /** Changes rows as an operator would. */
  change<T>(work: () => Promise<T>): Promise<T> {
    return this.nest.get(UnitOfWork).run(work);
  }

  /** One call; writes come from the server's own origin. */
  async call(
    method: string,
    path: string,
    payload?: unknown,
    cookie?: string,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const server = this.nest.getHttpServer();
    const { port } = server.address() as { port: number };
    const agent = request(server);
    const verbs = {
      GET: agent.get,
      POST: agent.post,
      PUT: agent.put,
      PATCH: agent.patch,
      DELETE: agent.delete,
    };
    const question = verbs[method as keyof typeof verbs].call(agent, path);
    void question.set({ origin: `http://127.0.0.1:${port}`, ...more });
    if (cookie !== undefined) void question.set('cookie', cookie);
    const { status, headers, text, body } = await (payload === undefined
      ? question
      : question.send(payload as object));
    return { status, headers: headers, text, body: body as Answer['body'] };
  }

  /** Moves the business clock; the due ticks have run when it returns. */
  async moveTo(now: string): Promise<void> {
    const answer = await this.call('POST', '/api/dev/clock', { now: new Date(now).toISOString() });
    if (answer.status >= 300) throw new Error(`the clock answered ${answer.status} ${answer.text}`);
  }

  /** A new official of a unit, signed in. */
  async official(unitId: string, role: OfficialRole): Promise<Caller> {
    const passwordHash = await this.password();
    const loginName = this.name(`${role.toLowerCase().replace('_', '-')}-${unitId.toLowerCase()}`);
    const { id } = await this.change(async () => {
      const organisation = await this.nest.get(OrganisationService).authorityOf(unitId);
      const account = {
        organisationId: organisation.id,
        role,
        loginName,
        displayName: loginName,
        passwordHash,
      };
      return this.nest.get(AccountService).create(null, { ...account, mustChangePassword: false });
    });
    return this.signIn(id, loginName);
  }

  /** A new enterprise registered in a unit, without people. */
  async enterprise(
    unitId: string,
    name = this.name('测试装备'),
  ): Promise<{ id: string; uscc: string; name: string }> {
    const uscc = this.uscc();
    const { id } = await this.change(() =>
      this.nest.get(EnterpriseChanges).create({
        uscc,
        name,
        unitId,
        industryCode: '3421',
        sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
      }),
    );
    return { id, uscc, name };
  }

  /** The first person of an enterprise, signed in; with `enterpriseId` another one of that enterprise. */
  async filer(
    unitId: string,
    role: 'ENTERPRISE_FILER' | 'ENTERPRISE_ADMIN' = 'ENTERPRISE_ADMIN',
    enterpriseId?: string,
  ): Promise<Caller> {
    const ofId = enterpriseId ?? (await this.enterprise(unitId)).id;
    const passwordHash = await this.password();
    const loginName = this.name('firm');
    const account = { role, loginName, displayName: loginName, passwordHash, mustChangePassword: false };
    const { id } = await this.nest
      .get(AccountService)
      .createEnterpriseAccount(null, { ...account, enterpriseId: ofId, enterpriseName: '测试装备' });
    return this.signIn(id, loginName, ofId);
  }

  async signIn(
    accountId: string,
    loginName: string,
    enterpriseId = '',
    password = PASSWORD,
  ): Promise<Caller> {
    const answer = await this.call('POST', '/api/session', { loginName, password });
    const token = new RegExp(`${SESSION_COOKIE}=([\\w-]+)`).exec(
      [answer.headers['set-cookie']].flat().join('; '),
    )?.[1];
    if (answer.status !== 200 || !token) throw new Error(`sign-in answered ${answer.status} ${answer.text}`);
    return new Caller(this, accountId, loginName, `${SESSION_COOKIE}=${token}`, enterpriseId);
  }

  /** A new valid credit code. */
  uscc(): string {
    this.serial += 1;
    const body = `MA${Date.now()
      .toString(36)
      .toUpperCase()
      .replace(/[IOSVZ]/g, 'X')
      .slice(-4)}${String(this.serial % 100).padStart(2, '0')}`;
    return makeUscc(`91440300${makeOrganisationCode(body)}`);
  }

  private name(stem: string): string {
    this.serial += 1;
    return `${stem}-${this.serial}`;
  }

  private password(): Promise<string> {
    this.hash ??= this.nest.get(AccountService).hashPassword(PASSWORD);
    return this.hash;
  }
}
