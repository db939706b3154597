import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../../config/env.js';
import { Clock } from '../common/clock.js';
import { addDays, firstInstantTooLate } from '../common/shanghai.js';
import { createApp } from '../app.js';
import { Db, UnitOfWork } from '../core/database/index.js';

/** What the API answers; the caller says which fields it reads. */
export interface Row {
  readonly id: string;
  readonly version: number;
}

interface Answer {
  /** The session cookie that was set, or nothing. */
  readonly cookie: string;
  readonly body: unknown;
}

const HOST = '127.0.0.1';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/**
 * An application that only this process knows of, on a business clock of its own: demo people act through the API as
 * real ones would, on the days on which they would have acted.
 */
export class Stage {
  private readonly connections = new Agent({ keepAlive: true });

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly port: number,
    /** The date on which the demo is opened. */
    readonly today: string,
  ) {}

  static async open(config: AppConfig): Promise<Stage> {
    const own = { ...config, clockInjected: true, redisUrl: undefined, logLevel: 'error' };
    const app = await createApp(own, { consume: true });
    await app.listen(0, HOST);
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Stage(app, port, app.get(Clock).today());
  }

  /** The date so many days from today, negative for the past. */
  day(offset: number): string {
    return addDays(this.today, offset);
  }

  /** Moves the business clock to a date; what fell due meanwhile has been done on return. */
  async moveTo(date: string, time = '10:00'): Promise<void> {
    await this.call('', 'POST', '/api/dev/clock', { now: firstInstantTooLate(date, time).toISOString() });
  }

  async signIn(loginName: string, password: string): Promise<Player> {
    const { cookie, body } = await this.send('', 'POST', '/api/session', { loginName, password });
    const { enterpriseId } = body as { enterpriseId: string | null };
    return new Player(this, cookie, enterpriseId ?? '');
  }

  async call<T>(cookie: string, method: Method, url: string, payload?: object): Promise<T> {
    return (await this.send(cookie, method, url, payload)).body as T;
  }

  /** Gives the clock back to real time and ends the application. */
  async close(): Promise<void> {
    const db = this.app.get(Db);
    await this.app.get(UnitOfWork).run(() => db.execute('demo_clock_back', 'DELETE FROM clock_setting'));
    this.connections.destroy();
    await this.app.close();
  }

  private async send(cookie: string, method: Method, path: string, payload?: object): Promise<Answer> {
    const body = payload && JSON.stringify(payload);
    const headers = {
      origin: `http://${HOST}:${this.port}`,
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
    };
    const asked = request({ host: HOST, port: this.port, agent: this.connections, method, path, headers });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const told = await text(answer);
    if (answer.statusCode === undefined || answer.statusCode >= 300)
      throw new Error(`demo data: ${method} ${path} answered ${answer.statusCode} ${told}`);
    const set = answer.headers['set-cookie']?.[0]?.split(';', 1)[0];
    return { cookie: set ?? '', body: JSON.parse(told) as unknown };
  }
}

/** A person of the demo who is signed in. */
export class Player {
  constructor(
    private readonly stage: Stage,
    private readonly cookie: string,
    readonly enterpriseId: string,
  ) {}

  get<T>(url: string): Promise<T> {
    return this.stage.call(this.cookie, 'GET', url);
  }

  post<T = Row>(url: string, payload: object = {}): Promise<T> {
    return this.stage.call(this.cookie, 'POST', url, payload);
  }

  put<T = Row>(url: string, payload: object): Promise<T> {
    return this.stage.call(this.cookie, 'PUT', url, payload);
  }

  patch<T = Row>(url: string, payload: object): Promise<T> {
    return this.stage.call(this.cookie, 'PATCH', url, payload);
  }
}
