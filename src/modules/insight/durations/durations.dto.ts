import { ApiProperty } from '@nestjs/swagger';

/** How long cases stayed in one step. */
export class StayView {
  step!: string;
  /** Stays that are over; a case that was returned comes back for another one. */
  @ApiProperty({ type: 'integer' })
  stays!: number;
  /** Half of them took no longer: calendar days with one decimal; null without a stay. */
  medianDays!: number | null;
  /** Nine of ten took no longer; null without a stay. */
  p90Days!: number | null;
}

/** A step and what people call it. */
export class StepName {
  step!: string;
  zh!: string;
}

/** The stays in one unit. */
export class DurationsRow {
  unitId!: string;
  name!: string;
  /** In the order of the steps of the view. */
  stays!: StayView[];
}

/** How long the cases of a round in the caller's reach stayed where, by city. */
export class DurationsView {
  roundId!: string;
  /** Those the tier uses, in the order of the way. */
  steps!: StepName[];
  /** The cities of the province; one row where the caller or the owner of the round is a city or a county. */
  rows!: DurationsRow[];
  /** All rows together. */
  total!: StayView[];
}
