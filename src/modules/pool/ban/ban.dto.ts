import { Omittable, PageQuery, Text } from '../../../core/http/index.js';

/** Which bans are asked for. */
export class BanFilter extends PageQuery {
  /** A credit code; left out: every ban of enterprises within reach. */
  @Omittable()
  @Text(40)
  uscc?: string;
}

/** A ban of a credit code; it holds everywhere. */
export class BanView {
  id!: string;
  uscc!: string;
  fromOn!: string;
  /** The last day; the next one is the first eligible. */
  lastOn!: string;
  /** The first day on which it may start a case again. */
  firstEligibleOn!: string;
  /** Holds today. */
  active!: boolean;
  /** For officials whose reach covers the enterprise; null for others. */
  reason!: string | null;
}
