import { figureKey, loadPolicy } from '../../../../config/policy.js';
import type { ProductValue } from '../../../../config/criteria/rule-sets.js';
import { type Fact, factKeys, type Facts, type FactValue } from '../engine/facts.js';
import { attributeValue } from './assemble.js';

/** What an application form holds, by the keys of its fields. */
export type FormContent = Readonly<Record<string, unknown>>;

/** The basis of the yearly figures an application form asks for. */
const FORM_BASIS = 'SOLO';
/** The attribute a field of the form asks for. */
const ATTRIBUTE_OF: ReadonlyMap<string, string> = new Map(
  loadPolicy().attributes.flatMap(({ key, formField }) => (formField === null ? [] : [[formField, key]])),
);
const DAY_FIELDS: Readonly<Record<string, string>> = {
  'profile.establishedOn': factKeys.establishedOn,
  'product.inMarketSince': factKeys.productSince,
};
const PRODUCT_FIELD = /^product\.(domesticShare|domesticRank|globalShare|globalRank)$/;
const MILLIONTHS_PER_PERCENT = 10_000;

/**
 * The facts an application form states. What it leaves empty is not said by it.
 * @param baseYear the year its figures `.0` are of.
 */
export function formFacts(
  content: FormContent,
  baseYear: number,
  said: Pick<Fact, 'source' | 'enteredOn'>,
): Facts {
  return Object.fromEntries(
    Object.entries(content).flatMap(([field, value]): [string, Fact][] => {
      if (value === null || value === undefined) return [];
      const fact = factOf(field, value, baseYear);
      return fact ? [[fact.key, { value: fact.value, ...said }]] : [];
    }),
  );
}

function factOf(field: string, value: unknown, baseYear: number): { key: string; value: FactValue } | null {
  const figure = figureKey(field);
  if (figure)
    return typeof value === 'number'
      ? { key: factKeys.figure(FORM_BASIS, figure.metric, baseYear + figure.yearOffset), value }
      : null;
  const attribute = ATTRIBUTE_OF.get(field);
  if (attribute !== undefined)
    return { key: factKeys.attribute(attribute), value: attributeValue(attribute, textOf(value)) };
  const day = DAY_FIELDS[field];
  if (day !== undefined) return { key: day, value: textOf(value) };
  const [, name] = PRODUCT_FIELD.exec(field) ?? [];
  if (name === undefined) return null;
  const key = factKeys.product(name as ProductValue, baseYear);
  return { key, value: name.endsWith('Share') ? millionths(textOf(value)) : Number(value) };
}

/** A percentage as decimal text in millionths, exactly. */
function millionths(percent: string): number {
  return Math.round(Number(percent) * MILLIONTHS_PER_PERCENT);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
