import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type AuditEntry, AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { Account } from '../account.entity.js';
import { IdentityErrors } from '../identity.errors.js';
import { Organisation } from '../organisation.entity.js';
import { oneTimePassword } from '../password/one-time-password.js';
import { SessionService } from '../session/session.service.js';
import type {
  AccountQuery,
  AccountView,
  CreateAccountDto,
  CreatedAccountView,
  UpdateAccountDto,
} from './account.dto.js';
import { AccountRepository } from './account.repository.js';
import { AccountService } from './account.service.js';
import type { OfficialRole } from './roles.js';

/** What the system administrator does with accounts of officials; those of enterprises are not theirs. */
@Injectable()
export class AccountAdminService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
    private readonly units: UnitService,
    private readonly repository: AccountRepository,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  async list(query: AccountQuery): Promise<Page<AccountView>> {
    const { items, nextCursor } = await this.repository.officials(query);
    return { items: items.map(viewOf), nextCursor };
  }

  /**
   * Opens an account with a one-time password, which is shown in this answer only.
   * @throws NOT_FOUND for an unknown organisation, ROLE_UNFIT_FOR_UNIT, LOGIN_NAME_TAKEN
   */
  async create(actor: Actor, wanted: CreateAccountDto): Promise<CreatedAccountView> {
    const password = oneTimePassword();
    const passwordHash = await this.accounts.hashPassword(password);
    return this.uow.run(async () => {
      await this.demandFit(wanted.organisationId, wanted.role);
      const made = await this.accounts.create(actor, { ...wanted, passwordHash, mustChangePassword: true });
      return { ...viewOf(made), oneTimePassword: password };
    });
  }

  /**
   * Changes state, post or name; a disabled person is out at once.
   * @throws NOT_FOUND, STATE_MOVED, WRONG_STATE for the state it has already, OWN_ACCOUNT, LAST_ADMINISTRATOR, ROLE_UNFIT_FOR_UNIT
   */
  update(actor: Actor, id: string, { version, ...changes }: UpdateAccountDto): Promise<AccountView> {
    return this.uow.run(async () => {
      const account = await this.official(id);
      if (account.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      await this.demandAllowed(actor, account, changes);
      await this.repository.update(id, version, changes);
      if (changes.state === 'DISABLED') await this.sessions.endAll(id, 'DISABLED');
      for (const entry of changeEntries(account, changes)) await this.audit.write({ ...entry, actor });
      return viewOf(await this.official(id));
    });
  }

  /** Lifts a lock-out. @throws NOT_FOUND, STATE_MOVED, WRONG_STATE when there is none */
  unlock(actor: Actor, id: string, version: number): Promise<AccountView> {
    return this.uow.run(async () => {
      const account = await this.official(id);
      if (account.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      this.demandLocked(account);
      await this.repository.update(id, version, { failedCount: 0, lockedUntil: null });
      await this.audit.write({ ...subjectOf(id), action: 'ACCOUNT_UNLOCKED', actor });
      return viewOf(await this.official(id));
    });
  }

  /** @throws WRONG_STATE for the state it has already, ROLE_UNFIT_FOR_UNIT; as `demandMayLeave` */
  async demandAllowed(
    actor: Actor,
    account: Account,
    { role, state }: Omit<UpdateAccountDto, 'version'>,
  ): Promise<void> {
    if (state === account.state) throw new DomainError(CommonErrors.WRONG_STATE);
    const newPost = role !== undefined && role !== account.role;
    if (newPost || state === 'DISABLED') await this.demandMayLeave(actor, account);
    if (newPost) await this.demandFit(account.organisationId, role);
  }

  /** Whether the person may lose the post or the account. @throws OWN_ACCOUNT, LAST_ADMINISTRATOR */
  async demandMayLeave(actor: Actor, account: Account): Promise<void> {
    if (account.id === actor.accountId) throw new DomainError(IdentityErrors.OWN_ACCOUNT);
    if (account.role === 'SYSTEM_ADMIN' && !(await this.repository.otherAdministrator(account.id)))
      throw new DomainError(IdentityErrors.LAST_ADMINISTRATOR);
  }

  /** @throws WRONG_STATE when no wrong passwords lock the account now */
  demandLocked({ lockedUntil }: Account): void {
    if (lockedUntil === null || lockedUntil <= this.machine.now())
      throw new DomainError(CommonErrors.WRONG_STATE);
  }

  private async demandFit(organisationId: string, role: OfficialRole): Promise<void> {
    const organisation = await this.db
      .repo(Organisation)
      .findOneBy({ id: organisationId, kind: 'AUTHORITY' });
    if (!organisation?.unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    const { tier } = this.units.get(organisation.unitId);
    const fits = role === 'SYSTEM_ADMIN' ? tier === 'PROVINCE' : tier !== null || role === 'VIEWER';
    if (!fits) {
      const { code } = IdentityErrors.ROLE_UNFIT_FOR_UNIT;
      throw new DomainError(IdentityErrors.ROLE_UNFIT_FOR_UNIT, {}, [{ field: 'role', code }]);
    }
  }

  /** An account of an official. @throws NOT_FOUND */
  async official(id: string): Promise<Account> {
    const account = await this.repository.official(id);
    if (!account) throw new DomainError(CommonErrors.NOT_FOUND);
    return account;
  }
}

function viewOf(account: Account): AccountView {
  const { passwordHash: _hash, failedCount: _count, passwordChangedAt: _at, ...view } = account;
  return view;
}

function subjectOf(subjectId: string) {
  return { subjectKind: 'ACCOUNT', subjectId, result: 'SUCCESS' } as const;
}

function changeEntries(account: Account, { role, state }: Omit<UpdateAccountDto, 'version'>): AuditEntry[] {
  const subject = subjectOf(account.id);
  const entries: AuditEntry[] = [];
  if (role !== undefined && role !== account.role)
    entries.push({ ...subject, action: 'ROLE_CHANGED', detail: { from: account.role, to: role } });
  if (state !== undefined && state !== account.state)
    entries.push({ ...subject, action: state === 'ACTIVE' ? 'ACCOUNT_ENABLED' : 'ACCOUNT_DISABLED' });
  return entries;
}
