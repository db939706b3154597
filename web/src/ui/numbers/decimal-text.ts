/** Why a typed text is no number that can be taken. */
export type NumberFault = 'unreadable' | 'separators' | 'tooFine' | 'tooLarge';

/** A decimal number read from text, digit by digit, so that nothing is lost to binary fractions. */
export interface DecimalText {
  readonly negative: boolean;
  /** Without leading zeros, at least one digit. */
  readonly whole: string;
  /** Without trailing zeros; empty for a whole number. */
  readonly fraction: string;
}

export type ReadText<Value> = { readonly value: Value } | { readonly fault: NumberFault };

const CURRENCY = /^(?:¥|rmb|cny|人民币)\s*/i;
const NUMBER = /^(?:\d[\d, ']*)?(?:\.\d*)?$/;
const GROUPED = /^\d{1,3}(?:[, ']\d{3})+$/;
const SEPARATORS = /[, ']/g;

/** Full-width characters as plain ones, every dash a minus, the ideographic full stop a point. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/。/g, '.').trim();
}

/**
 * Reads a number as people type it or spreadsheets copy it: thousands separated by commas, spaces or apostrophes, a
 * currency sign before it, below zero by a minus or in parentheses.
 * @param text as `plainText` gives it, without a unit
 */
export function readDecimal(text: string): ReadText<DecimalText> {
  const { rest, negative } = withoutSign(text);
  if (rest === '' || rest === '.' || !NUMBER.test(rest)) return { fault: 'unreadable' };
  const [whole = '', fraction = ''] = rest.split('.');
  const digits = whole.trim();
  if (/[, ']/.test(digits) && !GROUPED.test(digits)) return { fault: 'separators' };
  return {
    value: {
      negative,
      whole: digits.replace(SEPARATORS, '').replace(/^0+(?=\d)/, '') || '0',
      fraction: fraction.replace(/0+$/, ''),
    },
  };
}

function withoutSign(text: string): { rest: string; negative: boolean } {
  const inside = /^\((.*)\)$/.exec(text)?.[1]?.trim();
  let rest = (inside ?? text).replace(CURRENCY, '');
  const sign = /^[+-]/.exec(rest)?.[0];
  if (sign) rest = rest.slice(1).trim().replace(CURRENCY, '');
  return { rest, negative: inside !== undefined || sign === '-' };
}

/**
 * The number times ten to the power of `places`, as an exact integer.
 * Faults: `tooFine` when a digit would be left over, `tooLarge` past the integers a number holds exactly.
 */
export function scaled({ negative, whole, fraction }: DecimalText, places: number): ReadText<number> {
  if (fraction.length > places) return { fault: 'tooFine' };
  const value = Number(whole + fraction.padEnd(places, '0'));
  if (!Number.isSafeInteger(value)) return { fault: 'tooLarge' };
  return { value: negative && value !== 0 ? -value : value };
}
