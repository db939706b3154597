import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '../../../core/auth/index.js';
import { Id, Matching, Omittable, OneOf, PageQuery, Text, Version } from '../../../core/http/index.js';
import { LOGIN_NAME, LONGEST_LOGIN_NAME } from './login-name.js';
import { OFFICIAL_ROLES, type OfficialRole } from './roles.js';

const STATES = ['ACTIVE', 'DISABLED'] as const;

/** Which accounts of officials are asked for. */
export class AccountQuery extends PageQuery {
  @Omittable()
  @Id()
  organisationId?: string;

  @Omittable()
  @OneOf(OFFICIAL_ROLES)
  role?: OfficialRole;

  @Omittable()
  @OneOf(STATES)
  state?: (typeof STATES)[number];
}

/** A new account of an official. */
export class CreateAccountDto {
  @Id()
  organisationId!: string;

  @OneOf(OFFICIAL_ROLES)
  role!: OfficialRole;

  /** 4 to 40 letters, digits, dots, hyphens, underscores or `@`; kept in lower case. */
  @Matching(LOGIN_NAME, LONGEST_LOGIN_NAME)
  loginName!: string;

  /** The person's name. */
  @Text(60)
  displayName!: string;
}

/** What changes; what is left out stays. */
export class UpdateAccountDto {
  @Version()
  version!: number;

  /** Disabling ends the person's sessions at once. */
  @Omittable()
  @OneOf(STATES)
  state?: (typeof STATES)[number];

  @Omittable()
  @OneOf(OFFICIAL_ROLES)
  role?: OfficialRole;

  @Omittable()
  @Text(60)
  displayName?: string;
}

/** Lifts a lock-out. */
export class UnlockAccountDto {
  @Version()
  version!: number;
}

/** An account, without anything secret. */
export class AccountView {
  id!: string;
  organisationId!: string;
  role!: Role;
  loginName!: string;
  displayName!: string;
  state!: 'PENDING' | 'ACTIVE' | 'DISABLED';
  mustChangePassword!: boolean;
  /** Until when failed sign-ins lock the account; null when they do not. */
  lockedUntil!: Date | null;
  lastSignInAt!: Date | null;
  createdAt!: Date;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A new account with its first password, shown this once. */
export class CreatedAccountView extends AccountView {
  /** Must be changed at the first sign-in. */
  oneTimePassword!: string;
}
