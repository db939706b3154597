import { ApiProperty } from '@nestjs/swagger';
import { Matching, Omittable, OneOf, PageQuery, Text, Version } from '../../../../core/http/index.js';
import { CredentialsDto } from '../credentials.dto.js';

/** Kind of the to-do and of its subject. */
export const REGISTRATION = 'REGISTRATION';

const STATES = ['PENDING', 'CONFIRMED', 'REFUSED'] as const;

/** An enterprise asks for its first account. */
export class RegistrationDto extends CredentialsDto {
  /** Unified social credit code; full-width characters, lower case and spaces are put right. */
  @Text(60)
  uscc!: string;

  @Text(120)
  enterpriseName!: string;

  /** Unit of the registered address, whose officer confirms: a county-level unit, or a city without any. */
  @Text(36)
  unitId!: string;

  /** GB/T 4754-2017 class, four digits. */
  @Matching(/^\d{4}$/, 4)
  industryCode!: string;

  /** A code of the sub-sector catalogue. */
  @Text(40)
  sector!: string;
}

/** A credit code as somebody typed it. */
export class CreditCodeQuery {
  @Text(60)
  code!: string;
}

/** What the form of a credit code tells; whether anybody has it is not looked up. */
export class CreditCodeView {
  /** As it is stored: half-width, upper case, without spaces. */
  uscc!: string;
  /** What is wrong with it and what to do, in Chinese; null when its form and check character are right. */
  fault!: string | null;
}

/** The same answer whether or not the code is known. */
export class RegistrationReceived {
  /** What happens next, for the reader. */
  message!: string;
}

/** Which registrations are asked for. */
export class RegistrationQuery extends PageQuery {
  @Omittable()
  @OneOf(STATES)
  state?: (typeof STATES)[number];
}

/** Confirms exactly what the officer looked at. */
export class ConfirmRegistrationDto {
  @Version()
  version!: number;
}

/** Refuses a registration. */
export class RefuseRegistrationDto extends ConfirmRegistrationDto {
  @Text(500, { multiline: true })
  reason!: string;
}

/** A self-registration as officials see it. */
export class RegistrationView {
  id!: string;
  uscc!: string;
  enterpriseName!: string;
  unitId!: string;
  unitName!: string;
  /** The department of the unit that confirms or refuses. */
  authorityName!: string;
  industryCode!: string;
  /** Name of the GB/T 4754 class; null for a class outside the catalogue. */
  industryName!: string | null;
  sector!: string;
  sectorZh!: string;
  loginName!: string;
  displayName!: string;
  state!: 'PENDING' | 'CONFIRMED' | 'REFUSED';
  /** The enterprise with this code, where it is registered in the reader's area. */
  enterpriseId!: string | null;
  createdAt!: Date;
  decidedBy!: string | null;
  /** Who confirmed or refused it. */
  decidedByName!: string | null;
  decidedAt!: Date | null;
  /** Why it was refused. */
  reason!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
