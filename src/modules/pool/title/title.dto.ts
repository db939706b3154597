import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { DateOnly, Id, Omittable, OneOf, Text, Version } from '../../../core/http/index.js';

/** A title as an official list states it. */
export class NewTitleDto {
  @OneOf(loadPolicy().titles.map(({ code }) => code))
  kind!: string;

  /** The authority that awarded it. */
  @Text(80)
  issuer!: string;

  /** 批次 of the list. */
  @Text(60)
  batch!: string;

  @Omittable()
  @Text(60)
  certificateNo?: string;

  /** A product the enterprise makes; mandatory for a 单项冠军 title, not taken by any other. */
  @Omittable()
  @Id()
  productId?: string;

  @DateOnly()
  fromOn!: string;

  /** The last day of validity, after `fromOn`. */
  @DateOnly()
  toOn!: string;

  /** The official list it was read from: title, number, address. */
  @Text(200)
  source!: string;
}

/** The issuer took it back. */
export class RevokeTitleDto {
  @Version()
  version!: number;

  /** From `fromOn` on, not later than today; the title is no longer valid on this day. */
  @DateOnly()
  revokedOn!: string;

  @Text(500, { multiline: true })
  reason!: string;
}

/** The title leaves the watch list. */
export class UnwatchTitleDto {
  /** Why, such as a timely update and at least 合格 since. */
  @Text(500, { multiline: true })
  reason!: string;
}

/** A recorded title. */
export class TitleView {
  id!: string;
  enterpriseId!: string;
  kind!: string;
  issuer!: string;
  batch!: string;
  certificateNo!: string | null;
  productId!: string | null;
  fromOn!: string;
  toOn!: string;
  source!: string;
  recordedAt!: Date;
  revokedOn!: string | null;
  revokedReason!: string | null;
  /** Since when it is on the watch list (观察名单), and why; null when it is not. */
  watchedOn!: string | null;
  watchReason!: string | null;
  /** Valid today. */
  valid!: boolean;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
