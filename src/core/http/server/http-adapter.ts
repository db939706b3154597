import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { fastify, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AppConfig } from '../../../../config/env.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { type FloodConfig, guardAgainstFloods } from '../flood/flood-guard.js';
import { assertSoundInput } from '../input/input-checks.js';
import { answerProblem } from '../problem/answer.js';
import { BODY_LIMIT_KIB } from '../problem/classify.js';
import { rawProblem } from './client-error.js';
import { CONTENT_POLICY_HEADER, helmetOptions } from './headers.js';
import { allowLargeBodies } from './large-body.js';
import { originAllowed } from './origin.js';
import { assertSoundUrl } from './url-checks.js';

const LONGEST_PARAMETER = 200;
const ARRIVAL_LIMIT_MS = 30_000;
const CLOSE_LIMIT_MS = 10_000;

export type HttpConfig = Pick<AppConfig, 'publicOrigins' | 'trustProxy' | 'cookieSecure'> & FloodConfig;

/**
 * The HTTP server: request ids, log lines, limits, security headers, cookies and the checks that come before
 * any handler. Only JSON bodies are read. On close it takes no new connection, lets running requests finish
 * for up to ten seconds and then cuts what is left.
 */
export class HttpAdapter extends FastifyAdapter {
  private closed = false;

  constructor(config: HttpConfig, logger: Logger) {
    super({
      loggerInstance: logger,
      logController: new fastify.LogController({
        disableRequestLogging: true,
        requestIdLogLabel: 'requestId',
      }),
      bodyLimit: BODY_LIMIT_KIB * 1024,
      requestTimeout: ARRIVAL_LIMIT_MS,
      routerOptions: { maxParamLength: LONGEST_PARAMETER },
      trustProxy: config.trustProxy ? nearestProxy : false,
      genReqId: newId,
      requestIdHeader: false,
      return503OnClosing: false,
      forceCloseConnections: 'idle',
      frameworkErrors: answerEarly,
      clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket) {
        if (socket.writable && error.code !== 'ECONNRESET') socket.end(rawProblem(error.code, newId()));
        else socket.destroy();
      },
    });
    const server = this.getInstance();
    server.removeContentTypeParser('text/plain');
    void server.register(helmet, helmetOptions(config.cookieSecure));
    void server.register(cookie);
    guardAgainstFloods(server, config);
    allowLargeBodies(server);
    server.addHook('onRequest', (request, reply, done) => {
      void reply.header('X-Request-Id', request.id).header('Content-Security-Policy', CONTENT_POLICY_HEADER);
      if (request.url.startsWith('/api')) void reply.header('Cache-Control', 'no-store');
      done();
    });
    // After helmet, so that refusals carry its headers too.
    void server.after(() => {
      server.addHook('onRequest', (request, _reply, done) => {
        assertSoundUrl(request.url);
        if (!originAllowed(request.method, request.headers, request.host, config.publicOrigins))
          throw new DomainError(CommonErrors.BAD_ORIGIN);
        done();
      });
    });
    server.addHook('preValidation', (request, _reply, done) => {
      assertSoundInput(request.query);
      assertSoundInput(request.body);
      done();
    });
    server.addHook('onSend', (_request, reply, payload, done) => {
      // A connection kept alive would hold the close until it times out.
      if (this.closed) void reply.header('Connection', 'close');
      done(null, payload);
    });
    server.addHook('onResponse', (request, reply, done) => {
      logAnswer(request, reply);
      done();
    });
  }

  /** Nest would add a form parser; only JSON is read here. */
  override registerParserMiddleware(): void {}

  override async close(): Promise<void> {
    this.closed = true;
    const { server } = this.getInstance();
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS);
    try {
      await super.close();
    } finally {
      clearTimeout(cut);
    }
  }
}

/** Only the proxy that connects to this server is believed: what it says was said to it is not. */
function nearestProxy(_address: string, hop: number): boolean {
  return hop === 0;
}

/** The router refuses a malformed path or an over-long parameter before any hook runs. */
function answerEarly(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({
    'X-Request-Id': request.id,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': CONTENT_POLICY_HEADER,
    'X-Content-Type-Options': 'nosniff',
  });
  answerProblem(error, request, reply);
  logAnswer(request, reply);
}

/** One line per answered request: no query, no body, no header, no address. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const status = reply.statusCode;
  const line = {
    method: request.method,
    route: request.routeOptions?.url ?? 'unmatched',
    status,
    code: request.problemCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  };
  if (status >= 500) request.log.error(line, 'request');
  else request.log.info(line, 'request');
}
