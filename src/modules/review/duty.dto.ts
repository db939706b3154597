import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Id, Omittable, OneOf, PageQuery, QueryFlag, Text, Version, Whole } from '../../core/http/index.js';
import { DUTY_KINDS, DUTY_STATES, type DutyKind, type DutyState } from './duty.entity.js';

/** Which duties are listed. */
export class DutyQuery extends PageQuery {
  @Omittable()
  @OneOf(DUTY_KINDS)
  kind?: DutyKind;

  @Omittable()
  @OneOf(DUTY_STATES)
  state?: DutyState;

  /** The year reported on, or the year the term ends in. */
  @Omittable()
  @Whole(2000, 2199)
  @Type(() => Number)
  year?: number;

  /** `true`: open and past the due date; `false`: all others. */
  @Omittable()
  @QueryFlag()
  overdue?: boolean;

  /** Of one enterprise. */
  @Omittable()
  @Id()
  enterpriseId?: string;
}

/** Files a duty as last seen. */
export class FileDutyDto {
  @Version()
  version!: number;

  /** What the enterprise says about the changes; only of a yearly update. */
  @Omittable()
  @Text(2000, { multiline: true })
  comment?: string;
}

/** What an enterprise owes the pool: its yearly update (年度信息更新) or a 复核. */
export class DutyView {
  id!: string;
  @ApiProperty({ enum: DUTY_KINDS })
  kind!: DutyKind;
  /** What it is called on screen. */
  title!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** The unit of the enterprise. */
  unitId!: string;
  /** For a 复核. */
  membershipId!: string | null;
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** The last day in time; never moved by a holiday. */
  dueOn!: string;
  @ApiProperty({ enum: DUTY_STATES })
  state!: DutyState;
  /** Open and past the due date. */
  overdue!: boolean;
  /** The next day it is reminded of; null when no rung is left. */
  nextRungOn!: string | null;
  openedAt!: Date;
  filedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What the caller may do with a duty now. */
export class DutyActionView {
  @ApiProperty({ enum: ['FILE'] })
  action!: 'FILE';
  actionZh!: string;
  allowed!: boolean;
  /** Error code of why not; null when allowed. */
  code!: string | null;
  /** Why not, and what to do; null when allowed. */
  reason!: string | null;
  /** The figures that are missing, `figures.<year>.<basis>.<metric>`. */
  missing!: string[];
}
