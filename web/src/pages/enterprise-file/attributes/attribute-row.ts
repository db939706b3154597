import { texts } from '#texts/enterprise-file';
import type { Schema } from '../../../api/client.js';
import { texts as ui } from '#texts/ui';
import type { FieldRow } from '../../../ui/form/FormFields.js';
import { numberOf } from '../../../ui/form/NumberField.js';
import { type NumberKind, numberText } from '../../../ui/numbers/meaning.js';

const words = texts.attributes;

export type Row = Schema<'AttributeView'>;
type Kind = NonNullable<FieldRow<string>['kind']>;

/** The choice that nothing is known. */
const UNKNOWN = 'UNKNOWN';

const KINDS: Readonly<Record<Row['type'], Kind>> = {
  BOOLEAN: 'choice',
  CHOICE: 'choice',
  DATE: 'date',
  COUNT: 'whole',
  SCORE: 'score',
};

const NUMBERS: Readonly<Partial<Record<Row['type'], NumberKind>>> = { COUNT: 'whole', SCORE: 'score' };

function kindOf({ type, noneAllowed }: Row): Kind {
  return type === 'DATE' && noneAllowed ? 'dateOrNone' : KINDS[type];
}

export function rowId({ key, year }: Row): string {
  return year === null ? key : `${key} ${year}`;
}

export function nameOf({ zh, year }: Row): string {
  return year === null ? zh : words.ofYear(zh, year);
}

/** Names of the two fields of a row in its form. */
export const valueField = (row: Row): string => `${rowId(row)} value`;
export const evidenceField = (row: Row): string => `${rowId(row)} evidence`;

/** The value and what proves it, beside each other. */
export function fieldsOf(row: Row): FieldRow<string>[] {
  return [
    {
      ...{ name: valueField(row), label: nameOf(row), kind: kindOf(row) },
      options: optionsOf(row),
      hint: row.hint,
    },
    {
      ...{ name: evidenceField(row), label: words.evidenceOf(nameOf(row)), most: 300 },
      hint: row.evidenceRequired ? words.evidenceRequired : undefined,
    },
  ];
}

/** The number kinds of the rows, by field. */
export function numbersOf(rows: readonly Row[]): Record<string, NumberKind> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const kind = NUMBERS[row.type];
      return kind ? [[valueField(row), kind]] : [];
    }),
  );
}

/** A value as it stands in its field. */
export function textOf({ type, value }: Row): string {
  const kind = NUMBERS[type];
  if (KINDS[type] === 'choice') return value ?? UNKNOWN;
  if (value === null || kind === undefined) return value ?? '';
  return numberText(kind, kind === 'score' ? Math.round(Number(value) * 100) : Number(value));
}

/** What a field says, as it is sent; null for nothing. */
export function sentOf({ type }: Row, typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text === UNKNOWN) return null;
  const kind = NUMBERS[type];
  if (kind === undefined) return text;
  const value = numberOf(kind, text);
  return value === null ? null : kind === 'score' ? numberText(kind, value) : String(value);
}

function optionsOf({ type, choices }: Row) {
  const yesNo = [
    { value: 'true', label: ui.yes },
    { value: 'false', label: ui.no },
  ];
  const known = type === 'BOOLEAN' ? yesNo : choices.map(({ code, zh }) => ({ value: code, label: zh }));
  return [...known, { value: UNKNOWN, label: words.notKnown }];
}
