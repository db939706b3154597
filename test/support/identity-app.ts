import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../config/env.js';
import { migrations } from '../../migrations/index.js';
import { AuditModule } from '../../src/core/audit/index.js';
import { AuthModule, SESSION_COOKIE } from '../../src/core/auth/index.js';
import { ClockModule } from '../../src/core/clock/index.js';
import { DatabaseModule, Db, UnitOfWork } from '../../src/core/database/index.js';
import { createLogger, HttpAdapter, HttpModule } from '../../src/core/http/index.js';
import { entities } from '../../src/entities.js';
import {
  AccountService,
  IdentityModule,
  type NewAccount,
  type OfficialRole,
  OrganisationService,
} from '../../src/modules/identity/index.js';
import { UnitModule } from '../../src/modules/unit/index.js';
import { type Answer, ask } from './ask.js';

export const PASSWORD = 'Cultivate-2026';

/** Units and people only, on the database of the jest project: for what concerns signing in and accounts. */
export class IdentityApp {
  private hash: string | undefined;

  private constructor(readonly nest: NestFastifyApplication) {}

  static async start(env: Record<string, string> = {}): Promise<IdentityApp> {
    const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL, ...env });
    const module = await Test.createTestingModule({
      imports: [
        ...[DatabaseModule.forRoot(config, { entities, migrations }), ClockModule.forRoot(config)],
        ...[AuditModule, HttpModule, AuthModule, UnitModule, IdentityModule.forRoot(config)],
      ],
    }).compile();
    const adapter = new HttpAdapter(config, createLogger(config.logLevel));
    const nest = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
    await nest.listen(0, '127.0.0.1');
    return new IdentityApp(nest);
  }

  get db(): Db {
    return this.nest.get(Db);
  }

  get accounts(): AccountService {
    return this.nest.get(AccountService);
  }

  /** Changes rows as an operator would. */
  change<T>(work: () => Promise<T>): Promise<T> {
    return this.nest.get(UnitOfWork).run(work);
  }

  /** One call; `cookie` is what `signIn` returned. Writes come from the server's own origin. */
  call(
    method: string,
    path: string,
    payload?: unknown,
    cookie?: string,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const server = this.nest.getHttpServer();
    const { port } = server.address() as { port: number };
    const origin = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
    const headers: Record<string, string> = { ...origin, ...more };
    if (cookie !== undefined) headers.cookie = cookie;
    return ask(server, method, path, { payload, headers });
  }

  /** An account of an official with `PASSWORD`, which need not be changed. */
  async official(
    unitId: string,
    role: OfficialRole,
    loginName: string,
    more: Partial<NewAccount> = {},
  ): Promise<{ id: string }> {
    this.hash ??= await this.accounts.hashPassword(PASSWORD);
    const passwordHash = this.hash;
    return this.change(async () => {
      const { id: organisationId } = await this.nest.get(OrganisationService).authorityOf(unitId);
      const account = { organisationId, role, loginName, displayName: loginName, passwordHash };
      return this.accounts.create(null, { ...account, mustChangePassword: false, ...more });
    });
  }

  /** @returns the Cookie header of the new session. */
  async signIn(loginName: string, password = PASSWORD, cookie?: string): Promise<string> {
    const answer = await this.call('POST', '/api/session', { loginName, password }, cookie);
    if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status} ${answer.text}`);
    return `${SESSION_COOKIE}=${tokenOf(answer)}`;
  }
}

/** The Set-Cookie header of an answer. */
export function setCookieOf(answer: Answer): string {
  return [answer.headers['set-cookie']].flat().join('; ');
}

function tokenOf(answer: Answer): string {
  return new RegExp(`${SESSION_COOKIE}=([\\w-]+)`).exec(setCookieOf(answer))?.[1] ?? '';
}
