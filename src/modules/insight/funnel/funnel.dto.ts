import { ApiProperty } from '@nestjs/swagger';
import type { Tier } from '../../../core/auth/index.js';

/** One step of the way into the pool. */
export class FunnelStepView {
  /** STARTED, SUBMITTED, COUNTY_PASSED, CITY_PASSED, RECOMMENDED, FORMAL_CHECK, ACCEPTED or IN_POOL. */
  step!: string;
  /** What people call it. */
  zh!: string;
  /** Cases that ever came to it, however they went on. */
  @ApiProperty({ type: 'integer' })
  reached!: number;
  /** Cases that stand in it and go on; of the last step, those that have entered the pool. */
  @ApiProperty({ type: 'integer' })
  now!: number;
}

/** One way to end without entry. */
export class FunnelEndingView {
  /** REFUSED, WITHDRAWN, LAPSED, NOT_RECOMMENDED or NOT_SUBMITTED. */
  state!: string;
  /** What people call it. */
  zh!: string;
  @ApiProperty({ type: 'integer' })
  cases!: number;
}

/** How far the cases of a round came; every case stands in one step or has ended in one way. */
export class FunnelView {
  roundId!: string;
  tier!: Tier;
  /** Those the tier uses, the first one first. */
  steps!: FunnelStepView[];
  /** Those the tier uses. */
  endings!: FunnelEndingView[];
}
