import { type DeliveryConfig, readDelivery } from './delivery.js';
import { type FloodLimits, MOST_CALLS, readFloodLimits } from './flood-limits.js';

/**
 * The environment, read once. Every other file receives an `AppConfig`; none reads `process.env`.
 * A bad start names every bad variable at once and prints no value.
 */
export type Dialect = 'sqlite' | 'postgres';

export interface AppConfig {
  /** `NODE_ENV`: development (default), test or production. */
  readonly environment: 'development' | 'test' | 'production';
  /** `HOST` and `PORT` the HTTP server listens on; default 127.0.0.1:3000, 0.0.0.0 in production. Port 0 takes a free one. */
  readonly host: string;
  readonly port: number;
  /** `DATABASE_URL`: `sqlite:PATH` (default `sqlite:var/pool.db`) or `postgres://…`. */
  readonly databaseUrl: string;
  readonly dialect: Dialect;
  /** `DATABASE_POOL`: connections per process on PostgreSQL, 1–100, default 10; unused for ten minutes they close. */
  readonly databasePool: number;
  /** `REDIS_URL`: `redis://…`; absent means jobs run, and public calls are counted, in this process. */
  readonly redisUrl: string | undefined;
  /** `PUBLIC_ORIGINS`: comma-separated origins a browser may write from, besides the request's own host. */
  readonly publicOrigins: readonly string[];
  /** `SESSION_IDLE_MINUTES`, default 30: a session unused for longer is over. */
  readonly sessionIdleMinutes: number;
  /** `SESSION_ABSOLUTE_HOURS`, default 8: no session lives longer. */
  readonly sessionAbsoluteHours: number;
  /** `COOKIE_SECURE`: on/off, default on in production. */
  readonly cookieSecure: boolean;
  /** `TRUST_PROXY`: on when a reverse proxy sets X-Forwarded-For; default off. */
  readonly trustProxy: boolean;
  /**
   * Public calls of one address: `OBJECTIONS_PER_HOUR` (default 20), `REGISTRATIONS_PER_HOUR` (10),
   * `INVITATIONS_PER_HOUR` (20) and `PUBLIC_READS_PER_MINUTE` (600, each list for itself); 1 to 1,000,000.
   */
  readonly floodLimits: FloodLimits;
  /** `CLOCK=injected`: the business clock can be moved (development and tests only; refused in production). */
  readonly clockInjected: boolean;
  /** `DEMO`: on/off, demo data and accounts at the first start; default on in development, refused in production. */
  readonly demo: boolean;
  /** `LOG_LEVEL`: a pino level, default info. */
  readonly logLevel: string;
  /** `METRICS_TOKEN`: whoever reads `/metrics` sends it as a bearer token, at least 16 characters; absent: no metrics. */
  readonly metricsToken: string | undefined;
  /** How messages leave the house; in `delivery.ts`. */
  readonly delivery: DeliveryConfig;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** The environment cannot be started with; the message lists what is wrong and shows no value. */
export class ConfigurationRefused extends Error {
  constructor(problems: readonly string[]) {
    super(`Configuration refused:\n- ${problems.join('\n- ')}`);
  }
}

class Reader {
  readonly problems: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  text(name: string, fallback: string): string {
    return this.env[name]?.trim() || fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name, fallback);
    if ((allowed as readonly string[]).includes(value)) return value as T;
    this.problems.push(`${name} must be one of ${allowed.join(', ')}`);
    return fallback;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const value = this.text(name, String(fallback));
    if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    this.problems.push(`${name} must be a whole number from ${min} to ${max}`);
    return fallback;
  }

  onOff(name: string, fallback: boolean): boolean {
    return this.oneOf(name, ['on', 'off'], fallback ? 'on' : 'off') === 'on';
  }

  matching(name: string, value: string, pattern: RegExp, rule: string): void {
    if (!pattern.test(value)) this.problems.push(`${name} must ${rule}`);
  }
}

/** Which database a `DATABASE_URL` names. */
export function dialectOf(databaseUrl: string): Dialect {
  return /^postgres(ql)?:\/\//.test(databaseUrl) ? 'postgres' : 'sqlite';
}

/** @throws ConfigurationRefused naming every variable that is missing or wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): AppConfig {
  const read = new Reader(env);
  const environment = read.oneOf('NODE_ENV', ['development', 'test', 'production'] as const, 'development');
  const production = environment === 'production';

  const databaseUrl = read.text('DATABASE_URL', 'sqlite:var/pool.db');
  read.matching(
    'DATABASE_URL',
    databaseUrl,
    /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
    'be sqlite:PATH or postgres://…',
  );
  const redisUrl = read.text('REDIS_URL', '') || undefined;
  if (redisUrl) read.matching('REDIS_URL', redisUrl, /^rediss?:\/\/.+$/, 'be redis://… or rediss://…');

  const origins = read
    .text('PUBLIC_ORIGINS', '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  for (const origin of origins)
    read.matching(
      'PUBLIC_ORIGINS',
      origin,
      /^https?:\/\/[^/\s]+$/,
      'list origins such as https://pool.example.cn',
    );

  if (production && env.CLOCK !== undefined) read.problems.push('CLOCK must not be set in production');
  const clock = read.oneOf('CLOCK', ['system', 'injected'] as const, 'system');
  const demo = read.onOff('DEMO', environment === 'development');
  if (production && demo) read.problems.push('DEMO must not be on in production');

  const metricsToken = read.text('METRICS_TOKEN', '') || undefined;
  if (metricsToken)
    read.matching('METRICS_TOKEN', metricsToken, /^\S{16,200}$/, 'have 16 to 200 characters and no space');

  const config: AppConfig = {
    environment,
    host: read.text('HOST', production ? '0.0.0.0' : '127.0.0.1'),
    port: read.integer('PORT', 3000, 0, 65535),
    databaseUrl,
    dialect: dialectOf(databaseUrl),
    databasePool: read.integer('DATABASE_POOL', 10, 1, 100),
    redisUrl,
    publicOrigins: origins,
    sessionIdleMinutes: read.integer('SESSION_IDLE_MINUTES', 30, 1, 24 * 60),
    sessionAbsoluteHours: read.integer('SESSION_ABSOLUTE_HOURS', 8, 1, 24),
    cookieSecure: read.onOff('COOKIE_SECURE', production),
    trustProxy: read.onOff('TRUST_PROXY', false),
    floodLimits: readFloodLimits((name, fallback) => read.integer(name, fallback, 1, MOST_CALLS)),
    clockInjected: clock === 'injected',
    demo,
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, environment === 'test' ? 'silent' : 'info'),
    metricsToken,
    delivery: readDelivery(read),
  };
  if (read.problems.length > 0) throw new ConfigurationRefused(read.problems);
  return Object.freeze(config);
}
