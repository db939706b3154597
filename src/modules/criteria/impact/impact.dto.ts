import { ApiProperty } from '@nestjs/swagger';
import { PURPOSES } from '../../../../config/criteria/rule-sets.js';
import { DateOnly, Omittable, OneOf, PageQuery, Text, Version } from '../../../core/http/index.js';
import { IMPACT_EFFECTS } from './impact-row.entity.js';
import { IMPACT_SCOPES } from './impact-run.entity.js';

export const LONGEST_DRAFT = 200_000;

/** A draft rule set to be tried over the enterprises of a unit. It changes nothing. */
export class NewImpactRunDto {
  /** A complete rule file as JSON text: begin with the `content` of one in force. */
  @Text(LONGEST_DRAFT, { multiline: true })
  draft!: string;

  /** The province or a city in reach; the own unit when left out. */
  @Omittable()
  @Text(36)
  unitId?: string;

  /** MEMBERS of the pool, or every enterprise on the REGISTER. */
  @OneOf(IMPACT_SCOPES)
  scope!: 'MEMBERS' | 'REGISTER';

  /** RECOGNITION when left out. */
  @Omittable()
  @OneOf(PURPOSES)
  purpose?: 'RECOGNITION' | 'REVIEW';

  /** The day to judge for; today when left out. The base year is the year before it. */
  @Omittable()
  @DateOnly()
  referenceOn?: string;
}

/** Ends a run that is not over. */
export class CancelImpactDto {
  @Version()
  version!: number;
}

/** Which enterprises of a run are asked for. */
export class ImpactRowFilter extends PageQuery {
  @Omittable()
  @OneOf(IMPACT_EFFECTS)
  effect?: 'GAINS' | 'DROPS' | 'UNKNOWN' | 'OTHER' | 'SAME';
}

/** An impact run in a list. */
export class ImpactRunItem {
  id!: string;
  unitId!: string;
  unitName!: string;
  scope!: 'MEMBERS' | 'REGISTER';
  scopeZh!: string;
  draftKey!: string;
  draftTitle!: string;
  subjectZh!: string;
  purpose!: 'RECOGNITION' | 'REVIEW';
  @ApiProperty({ type: 'integer' })
  baseYear!: number;
  referenceOn!: string;
  state!: 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
  stateZh!: string;
  /** Enterprises to judge, and those judged. */
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer' })
  done!: number;
  askedByName!: string;
  askedAt!: Date;
  endedAt!: Date | null;
  /** Whether the caller may cancel it now. */
  cancellable!: boolean;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** How many of a city or sub-sector gain, drop, become unknown … */
export class ImpactCountView {
  id!: string;
  zh!: string;
  @ApiProperty({ type: 'integer' })
  gains!: number;
  @ApiProperty({ type: 'integer' })
  drops!: number;
  @ApiProperty({ type: 'integer' })
  unknown!: number;
  @ApiProperty({ type: 'integer' })
  other!: number;
  @ApiProperty({ type: 'integer' })
  same!: number;
}

/** An impact run with its counts so far. */
export class ImpactRunView extends ImpactRunItem {
  sum!: ImpactCountView;
  /** The units right below the run's own, or itself. */
  byUnit!: ImpactCountView[];
  bySector!: ImpactCountView[];
}

/** One enterprise of a run. */
export class ImpactRowView {
  enterpriseId!: string;
  enterpriseName!: string;
  uscc!: string;
  unitId!: string;
  unitName!: string;
  sectorZh!: string;
  /** Null where no rule was in force. */
  beforeVerdict!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET' | null;
  beforeZh!: string;
  afterVerdict!: 'NOT_MET' | 'UNKNOWN' | 'PEOPLE' | 'MET';
  afterZh!: string;
  effect!: 'GAINS' | 'DROPS' | 'UNKNOWN' | 'OTHER' | 'SAME';
  effectZh!: string;
}
