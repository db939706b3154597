import {
  factKeys,
  type FactBasis,
  type Facts,
  type FactValue,
  type HeldTitle,
} from '../../../src/modules/criteria/engine/facts.js';

/** The base year and the day of reference of every spec that names no others. */
export const BASE_YEAR = 2025;
export const TODAY = '2026-06-15';

/**
 * A fact sheet by short names: `revenue` of the base year and `revenue-1` of the year before it, `developmentScore-1`,
 * `domesticShare`, `sinceOn`, `sizeClass`, a title by its code, anything else an attribute. Undefined: not known.
 */
export type Values = Readonly<Record<string, FactValue | undefined>>;

const METRICS = [
  'revenue',
  'mainBusinessRevenue',
  'netProfit',
  'totalAssets',
  'totalLiabilities',
  'rdExpense',
  'equityFinancing',
  'employees',
  'rdStaff',
] as const;
const PEOPLE_COUNTED = ['employees', 'rdStaff'];
const PRODUCT = ['domesticShare', 'domesticRank', 'globalShare', 'globalRank'] as const;

/** 万元 in fen. */
export const wan = (amount: number): number => amount * 1_000_000;
/** Per cent of a product's market in millionths. */
export const percent = (share: number): number => share * 10_000;

/** A title, from its first to its last day. */
export const held = (fromOn: string, lastOn: string): readonly HeldTitle[] => [{ fromOn, lastOn }];
export const VALID = held('2024-07-01', '2027-06-30');
/** Known never to have been given. */
export const NEVER: readonly HeldTitle[] = [];

/** Whether a short name is an amount of money. */
export function isMoney(name: string): boolean {
  const [word] = parted(name);
  return METRICS.some((metric) => metric === word) && !PEOPLE_COUNTED.includes(word);
}

export function keyOf(name: string, basis: FactBasis = 'SOLO'): string {
  const [word, year] = parted(name);
  if (METRICS.some((metric) => metric === word)) return factKeys.figure(basis, word, year);
  const product = PRODUCT.find((value) => value === word);
  if (product) return factKeys.product(product, year);
  if (/^[A-Z_]+$/.test(word)) return factKeys.title(word);
  switch (word) {
    case 'sinceOn':
      return factKeys.productSince;
    case 'establishedOn':
      return factKeys.establishedOn;
    case 'sizeClass':
      return factKeys.sizeClass(basis, year);
    case 'developmentScore':
      return factKeys.yearlyAttribute(word, year);
    default:
      return factKeys.attribute(word);
  }
}

export function factsOf(values: Values, basis: FactBasis = 'SOLO'): Facts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[keyOf(name, basis), { value, source: 'spec', enteredOn: '2026-05-20' }] as const],
    ),
  );
}

function parted(name: string): [word: string, year: number] {
  const [, word = name, back = '0'] = /^([A-Za-z0-9_]+?)(?:-(\d))?$/.exec(name) ?? [];
  return [word, BASE_YEAR - Number(back)];
}
