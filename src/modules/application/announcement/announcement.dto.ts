import { PaperCase } from '../papers/paper-case.dto.js';
import { DateOnly, Id, Ids, Text } from '../../../core/http/index.js';

/** Prepares a 公告: the cases enter the pool on its date. */
export class AnnounceDto {
  @Id()
  roundId!: string;

  @Ids({ least: 1, most: 2000 })
  applicationIds!: string[];

  /** 公告文号. */
  @Text(80)
  documentNo!: string;

  /** The date of the 公告 and first day of membership: after the publicity, not after today. */
  @DateOnly()
  announcedOn!: string;

  /** Internal opinion. */
  @Text(2000, { multiline: true })
  opinion!: string;
}

/** A public notice of a decision in effect. */
export class AnnouncementView {
  id!: string;
  roundId!: string;
  roundTitle!: string;
  unitId!: string;
  /** The unit that announces. */
  unitName!: string;
  tier!: string;
  documentNo!: string;
  announcedOn!: string;
  /** A later notice of the same round, for cases an objection had held up. */
  supplementary!: boolean;
  applicationIds!: string[];
}

/** An announcement with its cases, in the order of their city, name and number. */
export class AnnouncementDetail extends AnnouncementView {
  cases!: PaperCase[];
}
