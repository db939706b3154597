import { type DecimalText, plainText, readDecimal, type ReadText, scaled } from './decimal-text.js';

/** Words for what is counted that may stand behind a number. */
const COUNTED = /[人名项个件家]$/;
const PERCENT = /%$/;
const POINTS = /分$/;
const SHARE_PLACES = 6;
const SHARE_DIGITS = 3;

/** Reads a whole number; null when nothing was typed. */
export function readWhole(typed: string): ReadText<number | null> {
  const read = readBare(typed, COUNTED);
  if ('fault' in read) return read;
  return read.value === null ? { value: null } : scaled(read.value, 0);
}

/** Reads a percentage as decimal text such as `12.5`; null when nothing was typed. */
export function readPercent(typed: string): ReadText<string | null> {
  const read = readBare(typed, PERCENT);
  if ('fault' in read) return read;
  if (read.value === null) return { value: null };
  const { negative, whole, fraction } = read.value;
  if (fraction.length > SHARE_PLACES) return { fault: 'tooFine' };
  if (whole.length > SHARE_DIGITS) return { fault: 'tooLarge' };
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return { value: negative && text !== '0' ? `-${text}` : text };
}

/** Reads a percentage as millionths of the whole: 12.5 % is 125000. */
export function readShare(typed: string): ReadText<number | null> {
  const read = readBare(typed, PERCENT);
  if ('fault' in read) return read;
  return read.value === null ? { value: null } : scaled(read.value, 4);
}

/** Reads points as hundredths: 62.5 is 6250. */
export function readScore(typed: string): ReadText<number | null> {
  const read = readBare(typed, POINTS);
  if ('fault' in read) return read;
  return read.value === null ? { value: null } : scaled(read.value, 2);
}

function readBare(typed: string, unit: RegExp): ReadText<DecimalText | null> {
  const text = plainText(typed).replace(unit, '').trim();
  return text === '' ? { value: null } : readDecimal(text);
}
