import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from '../../../core/auth/index.js';
import { IDENTITY_CONFIG, type IdentityConfig } from '../identity.config.js';

/** The cookie that carries the token: unreadable to scripts, not sent with writes from elsewhere, gone with the browser. */
@Injectable()
export class SessionCookie {
  constructor(@Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig) {}

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION_COOKIE, token, this.options());
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.options());
  }

  private options() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.cookieSecure } as const;
  }
}
