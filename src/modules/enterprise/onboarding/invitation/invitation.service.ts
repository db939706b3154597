import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { DomainError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import { AuditLog } from '../../../../core/audit/index.js';
import { type Actor, isEnterprise } from '../../../../core/auth/index.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { validationFailed } from '../../../../core/http/index.js';
import { AccountService, type EnterpriseRole } from '../../../identity/index.js';
import { EnterpriseRepository } from '../../registry/enterprise.repository.js';
import { EnterpriseService } from '../../registry/enterprise.service.js';
import type { AcceptInvitationDto, InvitationView, InviteDto, OpenedAccountView } from './invitation.dto.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { invitationCodeHash, newInvitationCode } from './invitation-code.js';
import { Newcomers, type PreparedCredentials } from '../newcomers.js';
import { OnboardingErrors, OnboardingRules } from '../onboarding.errors.js';

const VALID_MS = 7 * 24 * 3600 * 1000;

/** One-time codes that open accounts of an enterprise. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly enterprises: EnterpriseService,
    private readonly register: EnterpriseRepository,
    private readonly accounts: AccountService,
    private readonly newcomers: Newcomers,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /**
   * An officer invites the first person of an enterprise, its administrator the others. A new invitation by an
   * officer ends the ones before it.
   * @throws NOT_FOUND, ENTERPRISE_HAS_USERS, VALIDATION_FAILED
   */
  invite(actor: Actor, enterpriseId: string, input: InviteDto): Promise<InvitationView> {
    const role = input.role ?? (isEnterprise(actor) ? 'ENTERPRISE_FILER' : 'ENTERPRISE_ADMIN');
    if (!isEnterprise(actor) && role !== 'ENTERPRISE_ADMIN')
      throw validationFailed([{ field: 'role', code: OnboardingRules.firstIsAdmin }]);
    return this.uow.run(async () => {
      await this.enterprises.inReach(actor, enterpriseId);
      if (!isEnterprise(actor)) await this.clearTheWay(enterpriseId);
      const [code, issuedAt] = [newInvitationCode(), this.clock.now()];
      const expiresAt = new Date(issuedAt.getTime() + VALID_MS);
      const id = newId();
      await this.invitations.insert({
        id,
        codeHash: invitationCodeHash(code),
        enterpriseId,
        role,
        issuedBy: actor.accountId,
        issuedAt,
        expiresAt,
        usedAt: null,
        usedBy: null,
      });
      await this.note(actor.accountId, 'INVITATION_ISSUE', id, role);
      return { id, code, role, expiresAt };
    });
  }

  /**
   * Opens an account with a code. Never inside a unit of work: a refused attempt must stay counted.
   * @throws INVITATION_INVALID, LOGIN_NAME_TAKEN, PASSWORD_REFUSED, TOO_MANY_REQUESTS
   */
  async accept(input: AcceptInvitationDto): Promise<OpenedAccountView> {
    await this.newcomers.demandGuesses();
    const invitation = await this.invitations.findOpen(invitationCodeHash(input.code), this.clock.now());
    if (!invitation) {
      await this.newcomers.countGuess();
      throw invalid();
    }
    const credentials = await this.newcomers.prepare(input);
    return this.uow.run(() => this.open(invitation, credentials));
  }

  private async open(invitation: Invitation, credentials: PreparedCredentials): Promise<OpenedAccountView> {
    const { id, enterpriseId, issuedBy } = invitation;
    const now = this.clock.now();
    const role = invitation.role as EnterpriseRole;
    await this.register.lock(enterpriseId);
    if (!(await this.invitations.use(id, now))) throw invalid();
    const { name: enterpriseName } = await this.enterprises.get(enterpriseId);
    const first = !(await this.hasUsers(enterpriseId));
    const account = await this.newcomers.letIn(
      { accountId: issuedBy },
      { ...credentials, enterpriseId, enterpriseName, role, mustChangePassword: false },
    );
    await this.invitations.noteUsedBy(id, account.id);
    if (first) await this.invitations.voidOpen(enterpriseId, now);
    await this.note(account.id, 'INVITATION_ACCEPT', id, role);
    return { loginName: account.loginName, role, enterpriseId, enterpriseName };
  }

  private async hasUsers(enterpriseId: string): Promise<boolean> {
    return (await this.accounts.accountsOfEnterprise(enterpriseId)).length > 0;
  }

  private async clearTheWay(enterpriseId: string): Promise<void> {
    await this.register.lock(enterpriseId);
    if (await this.hasUsers(enterpriseId)) throw new DomainError(OnboardingErrors.ENTERPRISE_HAS_USERS);
    await this.invitations.voidOpen(enterpriseId, this.clock.now());
  }

  private note(accountId: string, action: string, id: string, role: string): Promise<void> {
    return this.audit.write({
      actor: { accountId },
      action,
      subjectKind: 'INVITATION',
      subjectId: id,
      result: 'SUCCESS',
      detail: { role },
    });
  }
}

function invalid(): DomainError {
  const type = OnboardingErrors.INVITATION_INVALID;
  return new DomainError(type, {}, [{ field: 'code', code: type.code }]);
}
