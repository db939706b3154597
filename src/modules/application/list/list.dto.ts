import { ApiProperty } from '@nestjs/swagger';
import { Id, Omittable, OneOf, Rows, Text, Version } from '../../../core/http/index.js';

const PARTS = ['RECOMMENDED', 'RESERVE', 'NOT_RECOMMENDED'] as const;
export type ListPart = (typeof PARTS)[number];

/** The place of one case; the order of the rows is the rank within RECOMMENDED and RESERVE. */
export class ListEntryDto {
  @Id()
  applicationId!: string;

  @OneOf(PARTS)
  part!: ListPart;

  /** Needed in NOT_RECOMMENDED: why, as told to the enterprise. */
  @Omittable()
  @Text(500, { multiline: true })
  reason?: string;

  /** Needed in NOT_RECOMMENDED: the internal opinion of the city, 10 characters at least. The enterprise never sees it. */
  @Omittable()
  @Text(2000, { multiline: true })
  opinion?: string;
}

/** Rows of a list: more than any city has cases in one round. */
const MOST_ENTRIES = 2000;

/** Room for that many rows with a sentence or two in each text. */
export const LIST_BODY_KIB = 2048;

/** The whole list as it shall stand. Placing a case in RECOMMENDED takes a slot, taking it out gives it back. */
export class ArrangeListDto {
  @Version()
  version!: number;

  @Rows(() => ListEntryDto, { most: MOST_ENTRIES })
  entries!: ListEntryDto[];
}

/** Prepares the sending of a list, or a supplement to a sent one. */
export class SendListDto {
  @Version()
  version!: number;

  /** 推荐函文号; of a supplement, its own. */
  @Text(80)
  letterNo!: string;

  /** Internal opinion of the city. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** Takes a sent list back as a whole. */
export class RecallListDto {
  @Version()
  version!: number;

  @Text(500, { multiline: true })
  reason!: string;
}

/** A case in a list. */
export class ListItemView {
  applicationId!: string;
  number!: string;
  enterpriseName!: string;
  /** 统一社会信用代码. */
  uscc!: string;
  /** The county of the case; null where there is no county tier. */
  countyName!: string | null;
  state!: string;
  part!: string;
  @ApiProperty({ type: 'integer', nullable: true })
  rank!: number | null;
  /** As told to the enterprise. */
  reason!: string | null;
  /** Internal opinion of the city. */
  opinion!: string | null;
  /** 超额: past a SOFT quota, waits for the province. */
  overQuota!: boolean;
  /** The case whose freed slot this one filled after the list had been sent. */
  inPlaceOf!: string | null;
}

/** A city's list in a round. */
export class ListView {
  id!: string;
  roundId!: string;
  cityUnitId!: string;
  cityName!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  state!: string;
  letterNo!: string | null;
  sentAt!: Date | null;
  recallReason!: string | null;
  items!: ListItemView[];
  /** Cases approved by the city that stand in no part yet. */
  unplaced!: ListItemView[];
  /** Slots freed since the list was sent; until the city's date the reserve may fill them. */
  @ApiProperty({ type: 'integer' })
  vacancies!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
