import type { Comparison, Quantity } from '../../../../config/criteria/rule-sets.js';
import { quantityValue } from '../../../../config/criteria/quantity.js';
import { exactly, type Measure, type Ratio } from '../../../common/ratio.js';
import { type Frame, type Lead, type Reader, type Reading, readOnce } from './readings.js';
import type { Lack, ReadingResult } from './result.js';

export type Side = 'atLeast' | 'atMost' | 'above' | 'below';

/** A limit ready to be compared with. */
export interface Limit {
  readonly side: Side;
  readonly value: Ratio;
  /** What a distance to it is measured by: |value|, or 1 from a limit of 0. */
  readonly size: Ratio;
}

const ONE = exactly(1);
const MILLION = 1_000_000;

export function limitOf(comparison: Comparison): Limit {
  const [side, quantity] = Object.entries(comparison)[0] as [Side, Quantity];
  const value = quantityValue(quantity);
  return { side, value, size: value.equals(0) ? ONE : value.abs() };
}

/** What a comparison found, and the day from which it holds where it fails by time alone. */
export interface Compared {
  readonly result: ReadingResult;
  readonly earliestOn: string | null;
}

/** No facts, shared by all that lack none. */
export const NOTHING: readonly string[] = [];

/** Reads a value and compares it, exactly and before any rounding (rule book §8.6). */
export function compared(reader: Reader, limit: Limit, frame: Frame): Compared {
  const reading = readOnce(reader, frame);
  if (reading.state !== 'KNOWN') return { result: unread(reader, reading), earliestOn: null };
  const met = holds(limit.side, reading.value.compare(limit.value));
  return {
    result: {
      year: reader.year,
      value: reading.exact,
      verdict: met ? 'MET' : 'NOT_MET',
      facts: reader.facts,
      missing: NOTHING,
      why: null,
      lack: met ? null : lackOf(reading, limit),
    },
    earliestOn: met ? null : earliestOn(reading, limit),
  };
}

/** Time alone only ever lengthens: it never brings a value below a limit. */
function earliestOn({ earliestOn: from }: Extract<Reading, { state: 'KNOWN' }>, limit: Limit): string | null {
  if (!from || !isRising(limit)) return null;
  return from(limit.side === 'atLeast' ? limit.value.ceil() : limit.value.floor().add(1));
}

function isRising({ side }: Limit): boolean {
  return side === 'atLeast' || side === 'above';
}

/** A value that could not be read: a missing fact leaves it open, growth from nothing is for people. */
export function unread(
  { year, facts }: Reader,
  reading: Exclude<Reading, { state: 'KNOWN' }>,
): ReadingResult {
  const missing = reading.state === 'MISSING' ? reading.missing : NOTHING;
  const why = reading.state === 'MISSING' ? null : reading.state;
  const verdict = why === 'BASE_NOT_POSITIVE' ? 'PEOPLE' : 'UNKNOWN';
  return { year, value: null, verdict, facts, missing, why, lack: null };
}

function holds(side: Side, order: number): boolean {
  switch (side) {
    case 'atLeast':
      return order >= 0;
    case 'atMost':
      return order <= 0;
    case 'above':
      return order > 0;
    case 'below':
      return order < 0;
  }
}

function lackOf({ lead, value }: Extract<Reading, { state: 'KNOWN' }>, limit: Limit): Lack {
  const share = distance(value, limit);
  return lead ? { fact: lead.fact, by: shortBy(lead, limit), share } : { fact: null, by: null, share };
}

/** By how much the leading fact would have to change, in whole units of it where it has such. */
function shortBy(lead: Lead, limit: Limit): string {
  const { side, value } = limit;
  const short = lead.needed(value).sub(lead.current);
  if (!lead.whole) return short.toString();
  const rising = isRising(limit);
  const inclusive = side === 'atLeast' || side === 'atMost';
  const outward = rising ? short.ceil() : short.floor();
  const beyond = !inclusive && outward.equals(short);
  return (beyond ? outward.add(rising ? 1 : -1) : outward).toFraction();
}

/** |value − limit| ÷ |limit| in millionths, rounded up; from a limit of 0 the distance itself. */
function distance(found: Measure, { value, size }: Limit): number {
  const share = found.rounded(12).sub(value).abs().div(size);
  return Math.min(Number(share.mul(MILLION).ceil().valueOf()), Number.MAX_SAFE_INTEGER);
}
