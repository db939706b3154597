import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { AuthenticatedRequest } from '../../auth/index.js';
import { Db, UnitOfWork } from '../../database/index.js';
import { digestOf } from './digest.js';
import { type KeyedCall, KeptAnswers } from './kept-answers.js';

/** Runs a keyed call once; see `@Idempotent()`. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly running = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly kept: KeptAnswers,
  ) {}

  /** @throws DomainError IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH, IDEMPOTENCY_RUNNING */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<AuthenticatedRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key))
      throw new DomainError(CommonErrors.IDEMPOTENCY_KEY_INVALID);

    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const digest = digestOf(request.url, request.body);
    const call: KeyedCall = { accountId: request.actor?.accountId ?? anonymous(digest), route, key };
    return from(this.alone(call, () => this.answer(call, digest, http.getResponse<FastifyReply>(), next)));
  }

  /** Refuses at once while the same call runs in this process, or (PostgreSQL) in another one. */
  private async alone(call: KeyedCall, work: () => Promise<unknown>): Promise<unknown> {
    const name = JSON.stringify([call.accountId, call.route, call.key]);
    if (this.running.has(name)) throw new DomainError(CommonErrors.IDEMPOTENCY_RUNNING);
    this.running.add(name);
    try {
      return await this.uow.run(async () => {
        if (!(await this.claim(name))) throw new DomainError(CommonErrors.IDEMPOTENCY_RUNNING);
        return work();
      });
    } finally {
      this.running.delete(name);
    }
  }

  private async claim(name: string): Promise<boolean> {
    if (this.db.dialect === 'sqlite') return true;
    const sql = 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held';
    const [row] = await this.db.query<{ held: boolean }>('idempotency.claim', sql, [name]);
    return row?.held === true;
  }

  private async answer(
    call: KeyedCall,
    bodyDigest: string,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const known = await this.kept.find(call);
    if (known) {
      if (known.bodyDigest !== bodyDigest) throw new DomainError(CommonErrors.IDEMPOTENCY_MISMATCH);
      void reply.status(known.status ?? reply.statusCode).header('Idempotency-Replayed', 'true');
      return known.answer ?? undefined;
    }
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await this.kept.keep(call, { bodyDigest, status: reply.statusCode, answer: answer ?? null });
    return answer;
  }
}

/**
 * Who calls without an account is known by the content alone: two people who choose the same word do not meet, and one
 * who tries again over another network is still known. As long as an account id.
 */
function anonymous(digest: string): string {
  return `anonymous:${digest.slice(0, 26)}`;
}
