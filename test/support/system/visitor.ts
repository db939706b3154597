import { setTimeout as wait } from 'node:timers/promises';
import { SESSION_COOKIE } from '../../../src/core/auth/index.js';

export const PASSWORD = 'Cultivate-2026';

/** What a server said. */
export interface Reply {
  readonly status: number;
  /** The parsed JSON answer; an empty object when there is none. */
  readonly body: Record<string, unknown>;
}

/** Where the servers stand; asked at every try, since one may be gone by then. */
export type Addresses = () => readonly string[];

const TRIES = 60;
const PAUSE_MS = 100;

/** The server went away before its answer was complete: it may have done what it was asked, or not. */
export class ConnectionLost extends Error {}

let visitors = 0;

/**
 * A person with a browser behind a load balancer that shares visitors out among the servers and moves a visitor on
 * when its server is gone. Whether a lost request may be sent again is the caller's to know.
 */
export class Visitor {
  private place = visitors++;
  private cookie = '';

  constructor(private readonly addresses: Addresses) {}

  /** One try. @throws ConnectionLost */
  async once(
    method: string,
    path: string,
    payload?: unknown,
    more: Record<string, string> = {},
  ): Promise<Reply> {
    const servers = this.addresses();
    const server = servers[this.place % servers.length] ?? '';
    const headers: Record<string, string> = { origin: server, cookie: this.cookie, ...more };
    if (payload !== undefined) headers['content-type'] = 'application/json';
    const body = payload === undefined ? {} : { body: JSON.stringify(payload) };
    try {
      const answer = await fetch(`${server}${path}`, { method, headers, ...body });
      const text = await answer.text();
      const set = answer.headers.getSetCookie().find((line) => line.startsWith(`${SESSION_COOKIE}=`));
      if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
      return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Reply['body']) };
    } catch (cause) {
      this.place += 1;
      throw new ConnectionLost(`${method} ${path}`, { cause });
    }
  }

  /** Tries again, at the next server, until an answer comes; for requests that may be repeated. */
  async ask(
    method: string,
    path: string,
    payload?: unknown,
    more: Record<string, string> = {},
  ): Promise<Reply> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        const reply = await this.once(method, path, payload, more);
        if (reply.body.code !== 'IDEMPOTENCY_RUNNING') return reply;
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error;
      }
      await wait(PAUSE_MS);
    }
    throw new Error(`nobody answered ${method} ${path}`);
  }

  async signIn(loginName: string): Promise<void> {
    const { status, body } = await this.ask('POST', '/api/session', { loginName, password: PASSWORD });
    if (status !== 200) throw new Error(`sign-in answered ${status} ${JSON.stringify(body)}`);
  }
}
