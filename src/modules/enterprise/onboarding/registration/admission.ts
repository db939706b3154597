import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { DomainError } from '../../../../common/errors.js';
import type { Actor } from '../../../../core/auth/index.js';
import { AccountService } from '../../../identity/index.js';
import type { Enterprise } from '../../registry/enterprise.entity.js';
import { EnterpriseChanges } from '../../registry/enterprise-changes.service.js';
import { EnterpriseRepository } from '../../registry/enterprise.repository.js';
import { InvitationRepository } from '../invitation/invitation.repository.js';
import { Newcomers } from '../newcomers.js';
import { OnboardingErrors } from '../onboarding.errors.js';
import type { Registration } from './registration.entity.js';

/** What confirming a registration does. */
@Injectable()
export class Admission {
  constructor(
    private readonly register: EnterpriseRepository,
    private readonly changes: EnterpriseChanges,
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountService,
    private readonly newcomers: Newcomers,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the account, inside a unit of work; an enterprise whose code is new is put on the register.
   * @throws REGISTRATION_OTHER_UNIT, REGISTRATION_HAS_USERS, LOGIN_NAME_TAKEN
   */
  async admit(officer: Actor, registration: Registration): Promise<void> {
    const enterprise = await this.enterpriseOf(registration);
    await this.invitations.voidOpen(enterprise.id, this.clock.now());
    const { loginName, displayName, passwordHash } = registration;
    await this.newcomers.letIn(officer, {
      enterpriseId: enterprise.id,
      enterpriseName: enterprise.name,
      role: 'ENTERPRISE_ADMIN',
      loginName,
      displayName,
      passwordHash,
      mustChangePassword: false,
    });
  }

  /** Asks what `admit` asks before anything changes. @throws as `admit` */
  async check(registration: Registration): Promise<void> {
    const known = await this.register.findByUscc(registration.uscc);
    if (known) await this.demandFirst(known, registration);
    await this.accounts.demandNameFree(registration.loginName);
  }

  private async enterpriseOf(registration: Registration): Promise<Enterprise> {
    const known = await this.register.findByUscc(registration.uscc);
    if (!known) {
      const { uscc, enterpriseName: name, unitId, industryCode, sector } = registration;
      return this.changes.create({ uscc, name, unitId, industryCode, sectors: [{ sector, main: true }] });
    }
    await this.register.lock(known.id);
    await this.demandFirst(known, registration);
    return known;
  }

  /** An enterprise of that unit which nobody has an account of yet. */
  private async demandFirst({ id, unitId }: Enterprise, registration: Registration): Promise<void> {
    if (unitId !== registration.unitId) throw new DomainError(OnboardingErrors.REGISTRATION_OTHER_UNIT);
    if (await this.accounts.enterpriseHasAccounts(id))
      throw new DomainError(OnboardingErrors.REGISTRATION_HAS_USERS);
  }
}
