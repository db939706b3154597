import { ApiProperty } from '@nestjs/swagger';
import type { Role, Tier } from '../../../core/auth/index.js';
import { Text } from '../../../core/http/index.js';

/** Longest password taken, old or new. */
const LONGEST_PASSWORD = 128;

/** Name and password. */
export class SignInDto {
  @Text(60)
  loginName!: string;

  @Text(LONGEST_PASSWORD)
  password!: string;
}

/** The old password, and the one to be used from now on. */
export class ChangePasswordDto {
  @Text(LONGEST_PASSWORD)
  oldPassword!: string;

  /** At least 10 characters of three kinds, without the login name. */
  @Text(LONGEST_PASSWORD)
  newPassword!: string;
}

/** Who is signed in. */
export class SessionView {
  accountId!: string;
  loginName!: string;
  name!: string;
  role!: Role;
  /** 岗位. */
  roleZh!: string;
  /** Tier of the official's unit; null for enterprises and the system administrator. */
  tier!: Tier | null;
  unitId!: string | null;
  unitName!: string | null;
  /** The enterprise the person acts for. */
  enterpriseId!: string | null;
  /** Nothing else is possible before the password is changed. */
  mustChangePassword!: boolean;
  /** Minutes without a request after which the session is over. */
  @ApiProperty({ type: 'integer' })
  idleMinutes!: number;
  /** When it is over however much it is used. */
  endsAt!: Date;
  /** The date that days are counted from, `2026-09-01`: the pool's clock in Asia/Shanghai. */
  today!: string;
  /**
   * Ids of the operations of this document that the post is admitted to, sorted; those that need no session are not
   * among them. Whether one is possible on a given row is told by the row's own actions.
   */
  operations!: string[];
}

/** Whoever is signed in. */
export class PresentSessionView {
  /** Null where nobody is. */
  @ApiProperty({ type: () => SessionView, nullable: true })
  session!: SessionView | null;
}
