import { ApiProperty } from '@nestjs/swagger';
import { PaperCase } from '../papers/paper-case.dto.js';
import { DateOnly, Id, Ids, Text, Version } from '../../../core/http/index.js';

/** Prepares a 公示: the round's length and unit count from its first day. */
export class StartPublicityDto {
  @Id()
  roundId!: string;

  @Ids({ least: 1, most: 2000 })
  applicationIds!: string[];

  /** As it is headed on the public page. */
  @Text(160)
  title!: string;

  /** The first day, today or later, at most 30 days ahead. */
  @DateOnly()
  startsOn!: string;

  /** Internal opinion. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** Takes a publicity back as a whole before its first day. */
export class RecallPublicityDto {
  @Version()
  version!: number;

  /** Internal: why. */
  @Text(500, { multiline: true })
  reason!: string;
}

/** A public notice before a decision takes effect. */
export class PublicityView {
  id!: string;
  roundId!: string;
  roundTitle!: string;
  unitId!: string;
  /** The unit that publishes. */
  unitName!: string;
  /** CITY before recommending, OWNER before entry. */
  stage!: string;
  title!: string;
  startsOn!: string;
  /** The last day. */
  endsOn!: string;
  /** Entry is possible and objections are late from 00:00 of this day. */
  entryFromOn!: string;
  /** The holidays of a year it reaches are not published yet: the last day may still move later. */
  provisional!: boolean;
  @ApiProperty({ type: 'integer' })
  length!: number;
  /** CALENDAR or WORKING days. */
  unit!: string;
  /** When it was taken back before its first day; it is then on no public list. */
  recalledAt!: Date | null;
  recallReason!: string | null;
  /** Where it stands today. */
  phase!: 'AHEAD' | 'RUNNING' | 'OVER' | 'RECALLED';
  applicationIds!: string[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** A case in a publicity. */
export class PublicityCase extends PaperCase {
  /** Objections and reports that name it, to this publicity; null for other units than the one that published. */
  @ApiProperty({ type: 'integer', nullable: true })
  objections!: number | null;
}

/** A publicity with its cases, in the order of their city, name and number. */
export class PublicityDetail extends PublicityView {
  cases!: PublicityCase[];
}

/** Which window is asked for. */
export class PublicityWindowQuery {
  @Id()
  roundId!: string;

  /** The first day. */
  @DateOnly()
  startsOn!: string;
}

/** How long a publicity of the caller's unit in a round would take. */
export class PublicityWindowView {
  startsOn!: string;
  /** The last day. */
  endsOn!: string;
  /** Entry is possible and objections are late from 00:00 of this day. */
  entryFromOn!: string;
  /** The holidays of a year it reaches are not published yet. */
  provisional!: boolean;
  @ApiProperty({ type: 'integer' })
  length!: number;
  /** CALENDAR or WORKING days. */
  unit!: string;
}
