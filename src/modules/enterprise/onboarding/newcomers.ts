import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import { requestContext } from '../../../core/audit/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { AccountService, IdentityErrors, normalLoginName, SignInLimits } from '../../identity/index.js';
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
}

function guesser(): string {
  return `invitation:${requestContext()?.address ?? 'unknown'}`;
}
