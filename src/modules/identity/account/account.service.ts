import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SystemClock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Account } from '../account.entity.js';
import { IdentityErrors } from '../identity.errors.js';
import { Organisation } from '../organisation.entity.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { checkPasswordRules, type PasswordContext } from '../password/password-rules.js';
import { Passwords } from '../password/passwords.js';
import { normalLoginName } from './login-name.js';
import type { EnterpriseRole } from './roles.js';

export interface NewAccount {
  readonly organisationId: string;
  readonly role: Account['role'];
  readonly loginName: string;
  readonly displayName: string;
  /** From `hashPassword`, made before the unit of work. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface NewEnterpriseAccount extends Omit<NewAccount, 'organisationId' | 'role'> {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly role: EnterpriseRole;
}

/** An active account, as a recipient of notices or holder of a post. */
export interface AccountRef {
  readonly id: string;
  readonly displayName: string;
}

/** Accounts as other modules use them: opening one, and who holds a post. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
    private readonly passwords: Passwords,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditLog,
  ) {}

  /** argon2id in PHC form. Takes tens of milliseconds: call it before the unit of work. */
  hashPassword(password: string): Promise<string> {
    return this.passwords.hash(password);
  }

  /**
   * @param field where the caller wrote the password.
   * @throws PASSWORD_REFUSED with one field error per broken rule.
   */
  checkPasswordRules(password: string, context: PasswordContext, field = 'password'): void {
    checkPasswordRules(password, context, field);
  }

  /** Whether an account of any state has the name. */
  loginNameTaken(loginName: string): Promise<boolean> {
    return this.db.repo(Account).existsBy({ loginName: normalLoginName(loginName) });
  }

  /** @throws LOGIN_NAME_TAKEN when an account of any state has the name. */
  async demandNameFree(loginName: string): Promise<void> {
    if (!(await this.loginNameTaken(loginName))) return;
    const type = IdentityErrors.LOGIN_NAME_TAKEN;
    throw new DomainError(type, {}, [{ field: 'loginName', code: type.code }]);
  }

  /**
   * Opens an account in an organisation.
   * @param opener who did it; null for the command line, demo data and self-registration.
   * @throws LOGIN_NAME_TAKEN
   */
  create(opener: Pick<Actor, 'accountId'> | null, account: NewAccount): Promise<Account> {
    return this.uow.run(async () => {
      const loginName = normalLoginName(account.loginName);
      await this.demandNameFree(loginName);
      const now = this.machine.now();
      const made = await this.db.repo(Account).save({
        ...account,
        loginName,
        id: newId(),
        state: 'ACTIVE' as const,
        failedCount: 0,
        lockedUntil: null,
        passwordChangedAt: now,
        lastSignInAt: null,
        createdAt: now,
      });
      await this.audit.write({
        actor: opener,
        action: 'ACCOUNT_CREATED',
        subjectKind: 'ACCOUNT',
        subjectId: made.id,
        result: 'SUCCESS',
        detail: { role: account.role, organisationId: account.organisationId },
      });
      return made;
    });
  }

  /**
   * Opens an account of an enterprise, and the enterprise's organisation with the first one.
   * @param opener the officer or administrator who let the person in; null for demo data.
   * @throws LOGIN_NAME_TAKEN
   */
  createEnterpriseAccount(
    opener: Pick<Actor, 'accountId'> | null,
    { enterpriseId, enterpriseName, ...account }: NewEnterpriseAccount,
  ): Promise<Account> {
    return this.uow.run(async () => {
      const { id: organisationId } = await this.organisations.ofEnterprise(enterpriseId, enterpriseName);
      return this.create(opener, { ...account, organisationId });
    });
  }

  /** The active holders of a post in a unit, by id. */
  accountsOfPost(unitId: string, role: 'HANDLER' | 'HEAD'): Promise<AccountRef[]> {
    return this.active().andWhere('o.unitId = :unitId AND a.role = :role', { unitId, role }).getMany();
  }

  /** The active accounts of an enterprise, by id. */
  accountsOfEnterprise(enterpriseId: string): Promise<AccountRef[]> {
    return this.active().andWhere('o.enterpriseId = :enterpriseId', { enterpriseId }).getMany();
  }

  /** The display names of accounts of any state, by id. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.repo(Account).find({
      select: { id: true, displayName: true },
      where: { id: In([...new Set(ids)]) },
    });
    return new Map(rows.map(({ id, displayName }) => [id, displayName]));
  }

  /** Whether an enterprise has or had any account, whatever its state. */
  enterpriseHasAccounts(enterpriseId: string): Promise<boolean> {
    return this.db
      .repo(Account)
      .createQueryBuilder('a')
      .innerJoin(Organisation, 'o', 'o.id = a.organisationId')
      .where('o.enterpriseId = :enterpriseId', { enterpriseId })
      .getExists();
  }

  private active() {
    return this.db
      .repo(Account)
      .createQueryBuilder('a')
      .select(['a.id', 'a.displayName'])
      .innerJoin(Organisation, 'o', 'o.id = a.organisationId')
      .where("a.state = 'ACTIVE'")
      .orderBy('a.id');
  }
}
