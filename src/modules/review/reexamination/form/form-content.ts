/** How a value stands to what was accepted last: the same, another, given for the first time, not given. */
export const FORM_MARKS = ['SAME', 'CHANGED', 'NEW', 'MISSING'] as const;
export type FormMark = (typeof FORM_MARKS)[number];

/** A yearly figure of the form. Its key is `figures.<year>.<metric>`. */
export interface FormFigure {
  readonly field: string;
  readonly year: number;
  readonly metric: string;
  /** Fen, persons or pieces; null where it is not given. */
  readonly value: number | null;
  /** The value accepted last for this metric, and the year it is of; null where none was. */
  readonly accepted: number | null;
  readonly acceptedYear: number | null;
  readonly mark: FormMark;
}

/** A fact of the form. Its key is `facts.<key>`. */
export interface FormFact {
  readonly field: string;
  readonly key: string;
  /** In the one spelling of its type; null where it is not known. */
  readonly value: string | null;
  /** The latest year known, of a fact with one value for each year; null otherwise. */
  readonly year: number | null;
  readonly accepted: string | null;
  readonly mark: FormMark;
}

/** A product of the form. Its key is `products.<id>`. */
export interface FormProduct {
  readonly field: string;
  readonly id: string;
  readonly name: string;
  readonly statCode: string;
  readonly main: boolean;
  /** No longer made. */
  readonly ended: boolean;
  /** The latest year known, and what it says: fen and millionths. */
  readonly year: number | null;
  readonly revenue: number | null;
  readonly domesticShare: number | null;
  readonly mark: FormMark;
}

/** What a 复核 says: read from the enterprise's file when it was handed in, and the enterprise's own statement. */
export interface ReexaminationForm {
  /** The year before the last day of the term. */
  readonly baseYear: number;
  /** The basis of all figures: the one on which the enterprise has given more of them. */
  readonly basis: 'SOLO' | 'CONSOLIDATED';
  readonly statement: string;
  readonly figures: readonly FormFigure[];
  readonly facts: readonly FormFact[];
  readonly products: readonly FormProduct[];
}

/** The key of the enterprise's statement. */
export const STATEMENT = 'statement';

/** The key of the list of products as a whole: one is missing, or one too many. */
const PRODUCTS = 'products';

/** Every key of a form that a return may name. */
export function fieldsOf({ figures, facts, products }: ReexaminationForm): string[] {
  return [STATEMENT, PRODUCTS, ...[...figures, ...facts, ...products].map(({ field }) => field)];
}

/**
 * What is handed in after a return: only what it named is taken anew, everything else stays as it was.
 * @param fields keys of the former form; one that is gone from the present file goes.
 */
export function mended(
  former: ReexaminationForm,
  present: ReexaminationForm,
  fields: readonly string[],
): ReexaminationForm {
  const named = new Set(fields);
  const taken = <T extends { readonly field: string }>(rows: readonly T[], now: readonly T[]): T[] =>
    rows.flatMap((row) => (named.has(row.field) ? now.filter(({ field }) => field === row.field) : [row]));
  return {
    ...former,
    statement: named.has(STATEMENT) ? present.statement : former.statement,
    figures: taken(former.figures, present.figures),
    facts: taken(former.facts, present.facts),
    products: named.has(PRODUCTS) ? present.products : taken(former.products, present.products),
  };
}

/** How a value stands to the one accepted last. */
export function markOf<T extends string | number>(value: T | null, accepted: T | null): FormMark {
  if (value === null) return 'MISSING';
  if (accepted === null) return 'NEW';
  return value === accepted ? 'SAME' : 'CHANGED';
}
