import type { Comparison, Quantity } from '../../../../config/criteria/rule-sets.js';
import { quantityValue } from '../../../../config/criteria/quantity.js';
import type { Measure, Ratio } from '../../../common/ratio.js';
import { type Frame, type Lead, type Reader, readOnce } from './readings.js';
import type { Lack, ReadingResult } from './result.js';

export type Side = 'atLeast' | 'atMost' | 'above' | 'below';

/** A limit ready to be compared with. */
export interface Limit {
  readonly side: Side;
  readonly value: Ratio;
}

const MILLION = 1_000_000;

export function limitOf(comparison: Comparison): Limit {
  const [side, quantity] = Object.entries(comparison)[0] as [Side, Quantity];
  return { side, value: quantityValue(quantity) };
}

/** What a comparison found, and the day from which it holds where it fails by time alone. */
export interface Compared {
  readonly result: ReadingResult;
  readonly earliestOn: string | null;
}

/** Reads a value and compares it, exactly and before any rounding (rule book §8.6). */
export function compared(reader: Reader, limit: Limit, frame: Frame): Compared {
  const reading = readOnce(reader, frame);
  const { year, facts } = reader;
  const open = { year, facts, value: null, missing: [], why: null, lack: null };
  switch (reading.state) {
    case 'MISSING':
      return { result: { ...open, verdict: 'UNKNOWN', missing: reading.missing }, earliestOn: null };
    case 'NOT_COMPUTABLE':
      return { result: { ...open, verdict: 'UNKNOWN', why: reading.state }, earliestOn: null };
    case 'BASE_NOT_POSITIVE':
      return { result: { ...open, verdict: 'PEOPLE', why: reading.state }, earliestOn: null };
    case 'KNOWN': {
      const met = holds(limit.side, reading.value.compare(limit.value));
      return {
        result: {
          ...open,
          value: reading.exact,
          verdict: met ? 'MET' : 'NOT_MET',
          lack: met ? null : { ...lackOf(reading.lead, limit), share: distance(reading.value, limit) },
        },
        earliestOn: met ? null : (reading.earliestOn?.(limit.value) ?? null),
      };
    }
  }
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

function lackOf(lead: Lead | null, { side, value }: Limit): Omit<Lack, 'share'> {
  if (!lead) return { fact: null, by: null };
  const short = lead.needed(value).sub(lead.current);
  const rising = side === 'atLeast' || side === 'above';
  const inclusive = side === 'atLeast' || side === 'atMost';
  if (!lead.whole) return { fact: lead.fact, by: short.toString() };
  const step = rising ? 1 : -1;
  const outward = rising ? short.ceil() : short.floor();
  const by = !inclusive && outward.equals(short) ? outward.add(step) : outward;
  return { fact: lead.fact, by: by.toFraction() };
}

/** |value − limit| ÷ |limit| in millionths, rounded up; from a limit of 0 the distance itself. */
function distance(found: Measure, { value }: Limit): number {
  const away = found.rounded(12).sub(value).abs();
  const share = value.equals(0) ? away : away.div(value.abs());
  return Math.min(Number(share.mul(MILLION).ceil().valueOf()), Number.MAX_SAFE_INTEGER);
}
