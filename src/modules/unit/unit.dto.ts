import { ApiProperty } from '@nestjs/swagger';

/** A unit with those below it, as everyone may see it. */
export class PublicUnit {
  id!: string;
  name!: string;
  /** Null for a 镇街/园区. */
  tier!: 'PROVINCE' | 'CITY' | 'COUNTY' | null;
  /** Whether an enterprise may register with this unit. */
  takesEnterprises!: boolean;
  @ApiProperty({ type: () => [PublicUnit] })
  children!: PublicUnit[];
}

/** A unit as its officials see it. */
export class UnitView {
  id!: string;
  parentId!: string | null;
  name!: string;
  /** Null for a 镇街/园区. */
  tier!: 'PROVINCE' | 'CITY' | 'COUNTY' | null;
  /** PROVINCE, CITY, DISTRICT, COUNTY_CITY, COUNTY, AUTONOMOUS_COUNTY, ZONE or TOWN. */
  kind!: string;
  /** GB/T 2260 code; null for 横琴 and for functional zones. */
  divisionCode!: string | null;
  /** The department that acts for the unit. */
  authorityName!: string;
  /** False where the city does the county's part. */
  hasCountyTier!: boolean;
}
