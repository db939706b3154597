import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Account } from '../account.entity.js';
import { normalLoginName } from '../account/login-name.js';
import { IdentityErrors } from '../identity.errors.js';
import { Passwords } from '../password/passwords.js';
import { type Attempt, SignInLimits } from './sign-in-limits.js';
import { sessionIdOf } from './session-token.js';
import { SessionService, type SignInOrigin } from './session.service.js';

/** What a person hands in to sign in. */
export interface Credentials {
  readonly loginName: string;
  readonly password: string;
}

const NOBODY = 'nobody';

/** Signing in and out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Opens a session. Takes the same steps and gives the same answer for a name that does not exist. Never inside a
   * unit of work: a refused attempt must stay counted.
   * @param replaces the token of the session this browser had before; it ends.
   * @returns the new token.
   * @throws SIGN_IN_REFUSED, TOO_MANY_REQUESTS
   */
  async signIn(credentials: Credentials, origin: SignInOrigin, replaces?: string): Promise<string> {
    await this.limits.demandAddress(origin.address);
    const loginName = normalLoginName(credentials.loginName);
    const account = await this.db.repo(Account).findOneBy({ loginName });
    const attempt = await this.limits.begin(account?.id ?? NOBODY);
    const hash = attempt.admitted && account ? account.passwordHash : null;
    const matches = await this.passwords.matches(hash, credentials.password);
    const token = matches && account ? await this.open(account, origin, replaces) : null;
    if (token !== null) return token;
    await this.refused(account?.id ?? null, attempt, origin);
    throw new DomainError(IdentityErrors.SIGN_IN_REFUSED);
  }

  signOut(actor: Actor): Promise<void> {
    return this.uow.run(async () => {
      await this.sessions.end(actor.sessionId, 'SIGNED_OUT');
      await this.audit.write({
        actor,
        action: 'SIGN_OUT',
        subjectKind: 'ACCOUNT',
        subjectId: actor.accountId,
        result: 'SUCCESS',
      });
    });
  }

  /** @returns null when the account is not active, or its password was changed meanwhile. */
  private open(account: Account, origin: SignInOrigin, replaces?: string): Promise<string | null> {
    return this.uow.run(async () => {
      const sql = `UPDATE account SET failed_count = 0, locked_until = NULL, last_sign_in_at = $2
         WHERE id = $1 AND state = 'ACTIVE' AND password_hash = $3`;
      const params = [account.id, this.machine.now(), account.passwordHash];
      if ((await this.db.execute('account_signed_in', sql, params)) !== 1) return null;
      if (replaces !== undefined) await this.sessions.end(sessionIdOf(replaces), 'REPLACED');
      const token = await this.sessions.open(account.id, origin);
      await this.audit.write({
        actor: { accountId: account.id },
        action: 'SIGN_IN',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
        result: 'SUCCESS',
      });
      return token;
    });
  }

  /** The name that was tried is not kept: people type passwords into the wrong field. */
  private async refused(
    accountId: string | null,
    attempt: Attempt,
    { address }: SignInOrigin,
  ): Promise<void> {
    await this.uow.run(async () => {
      const addressLocked = await this.limits.countFailure(address);
      const subject = { subjectKind: 'ACCOUNT', subjectId: accountId };
      await this.audit.write({
        ...subject,
        action: 'SIGN_IN',
        result: attempt.admitted || accountId === null ? 'FAIL' : 'DENY',
      });
      if (attempt.locks) await this.audit.write({ ...subject, action: 'ACCOUNT_LOCKED', result: 'SUCCESS' });
      if (addressLocked)
        await this.audit.write({ action: 'ADDRESS_LOCKED', subjectKind: 'ADDRESS', result: 'SUCCESS' });
    });
  }
}
