import { type Attribute, NO_DATE } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { isDate } from '../../../common/shanghai.js';
import { EnterpriseRules } from '../registry/enterprise.errors.js';

type Fault = Pick<FieldError, 'code' | 'params'>;

/** A value in the one spelling it is stored in, or what is wrong with it. */
export type Reading = { readonly value: string } | { readonly fault: Fault };

const WHOLE = /^-?\d{1,9}$/;
const SCORE = /^(-?\d{1,9})(?:\.(\d{1,2}))?$/;

const READERS: Readonly<
  Record<Attribute['type'], (attribute: Attribute, text: string, today: string) => Reading>
> = {
  BOOLEAN: (_, text) =>
    text === 'true' || text === 'false' ? { value: text } : { fault: { code: 'isBoolean' } },
  COUNT: (attribute, text) => {
    if (!WHOLE.test(text)) return { fault: { code: 'isInt' } };
    const [min, max] = [Number(attribute.min), Number(attribute.max)];
    const value = Number(text);
    return value >= min && value <= max
      ? { value: String(value) }
      : { fault: { code: 'integerIn', params: { min, max } } };
  },
  CHOICE: ({ choices }, text) =>
    choices.some(({ code }) => code === text) ? { value: text } : { fault: { code: 'isIn' } },
  DATE: ({ key, noneAllowed }, text, today) => {
    if (text === NO_DATE && noneAllowed) return { value: text };
    if (!isDate(text)) return { fault: { code: 'isDateOnly' } };
    return text > today && !mayLieAhead(key) ? { fault: { code: 'notFuture' } } : { value: text };
  },
  SCORE: readScore,
};

/**
 * Reads the text of a value by the type of its attribute.
 * @param today the business date: only the end of a validity may lie after it.
 */
export function readValue(attribute: Attribute, text: string, today: string): Reading {
  return READERS[attribute.type](attribute, text, today);
}

/** A stored value in the words of its readers. */
export function displayOf({ type, choices }: Attribute, value: string): string {
  if (type === 'BOOLEAN') return value === 'true' ? '是' : '否';
  if (type === 'DATE' && value === NO_DATE) return '没有';
  return choices.find(({ code }) => code === value)?.zh ?? value;
}

function readScore(attribute: Attribute, text: string): Reading {
  const value = hundredths(text);
  if (value === null) return { fault: { code: EnterpriseRules.score } };
  const [min, max] = [attribute.min ?? '0', attribute.max ?? text];
  if (value < (hundredths(min) ?? 0)) return { fault: { code: 'min', params: { min } } };
  if (value > (hundredths(max) ?? value)) return { fault: { code: 'max', params: { max } } };
  const digits = String(value).padStart(3, '0');
  return { value: `${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

/** The end of a validity; every other date states what has happened. */
function mayLieAhead(key: string): boolean {
  return key.endsWith('ValidTo');
}

/** Decimal text of at most two places in hundredths, exactly; null for any other text. */
function hundredths(text: string): number | null {
  const [, whole, decimals = ''] = SCORE.exec(text) ?? [];
  return whole === undefined ? null : Number(whole + decimals.padEnd(2, '0'));
}
