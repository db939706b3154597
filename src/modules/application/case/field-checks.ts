import type { FormField } from '../../../../config/policy.js';
import { CONTACT_FORM } from '../../../common/contact.js';
import { isDate } from '../../../common/shanghai.js';
import { hasControlCharacters, isBlank } from '../../../common/text.js';

type Failure = string | null;
type FieldCheck = (field: FormField, value: unknown) => Failure;

const LONGEST_TEXT = 200;
const RATIO = /^-?\d{1,3}(\.\d{1,6})?$/;

const text =
  (multiLine: boolean): FieldCheck =>
  (field, value) => {
    if (typeof value !== 'string') return 'isString';
    if ([...value].length > (field.maxLength ?? LONGEST_TEXT)) return 'maxLength';
    if (isBlank(value)) return 'notBlank';
    if (hasControlCharacters(value, { multiLine })) return 'noControl';
    return field.contact && !CONTACT_FORM[field.contact].test(value) ? 'matches' : null;
  };

function bounds({ min, max }: FormField, value: number): Failure {
  if (min !== null && value < min) return 'min';
  return max !== null && value > max ? 'max' : null;
}

const whole: FieldCheck = (field, value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'isInt';
  return bounds(field, value);
};

const CHECKS: Readonly<Record<FormField['type'], FieldCheck>> = {
  text: text(false),
  longText: text(true),
  date: (_, value) => (isDate(value) ? null : 'isDateOnly'),
  money: whole,
  integer: whole,
  choice: (field, value) => (field.choices.some(({ code }) => code === value) ? null : 'isIn'),
  boolean: (_, value) => (typeof value === 'boolean' ? null : 'isBoolean'),
  ratio: (field, value) => {
    if (typeof value !== 'string' || !RATIO.test(value)) return 'ratio';
    return bounds(field, Number(value));
  },
};

/** The stable code of what is wrong with a value of a form field; null clears the field and is always right. */
export function toKnownFailure(field: FormField, value: unknown): Failure {
  return value === null ? null : CHECKS[field.type](field, value);
}
