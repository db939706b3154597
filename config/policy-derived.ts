import { fail } from './policy-checks.js';
import type { FormField, Metric, MetricRow, UnitMost, UnitRow } from './policy-types.js';

/** The path of a unit in its tree, `44/4403/440305`. */
export function pathOf(units: readonly UnitRow[], unit: UnitRow): string {
  if (unit.parentId === null) return unit.id;
  const parent = units.find((row) => row.id === unit.parentId);
  if (parent === undefined) return fail(`units.json ${unit.id}`, 'a parent in the tree');
  if (parent.tier === unit.tier) return fail(`units.json ${unit.id}`, 'a parent of a higher tier');
  return `${pathOf(units, parent)}/${unit.id}`;
}

/** A yearly figure within the bounds of its unit. */
export function boundedMetric(row: MetricRow, most: UnitMost): Metric {
  const max = most[row.unit];
  return Object.freeze({ ...row, min: row.mayBeNegative ? -max : 0, max });
}

/** A form field; an amount without a largest value takes that of all amounts. */
export function boundedField(field: FormField, most: UnitMost): FormField {
  return field.type === 'money' ? Object.freeze({ ...field, max: field.max ?? most.FEN }) : field;
}

/** The form fields of a yearly figure: `figure.revenue.0` is the base year, `figure.revenue.-1` the year before. */
export function figureFields(metric: Metric): FormField[] {
  return Array.from({ length: metric.years }, (_, back) =>
    Object.freeze<FormField>({
      key: `figure.${metric.key}.${back === 0 ? '0' : `-${back}`}`,
      group: 'figure',
      zh: `${metric.zh}（${YEARS_ZH[back] ?? `基准年前第${back}年`}）`,
      en: `${metric.en} (${back === 0 ? 'base year' : `${back} year(s) before the base year`})`,
      type: metric.unit === 'FEN' ? 'money' : 'integer',
      mandatory: metric.mandatory,
      maxLength: null,
      contact: null,
      min: metric.min,
      max: metric.max,
      choices: [],
      hint: null,
    }),
  );
}

const FIGURE_KEY = /^figure\.(\w+)\.(0|-[1-9])$/;

/** What a yearly field asks for: `yearOffset` 0 is the base year, -1 the year before. */
export interface FigureKey {
  readonly metric: string;
  readonly yearOffset: number;
}

/** Reads the key of a yearly field as `figureFields` makes it; null for any other key. */
export function figureKey(key: string): FigureKey | null {
  const [, metric, offset] = FIGURE_KEY.exec(key) ?? [];
  return metric && offset ? { metric, yearOffset: Number(offset) } : null;
}

const YEARS_ZH = ['基准年', '基准年前一年', '基准年前二年'];
