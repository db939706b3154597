import type { ApplicationForm, FormField } from '../../../api/catalogue.js';
import type { CaseView } from '../../../api/case.js';
import type { FieldContent } from '../../../ui/field-value.js';

/** The yearly figures of one metric, the first year first. */
export interface FigureRow {
  readonly metric: string;
  readonly unitZh: string | null;
  readonly cells: readonly FigureCell[];
}

interface FigureCell {
  readonly year: number;
  /** Null for a year the form does not ask for. */
  readonly field: FormField | null;
  /** In the unit of the form; null where nothing was filled in. */
  readonly value: number | null;
}

export interface DerivedRow {
  readonly key: string;
  readonly zh: string;
  readonly cells: readonly {
    readonly year: number;
    readonly display: string;
    readonly value: number | null;
  }[];
}

/** The years the form asks for, the first one first. */
export function yearsOf(form: ApplicationForm, baseYear: number): number[] {
  const offsets = new Set(form.fields.flatMap(({ yearOffset }) => (yearOffset === null ? [] : [yearOffset])));
  return [...offsets].sort((a, b) => a - b).map((offset) => baseYear + offset);
}

export function figureRows(form: ApplicationForm, { baseYear, content }: CaseView): FigureRow[] {
  const years = yearsOf(form, baseYear);
  const yearly = form.fields.filter(({ metric }) => metric !== null);
  return [...new Set(yearly.map(({ metric }) => metric))].map((metric) => {
    const fields = yearly.filter((field) => field.metric === metric);
    const cells = years.map((year) => {
      const field = fields.find(({ yearOffset }) => baseYear + (yearOffset ?? 0) === year) ?? null;
      const value = field ? (content as Record<string, FieldContent>)[field.key] : null;
      return { year, field, value: typeof value === 'number' ? value : null };
    });
    return { metric: metric ?? '', unitZh: fields[0]?.unitZh ?? null, cells };
  });
}

export function derivedRows(form: ApplicationForm, { baseYear, derived }: CaseView): DerivedRow[] {
  const years = yearsOf(form, baseYear);
  const keys = [...new Map(derived.map(({ key, zh }) => [key, zh]))];
  return keys.map(([key, zh]) => ({
    key,
    zh,
    cells: years.map((year) => {
      const found = derived.find((each) => each.key === key && each.year === year);
      const number = found?.unit && found.value !== null ? Number(found.value) : null;
      return { year, display: found?.display ?? '', value: number };
    }),
  }));
}
