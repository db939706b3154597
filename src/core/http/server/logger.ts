import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Nest's own start-up chatter, of interest only when something does not start. */
const CHATTER = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory']);

/**
 * The log of the process: one JSON object a line. What could name a person (headers, bodies, query values,
 * parameters of SQL) is never handed to it; what slips into a request or response object is removed.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req', 'res', '*.headers', '*.cookies', '*.authorization', '*.password'],
      remove: true,
    },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** How many of the errors behind one are described. */
const CAUSES_TOLD = 3;

/**
 * An error without values: type, code and place; the message too unless a database wrote it; and the same of the first
 * errors behind it, where it stands for several.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const details = error as Error & { code?: unknown; driverError?: { code?: unknown; constraint?: unknown } };
  const place = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const database = details.driverError;
  return {
    type: error.name,
    code: database?.code ?? details.code,
    constraint: database?.constraint,
    message: database ? undefined : error.message,
    stack: place.slice(0, 20).map((line) => line.trim()),
    causes:
      error instanceof AggregateError ? error.errors.slice(0, CAUSES_TOLD).map(describeError) : undefined,
  };
}

/** Lets Nest write into the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    if (typeof context === 'string' && CHATTER.has(context)) this.write('debug', message, context);
    else this.write('info', message, context);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest.at(-1));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.at(-1));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest.at(-1));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest.at(-1));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest.at(-1));
  }

  private write(
    level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace',
    message: unknown,
    last: unknown,
  ): void {
    const context = typeof last === 'string' ? last : undefined;
    if (message instanceof Error) this.logger[level]({ context, err: message }, 'unexpected error');
    else this.logger[level]({ context }, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
