import { loadPolicy } from '../../../../config/policy.js';
import { groupBy } from '../../../common/group-by.js';
import { addDays, shanghaiDate } from '../../../common/shanghai.js';
import { sizeClass, sizeRuleFor } from '../../../common/size-class.js';
import { readFlag, readInstant } from '../../../core/database/index.js';
import {
  type Fact,
  type FactBasis,
  factKeys,
  type Facts,
  type FactValue,
  type HeldTitle,
} from '../engine/facts.js';
import type { AttributeRow, FactRows, ProductRow, TitleRow } from './fact.queries.js';

/** The facts of one enterprise, with what the choice of a rule set needs beside them. */
export interface FactSheet {
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly industryCode: string;
  /** The product the facts `product.*` and its titles are of; null where there is none. */
  readonly productId: string | null;
  readonly facts: Facts;
}

type Draft = Record<string, Fact>;

const BASES: readonly FactBasis[] = ['SOLO', 'CONSOLIDATED'];
const REGISTER = '企业登记信息';
const PRODUCT_FILE = '产品档案';
const COMPUTED = '系统按划型标准计算';

/**
 * Makes the facts of enterprises out of their rows.
 * @param productOf the product a judgment is about, by enterprise; left out: the main product.
 */
export function assembled(rows: FactRows, productOf?: ReadonlyMap<string, string>): FactSheet[] {
  const figures = groupBy(rows.figures, (row) => row.enterprise_id);
  const attributes = groupBy(rows.attributes, (row) => row.enterprise_id);
  const products = groupBy(rows.products, (row) => row.enterprise_id);
  const titles = groupBy(rows.titles, (row) => row.enterprise_id);
  return rows.enterprises.map((enterprise) => {
    const { id, unit_id: unitId, industry_code: industryCode } = enterprise;
    const wanted = productOf?.get(id);
    const [product, ...moreYears] = (products.get(id) ?? []).filter((row) =>
      wanted ? row.id === wanted : readFlag(row.main),
    );
    const draft: Draft = {};
    if (enterprise.established_on !== null)
      draft[factKeys.establishedOn] = {
        value: enterprise.established_on,
        source: REGISTER,
        enteredOn: dayOf(enterprise.created_at),
      };
    for (const { basis, metric, year, value, source, entered_at } of figures.get(id) ?? [])
      draft[factKeys.figure(basis, metric, year)] = sourced(Number(value), source, entered_at);
    addAttributes(draft, attributes.get(id) ?? []);
    if (product) addProduct(draft, [product, ...moreYears]);
    addTitles(draft, titles.get(id) ?? []);
    addSizes(draft, industryCode);
    return {
      enterpriseId: id,
      unitId,
      industryCode,
      productId: product?.id ?? null,
      facts: draft,
    };
  });
}

/** The same facts with every size class computed anew from them: a size class is derived, never typed. */
export function withSizes(facts: Facts, industryCode: string): Facts {
  const next: Draft = Object.fromEntries(
    Object.entries(facts).filter(([key]) => !key.startsWith('enterprise.sizeClass.')),
  );
  addSizes(next, industryCode);
  return next;
}

function addSizes(draft: Draft, industryCode: string): void {
  const rule = sizeRuleFor(loadPolicy().sizeRules, industryCode);
  if (!rule) return;
  for (const basis of BASES)
    for (const year of yearsOf(draft, basis)) {
      const employees = draft[factKeys.figure(basis, 'employees', year)];
      const revenue = draft[factKeys.figure(basis, 'revenue', year)];
      if (typeof employees?.value !== 'number' || typeof revenue?.value !== 'number') continue;
      const enteredOn = employees.enteredOn > revenue.enteredOn ? employees.enteredOn : revenue.enteredOn;
      const value = sizeClass(rule, employees.value, revenue.value);
      draft[factKeys.sizeClass(basis, year)] = { value, source: COMPUTED, enteredOn };
    }
}

/** The value of an attribute as facts hold it. */
export function attributeValue(key: string, text: string): FactValue {
  switch (attributeTypes().get(key)) {
    case 'BOOLEAN':
      return text === 'true';
    case 'COUNT':
      return Number(text);
    default:
      return text;
  }
}

let types: ReadonlyMap<string, string> | undefined;

function attributeTypes(): ReadonlyMap<string, string> {
  types ??= new Map(loadPolicy().attributes.map(({ key, type }) => [key, type]));
  return types;
}

function yearsOf(facts: Facts, basis: FactBasis): number[] {
  const start = `figure.${basis}.employees.`;
  return Object.keys(facts)
    .filter((key) => key.startsWith(start))
    .map((key) => Number(key.slice(start.length)));
}

function addAttributes(draft: Draft, rows: readonly AttributeRow[]): void {
  for (const { key, year, value, source, entered_at } of rows) {
    const fact = sourced(attributeValue(key, value), source, entered_at);
    draft[year === 0 ? factKeys.attribute(key) : factKeys.yearlyAttribute(key, year)] = fact;
  }
}

/** One product, by its years. */
function addProduct(draft: Draft, years: readonly [ProductRow, ...ProductRow[]]): void {
  const [{ since_on: value, created_at }] = years;
  draft[factKeys.productSince] = { value, source: PRODUCT_FILE, enteredOn: dayOf(created_at) };
  for (const row of years) {
    if (row.year === null || row.source === null) continue;
    const values = {
      domesticShare: row.domestic_share,
      domesticRank: row.domestic_rank,
      globalShare: row.global_share,
      globalRank: row.global_rank,
    };
    for (const [name, value] of Object.entries(values))
      if (value !== null)
        draft[factKeys.product(name as keyof typeof values, row.year)] = sourced(
          value,
          row.source,
          row.entered_at,
        );
  }
}

/**
 * Titles as facts. A title without any row is unknown, unless all titles were checked against the official lists: then
 * there is none.
 */
function addTitles(draft: Draft, rows: readonly TitleRow[]): void {
  const checked = draft[factKeys.attribute('titlesCheckedOn')];
  const byKind = groupBy(rows, ({ kind }) => kind);
  for (const { code } of loadPolicy().titles) {
    const held = byKind.get(code);
    const key = factKeys.title(code);
    if (held) {
      const { source, recorded_at } = held[held.length - 1] ?? held[0];
      draft[key] = sourced(held.map(heldTitle), source, recorded_at);
    } else if (checked) draft[key] = { ...checked, value: [] };
  }
}

function heldTitle({ from_on: fromOn, to_on, revoked_on }: TitleRow): HeldTitle {
  const lastOn = revoked_on !== null && revoked_on <= to_on ? addDays(revoked_on, -1) : to_on;
  return { fromOn, lastOn };
}

function sourced(value: FactValue, source: string, enteredAt: unknown): Fact {
  return { value, source, enteredOn: dayOf(enteredAt) };
}

/** Facts are entered many at a time: the day of an instant is computed once for all that follow each other. */
let latest = { at: NaN, day: '' };

function dayOf(instant: unknown): string {
  const at = readInstant(instant);
  if (at.getTime() !== latest.at) latest = { at: at.getTime(), day: shanghaiDate(at) };
  return latest.day;
}
