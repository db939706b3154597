import { IsOptional } from 'class-validator';
import { CONTACT_FORM } from '../../../common/contact.js';
import {
  DateOnly,
  Flag,
  Matching,
  Money,
  Omittable,
  PageQuery,
  QueryFlag,
  Rows,
  Text,
  Version,
} from '../../../core/http/index.js';

/** One sub-sector of an enterprise. */
export class SectorDto {
  /** A code of the sub-sector catalogue. */
  @Text(40)
  sector!: string;

  /** Exactly one of the list is the main one. */
  @Flag()
  main!: boolean;
}

/** Profile fields that may be unknown; null clears one. */
class ProfileFields {
  @IsOptional()
  @DateOnly()
  establishedOn?: string | null;

  /** Fen. */
  @IsOptional()
  @Money()
  registeredCapital?: number | null;

  /** Registered address. 涉密信息不得填报。 */
  @IsOptional()
  @Text(200)
  address?: string | null;

  @IsOptional()
  @Text(60)
  legalRepresentative?: string | null;

  @IsOptional()
  @Text(60)
  contactName?: string | null;

  @IsOptional()
  @Matching(CONTACT_FORM.PHONE, 30)
  contactPhone?: string | null;

  @IsOptional()
  @Matching(CONTACT_FORM.EMAIL, 120)
  contactEmail?: string | null;
}

/** An enterprise to be put on the register. */
export class RegisterEnterpriseDto extends ProfileFields {
  /** Unified social credit code; full-width characters, lower case and spaces are put right. */
  @Text(60)
  uscc!: string;

  @Text(120)
  name!: string;

  /** Unit of the registered address: a county-level unit, or a city without county tier. */
  @Text(36)
  unitId!: string;

  /** GB/T 4754-2017 class, four digits. */
  @Matching(/^\d{4}$/, 4)
  industryCode!: string;

  @Rows(() => SectorDto, { least: 1, most: 10 })
  sectors!: SectorDto[];
}

/** Profile fields to change; what is left out stays. */
export class ChangeProfileDto extends ProfileFields {
  @Version()
  version!: number;

  /** GB/T 4754-2017 class, four digits. */
  @Omittable()
  @Matching(/^\d{4}$/, 4)
  industryCode?: string;
}

/** A new name of the enterprise. */
export class RenameDto {
  @Version()
  version!: number;

  @Text(120)
  name!: string;

  /** First day of the new name: after the present name's first day, not in the future. */
  @DateOnly()
  fromOn!: string;
}

/** The complete list of sub-sectors. */
export class ChangeSectorsDto {
  @Version()
  version!: number;

  @Rows(() => SectorDto, { least: 1, most: 10 })
  sectors!: SectorDto[];
}

/** Sets or lifts 不对外公开. */
export class DiscloseDto {
  @Version()
  version!: number;

  /** True: on no public list. */
  @Flag()
  undisclosed!: boolean;

  @Text(500, { multiline: true })
  reason!: string;
}

/** What to look for on the register. */
export class EnterpriseQuery extends PageQuery {
  /** Part of the present or a former name, or the beginning of the credit code. */
  @Omittable()
  @Text(120)
  q?: string;

  /** A unit; what lies below it counts too. */
  @Omittable()
  @Text(36)
  unitId?: string;

  /** A code of the sub-sector catalogue, main or not. */
  @Omittable()
  @Text(40)
  sector?: string;

  /** `true` or `false`: only enterprises with or without the mark 不对外公开. */
  @Omittable()
  @QueryFlag()
  undisclosed?: boolean;
}
