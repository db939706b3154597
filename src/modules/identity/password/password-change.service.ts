import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Account } from '../account.entity.js';
import { IdentityErrors } from '../identity.errors.js';
import { SessionService } from '../session/session.service.js';
import { SignInLimits } from '../session/sign-in-limits.js';
import { checkPasswordRules } from './password-rules.js';
import { Passwords } from './passwords.js';

/** A person changes the own password. */
@Injectable()
export class PasswordChangeService {
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
   * Changes the password and ends the person's other sessions. Wrong old passwords count like failed sign-ins.
   * @throws PASSWORD_REFUSED, OLD_PASSWORD_WRONG, STATE_MOVED when it was changed elsewhere meanwhile.
   */
  async change(actor: Actor, previous: string, wanted: string): Promise<void> {
    checkPasswordRules(wanted, { loginName: actor.loginName, previous }, 'newPassword');
    const { passwordHash } = await this.db.repo(Account).findOneByOrFail({ id: actor.accountId });
    const { admitted } = await this.limits.begin(actor.accountId);
    if (!(await this.passwords.matches(admitted ? passwordHash : null, previous))) {
      await this.note(actor, 'FAIL');
      const field = { field: 'oldPassword', code: IdentityErrors.OLD_PASSWORD_WRONG.code };
      throw new DomainError(IdentityErrors.OLD_PASSWORD_WRONG, {}, [field]);
    }
    const newHash = await this.passwords.hash(wanted);
    await this.uow.run(async () => {
      const { affected } = await this.db.repo(Account).update(
        { id: actor.accountId, passwordHash },
        {
          passwordHash: newHash,
          mustChangePassword: false,
          passwordChangedAt: this.machine.now(),
          failedCount: 0,
          lockedUntil: null,
        },
      );
      if (affected !== 1) throw new DomainError(CommonErrors.STATE_MOVED);
      await this.sessions.endAll(actor.accountId, 'PASSWORD_CHANGED', actor.sessionId);
      await this.note(actor, 'SUCCESS');
    });
  }

  private note(actor: Actor, result: 'SUCCESS' | 'FAIL'): Promise<void> {
    return this.audit.write({
      actor,
      action: 'PASSWORD_CHANGE',
      subjectKind: 'ACCOUNT',
      subjectId: actor.accountId,
      result,
    });
  }
}
