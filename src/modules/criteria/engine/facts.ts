import type { ProductValue } from '../../../../config/criteria/rule-sets.js';

export { NO_DATE } from '../../../../config/policy-types.js';

/** A title that was held: the first and the last day on which it is valid. */
export interface HeldTitle {
  readonly fromOn: string;
  readonly lastOn: string;
}

/**
 * What a fact says. Yearly figures are fen, persons or pieces; shares of a product are millionths; counts are whole
 * numbers; scores decimal text; dates `YYYY-MM-DD` or NO_DATE; choices and size classes codes; titles a list, empty where it is
 * known that there is none.
 */
export type FactValue = number | string | boolean | readonly HeldTitle[];

/** A fact as it stood: its value, where it comes from and the day it was entered. */
export interface Fact {
  readonly value: FactValue;
  readonly source: string;
  readonly enteredOn: string;
}

/** Everything known of one enterprise, by key. A key that is not there is unknown: neither yes nor no, nor zero. */
export type Facts = Readonly<Record<string, Fact>>;

export type FactBasis = 'SOLO' | 'CONSOLIDATED';

/** The keys of facts; the only place that spells them. */
export const factKeys = {
  figure: (basis: FactBasis, metric: string, year: number) => `figure.${basis}.${metric}.${year}`,
  attribute: (key: string) => `attribute.${key}`,
  yearlyAttribute: (key: string, year: number) => `attribute.${key}.${year}`,
  product: (value: ProductValue, year: number) => `product.${value}.${year}`,
  productSince: 'product.sinceOn',
  establishedOn: 'enterprise.establishedOn',
  sizeClass: (basis: FactBasis, year: number) => `enterprise.sizeClass.${basis}.${year}`,
  title: (code: string) => `title.${code}`,
};

/** Whether a title is valid on a day; undefined where nothing is known of it. */
export function isTitleHeld(facts: Facts, key: string, on: string): boolean | undefined {
  const titles = facts[key]?.value;
  if (!Array.isArray(titles)) return undefined;
  return (titles as readonly HeldTitle[]).some(({ fromOn, lastOn }) => fromOn <= on && on <= lastOn);
}

/** Those facts a rule set reads, in the order of their keys: what a judgment keeps. */
export function factsRead(facts: Facts, keys: readonly string[]): Facts {
  return Object.fromEntries(
    [...keys].sort().flatMap((key) => {
      const fact = facts[key];
      return fact === undefined ? [] : [[key, fact]];
    }),
  );
}
