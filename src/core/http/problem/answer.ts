import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { classifyError } from './classify.js';
import { preferredLanguage } from './language.js';
import { PROBLEM_TYPE, toProblem } from './problem.js';

/**
 * Answers a failed request with problem+json. What nobody foresaw is logged with the request id and answered
 * as INTERNAL. A failure is never kept by a cache. Does nothing when an answer is already on its way.
 */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = classifyError(error, request.routeOptions.config?.bodyKib);
  if (!known) request.log.error({ err: error }, 'unexpected error');
  if (reply.sent) return;
  const failure = known ?? new DomainError(CommonErrors.INTERNAL);
  const language = preferredLanguage(request.headers['accept-language']);
  request.problemCode = failure.type.code;
  const { retryAfter } = failure.params;
  if (typeof retryAfter === 'number') void reply.header('Retry-After', String(Math.ceil(retryAfter)));
  void reply
    .status(failure.type.status)
    .header('Content-Type', PROBLEM_TYPE)
    .header('Cache-Control', 'no-store')
    .header('Content-Language', language === 'en' ? 'en' : 'zh-CN')
    .send(JSON.stringify(toProblem(failure, language, request.id)));
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Code of the problem the request was answered with, for the log. */
    problemCode?: string;
  }
}
