import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import { requestContext } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { Tasks, UNREACHABLE } from '../../../core/flow/index.js';
import {
  AccountService,
  IdentityErrors,
  type NewEnterpriseAccount,
  normalLoginName,
  SignInLimits,
} from '../../identity/index.js';
import type { CredentialsDto } from './credentials.dto.js';
import { RegistrationRepository } from './registration/registration.repository.js';

/** Credentials that may be used, the password as argon2id hash. */
export interface PreparedCredentials {
  readonly loginName: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** Lets newcomers in; whoever guesses codes is locked out, counted apart from failed sign-ins. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly limits: SignInLimits,
    private readonly accounts: AccountService,
    private readonly registrations: RegistrationRepository,
    private readonly uow: UnitOfWork,
    private readonly tasks: Tasks,
  ) {}

  /** @throws TOO_MANY_REQUESTS while the caller's address is locked for wrong codes. */
  async demandGuesses(): Promise<void> {
    await this.limits.demandAddress(guesser());
  }

  /** Counts one wrong code; too many within a quarter of an hour lock the address for half an hour. */
  async countGuess(): Promise<void> {
    await this.uow.run(() => this.limits.countFailure(guesser()));
  }

  /**
   * Checks what a newcomer chose and hashes the password; outside a unit of work, since it takes its time.
   * @throws PASSWORD_REFUSED, LOGIN_NAME_TAKEN
   */
  async prepare({ loginName: typed, displayName, password }: CredentialsDto): Promise<PreparedCredentials> {
    const loginName = normalLoginName(typed);
    this.accounts.checkPasswordRules(password, { loginName });
    if (
      (await this.accounts.loginNameTaken(loginName)) ||
      (await this.registrations.loginNameAsked(loginName))
    ) {
      const type = IdentityErrors.LOGIN_NAME_TAKEN;
      throw new DomainError(type, {}, [{ field: 'loginName', code: type.code }]);
    }
    return { loginName, displayName, passwordHash: await this.accounts.hashPassword(password) };
  }

  /**
   * Opens the account of an enterprise, inside a unit of work. It can be reached from now on, so the officers need not
   * tell it any more what nobody received.
   * @throws LOGIN_NAME_TAKEN
   */
  async letIn(
    opener: Pick<Actor, 'accountId'>,
    account: NewEnterpriseAccount,
  ): Promise<{ readonly id: string; readonly loginName: string }> {
    const made = await this.accounts.createEnterpriseAccount(opener, account);
    await this.tasks.closeAbout(account.enterpriseId, UNREACHABLE);
    return made;
  }
}

function guesser(): string {
  return `invitation:${requestContext()?.address ?? 'unknown'}`;
}
