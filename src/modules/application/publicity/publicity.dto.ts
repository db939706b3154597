import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Id, Ids, Text } from '../../../core/http/index.js';

/** Prepares a 公示: the round's length and unit count from its first day. */
export class StartPublicityDto {
  @Id()
  roundId!: string;

  @Ids({ least: 1, most: 2000 })
  applicationIds!: string[];

  /** As it is headed on the public page. */
  @Text(160)
  title!: string;

  /** The first day, today or later. */
  @DateOnly()
  startsOn!: string;

  /** Internal opinion. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** A public notice before a decision takes effect. */
export class PublicityView {
  id!: string;
  roundId!: string;
  unitId!: string;
  /** CITY before recommending, OWNER before entry. */
  stage!: string;
  title!: string;
  startsOn!: string;
  /** The last day. */
  endsOn!: string;
  /** Entry is possible and objections are late from 00:00 of this day. */
  entryFromOn!: string;
  @ApiProperty({ type: 'integer' })
  length!: number;
  /** CALENDAR or WORKING days. */
  unit!: string;
  applicationIds!: string[];
}
