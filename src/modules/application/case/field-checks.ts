import type { FormField } from '../../../../config/policy.js';
import { CONTACT_FORM } from '../../../common/contact.js';
import type { FieldError } from '../../../common/errors.js';
import { isDate } from '../../../common/shanghai.js';
import { hasControlCharacters, isBlank } from '../../../common/text.js';

type Failure = Pick<FieldError, 'code' | 'params'> | null;
type FieldCheck = (field: FormField, value: unknown) => Failure;

const LONGEST_TEXT = 200;
const RATIO = /^-?\d{1,3}(\.\d{1,6})?$/;

const text =
  (multiLine: boolean): FieldCheck =>
  (field, value) => {
    if (typeof value !== 'string') return { code: 'isString' };
    const max = field.maxLength ?? LONGEST_TEXT;
    if ([...value].length > max) return { code: 'maxLength', params: { max } };
    if (isBlank(value)) return { code: 'notBlank' };
    if (hasControlCharacters(value, { multiLine })) return { code: 'noControl' };
    return field.contact && !CONTACT_FORM[field.contact].test(value) ? { code: 'matches' } : null;
  };

function bounds({ min, max }: FormField, value: number): Failure {
  if (min !== null && value < min) return { code: 'min', params: { min } };
  return max !== null && value > max ? { code: 'max', params: { max } } : null;
}

const whole: FieldCheck = (field, value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { code: 'isInt' };
  return bounds(field, value);
};

const CHECKS: Readonly<Record<FormField['type'], FieldCheck>> = {
  text: text(false),
  longText: text(true),
  date: (_, value) => (isDate(value) ? null : { code: 'isDateOnly' }),
  money: whole,
  integer: whole,
  choice: (field, value) => (field.choices.some(({ code }) => code === value) ? null : { code: 'isIn' }),
  boolean: (_, value) => (typeof value === 'boolean' ? null : { code: 'isBoolean' }),
  ratio: (field, value) => {
    if (typeof value !== 'string' || !RATIO.test(value)) return { code: 'ratio' };
    return bounds(field, Number(value));
  },
};

/** The rule broken by a value of a form field; null clears the field and is always right. */
export function toKnownFailure(field: FormField, value: unknown): Failure {
  return value === null ? null : CHECKS[field.type](field, value);
}
