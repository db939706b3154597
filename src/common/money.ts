import { toHalfWidth } from './text.js';

/** 1 万元 = 1,000,000 分. */
const FEN_DIGITS = 6;
const AMOUNT = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,6}))?$/;

/**
 * An amount typed in 万元 as integer fen, exactly. Full-width digits, surrounding spaces and well-placed
 * thousands marks are accepted.
 *
 * @returns null for a text that is no amount, has parts of a fen, or is beyond safe integers (about 90 亿万元).
 */
export function fenFromWanYuan(text: string): number | null {
  const match = AMOUNT.exec(toHalfWidth(text).trim());
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const fen = Number(BigInt(whole.replaceAll(',', '') + decimals.padEnd(FEN_DIGITS, '0')));
  if (!Number.isSafeInteger(fen)) return null;
  return sign && fen !== 0 ? -fen : fen;
}

/**
 * Integer fen as 万元, exactly, with at least two decimals: 1,234,500,000 → `1234.50`.
 *
 * @throws RangeError when `fen` is not a safe integer.
 */
export function wanYuanFromFen(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError('an amount in whole fen expected');
  const digits = String(Math.abs(fen)).padStart(FEN_DIGITS + 1, '0');
  const decimals = digits.slice(-FEN_DIGITS).replace(/0{1,4}$/, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -FEN_DIGITS)}.${decimals}`;
}
