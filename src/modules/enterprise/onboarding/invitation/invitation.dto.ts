import { Omittable, OneOf, Text } from '../../../../core/http/index.js';
import type { EnterpriseRole } from '../../../identity/index.js';
import { CredentialsDto } from '../credentials.dto.js';

const ENTERPRISE_ROLES: readonly EnterpriseRole[] = ['ENTERPRISE_ADMIN', 'ENTERPRISE_FILER'];

/** Whom to invite. */
export class InviteDto {
  /** An officer invites the first person, always ENTERPRISE_ADMIN; an administrator either, a filer by default. */
  @Omittable()
  @OneOf(ENTERPRISE_ROLES)
  role?: EnterpriseRole;
}

/** An invitation that was just made. */
export class InvitationView {
  id!: string;
  /** Shown this once; only its hash is kept. */
  code!: string;
  role!: EnterpriseRole;
  /** First instant that is too late. */
  expiresAt!: Date;
}

/** Takes an invitation up. */
export class AcceptInvitationDto extends CredentialsDto {
  /** Case, spaces and hyphens make no difference. */
  @Text(60)
  code!: string;
}

/** The account that was opened; sign in with it. */
export class OpenedAccountView {
  loginName!: string;
  role!: EnterpriseRole;
  enterpriseId!: string;
  enterpriseName!: string;
}
