import type { Basis } from '../../enterprise/index.js';

/** A figure of the year reported on beside that of the year before; null where it was not given. */
export interface YearlyFigure {
  readonly metric: string;
  readonly value: number | null;
  readonly before: number | null;
}

/** A product's shares of the market, in millionths, in both years. */
export interface YearlyProduct {
  readonly productId: string;
  readonly name: string;
  readonly main: boolean;
  readonly domesticShare: number | null;
  readonly domesticShareBefore: number | null;
  readonly globalShare: number | null;
  readonly globalShareBefore: number | null;
}

/** What is pointed out about an update, with the numbers it was computed from. */
export interface YearlyAlert {
  readonly code: string;
  /** What the rule says. */
  readonly zh: string;
  /** The value as a percentage, with as many decimals as tell it from the limit. */
  readonly value: string;
  /** The edge, a percentage. */
  readonly limit: string;
}

/** What a yearly update says: kept as it was when it was filed. */
export interface YearlyContent {
  readonly basis: Basis;
  readonly figures: readonly YearlyFigure[];
  readonly products: readonly YearlyProduct[];
  /** The tracks the enterprise was in. */
  readonly tracks: readonly string[];
  readonly alerts: readonly YearlyAlert[];
}

/** How a value stands to the year before. */
export const CHANGE_KINDS = ['MISSING', 'NEW', 'SAME', 'CHANGED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export function changeOf(value: number | null, before: number | null): ChangeKind {
  if (value === null) return 'MISSING';
  if (before === null) return 'NEW';
  return value === before ? 'SAME' : 'CHANGED';
}
