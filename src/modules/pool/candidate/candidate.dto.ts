import { ApiProperty } from '@nestjs/swagger';
import { loadPolicy } from '../../../../config/policy.js';
import { DateOnly, Id, Omittable, OneOf, PageQuery, Text, Version } from '../../../core/http/index.js';

const KINDS = loadPolicy()
  .titles.filter(({ candidateAllowed }) => candidateAllowed)
  .map(({ code }) => code);

/** An officer's judgment that an enterprise is being raised towards a title. */
export class NewCandidateDto {
  /** The title it is raised towards. */
  @OneOf(KINDS)
  kind!: string;

  @Text(500, { multiline: true })
  reason!: string;

  /** When an officer looks at it again; after today. */
  @DateOnly()
  reviewOn!: string;

  /** A product the enterprise makes; mandatory for 单项冠军, not taken by any other. */
  @Omittable()
  @Id()
  productId?: string;
}

/** The tag no longer holds. */
export class EndCandidateDto {
  @Version()
  version!: number;

  @Text(500, { multiline: true })
  reason!: string;
}

/** The tag goes on, in a new row with its own reason. */
export class RenewCandidateDto extends EndCandidateDto {
  /** After today. */
  @DateOnly()
  reviewOn!: string;
}

/** Which candidates are asked for. */
export class CandidateFilter extends PageQuery {
  @Omittable()
  @OneOf(KINDS)
  kind?: string;

  /** LIVE: still held. Left out: both. */
  @Omittable()
  @OneOf(['LIVE', 'ENDED'])
  state?: 'LIVE' | 'ENDED';

  /** To be looked at before this date. */
  @Omittable()
  @DateOnly()
  dueBefore?: string;
}

/** A candidate tag. */
export class CandidateView {
  id!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  kind!: string;
  kindZh!: string;
  /** The unit whose officer set it. */
  unitId!: string;
  productId!: string | null;
  /** For officials of the unit that set it and those above; null for others. */
  reason!: string | null;
  reviewOn!: string;
  setAt!: Date;
  endedAt!: Date | null;
  /** For officials of the unit that set it and those above; null for others. */
  endReason!: string | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
