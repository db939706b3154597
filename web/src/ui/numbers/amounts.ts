import { plainText, readDecimal, type ReadText, scaled } from './decimal-text.js';

/** An amount in fen as it was typed; null when nothing was. */
export interface TypedAmount {
  readonly fen: number | null;
  /** Whether the unit was written behind the number. */
  readonly unitNamed: boolean;
}

/** Units that may stand behind an amount, by the power of ten of a 元. */
const UNITS: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/亿元?$/, 8],
  [/万元?$/, 4],
  [/元$/, 0],
];
const WAN = 4;
const FEN = 2;

/** Reads an amount: 万元 where no unit is named, exact to the fen. */
export function readAmount(typed: string): ReadText<TypedAmount> {
  const text = plainText(typed);
  if (text === '') return { value: { fen: null, unitNamed: false } };
  const inside = /^\((.*)\)$/.exec(text)?.[1]?.trim();
  const [body, power] = splitUnit(inside ?? text);
  const read = readDecimal(inside === undefined ? body : `(${body})`);
  if ('fault' in read) return read;
  const fen = scaled(read.value, (power ?? WAN) + FEN);
  return 'fault' in fen ? fen : { value: { fen: fen.value, unitNamed: power !== null } };
}

function splitUnit(text: string): [body: string, power: number | null] {
  for (const [pattern, power] of UNITS)
    if (pattern.test(text)) return [text.replace(pattern, '').trim(), power];
  return [text, null];
}

/** From so many times the year beside it on, an amount is asked about. */
const TIMES_BESIDE = 100;
/** Without a year beside it: from 100 亿元 on, in fen. */
const RARELY_REACHED = 1_000_000_000_000;
const WAN_PER_YUAN = 10_000;

/**
 * Whether an amount looks as if 元 had been typed where 万元 is meant: a hundred times the year beside it, or 100 亿元
 * where there is no such year. It is only asked, never refused.
 * @param beside the same figure of the nearest year in fen, if known
 * @returns the amount read as 元, in fen; null when there is nothing to ask
 */
export function meantAsYuan(fen: number | null, beside: number | null | undefined): number | null {
  if (fen === null || fen === 0 || fen % WAN_PER_YUAN !== 0) return null;
  const least = beside ? Math.abs(beside) * TIMES_BESIDE : RARELY_REACHED;
  return Math.abs(fen) >= least ? fen / WAN_PER_YUAN : null;
}
