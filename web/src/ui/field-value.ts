import { texts } from '#texts/ui';
import type { FormField } from '../api/catalogue.js';
import { grouped, wan } from './money.js';

export type FieldContent = string | number | boolean | null | undefined;

type Format = (value: FieldContent, field: FormField) => string;

const plain: Format = (value) => String(value);

const FORMATS: Readonly<Record<FormField['type'], Format>> = {
  text: plain,
  longText: plain,
  date: plain,
  money: (value) => `${wan(Number(value))} ${texts.wan}`,
  integer: (value, { unitZh }) => `${grouped(Number(value))}${unitZh ? ` ${unitZh}` : ''}`,
  choice: (value, { choices }) => choices.find(({ code }) => code === value)?.zh ?? String(value),
  boolean: (value) => (value ? texts.yes : texts.no),
  ratio: (value) => `${String(value)} %`,
};

/** The content of a field as people read it; empty as a dash. */
export function fieldValue(field: FormField, value: FieldContent): string {
  return value === null || value === undefined || value === ''
    ? texts.none
    : FORMATS[field.type](value, field);
}
