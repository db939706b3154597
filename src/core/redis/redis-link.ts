import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';

const RECONNECT_MS = 500;
const ANSWER_LIMIT_MS = 3000;

/**
 * For asking: a command fails at once while Redis is away and after three seconds without an answer, so that nobody
 * who asks waits for Redis.
 */
const ASKING: RedisOptions = {
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  commandTimeout: ANSWER_LIMIT_MS,
};

/** For consuming: a command waits until Redis is back. */
const CONSUMING: RedisOptions = { maxRetriesPerRequest: null };

/**
 * A client that knows its copies: BullMQ makes one to wait on, and forgets to end it when it is closed while Redis is
 * away, which would keep the process alive.
 */
class Client extends Redis {
  private readonly copies: Redis[] = [];

  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(override);
    this.copies.push(copy);
    return copy;
  }

  get allReady(): boolean {
    return [this, ...this.copies].every((client) => client.status === 'ready');
  }

  disconnectAll(): void {
    for (const client of [this, ...this.copies]) {
      client.on('error', () => undefined);
      client.disconnect();
    }
  }
}

/** One connection that reconnects for ever, never throws by itself, and tells of each outage once. */
export class RedisLink {
  readonly client: Client;
  private away = false;
  private readonly log: Logger;

  /** @param user who uses the connection; its log lines are under this name */
  constructor(url: string, use: 'asking' | 'consuming', user: string) {
    this.log = new Logger(user);
    const options = use === 'asking' ? ASKING : CONSUMING;
    this.client = new Client(url, { ...options, retryStrategy: () => RECONNECT_MS });
    this.client.on('error', (error) => this.report(error));
    this.client.on('ready', () => this.recover());
  }

  get isReady(): boolean {
    return this.client.status === 'ready';
  }

  /** Whether the connection and every copy of it answer now. */
  async answers(): Promise<boolean> {
    if (!this.client.allReady) return false;
    return within(ANSWER_LIMIT_MS, this.client.ping()).catch(() => false);
  }

  /** Resolves at the first connection, or after `limitMs` without one. */
  async settle(limitMs: number): Promise<void> {
    if (!this.isReady) await within(limitMs, new Promise((resolve) => this.client.once('ready', resolve)));
  }

  /** Logs an error; during an outage only the first. */
  report(error: Error): void {
    if (this.away) return;
    this.away = !this.isReady;
    this.log.warn(`${this.away ? 'Redis is out of reach' : 'Redis error'}: ${error.message}`);
  }

  /** Ends the connection and every copy of it; what still waits for an answer is rejected. */
  close(): void {
    this.client.disconnectAll();
  }

  private recover(): void {
    if (this.away) this.log.log('Redis is back');
    this.away = false;
  }
}

/** True when `work` was done in time; false after `limitMs`, without waiting for it any longer. Rejects as it does. */
export async function within(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), limit]);
  } finally {
    clearTimeout(timer);
  }
}
