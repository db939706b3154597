import { texts } from '#texts/numbers';
import { grouped, wan } from '../money.js';
import { readAmount } from './amounts.js';
import { readScore, readShare, readWhole } from './counts.js';
import type { NumberFault, ReadText } from './decimal-text.js';

/** What a text means, or the words for why it means nothing. */
export type Meaning<Value> = { readonly value: Value } | { readonly fault: string };

/** A number as read, with its fault in words. @param tooFine said where digits would be lost */
export function told<Value>(read: ReadText<Value>, tooFine: string = texts.faults.tooFine): Meaning<Value> {
  return 'fault' in read ? { fault: words(read.fault, tooFine) } : read;
}

function words(fault: NumberFault, tooFine: string): string {
  return fault === 'tooFine' ? tooFine : texts.faults[fault];
}

const MILLIONTHS_PER_PERCENT = 10_000;
const HUNDREDTHS_PER_POINT = 100;

interface NumberKindRule {
  readonly read: (text: string) => Meaning<number | null>;
  /** The number as it stands in an input. */
  readonly write: (value: number | null) => string;
}

const KINDS = {
  /** Fen, shown in 万元. */
  amount: {
    read: (text) => {
      const meaning = told(readAmount(text), texts.amountTooFine);
      return 'fault' in meaning ? meaning : { value: meaning.value.fen };
    },
    write: wan,
  },
  whole: { read: (text) => told(readWhole(text), texts.wholeTooFine), write: grouped },
  /** Millionths of the whole, shown in %. */
  share: {
    read: (text) => told(readShare(text)),
    write: (value) => (value === null ? '' : String(value / MILLIONTHS_PER_PERCENT)),
  },
  /** Hundredths of a point, shown in points. */
  score: {
    read: (text) => told(readScore(text), texts.scoreTooFine),
    write: (value) => (value === null ? '' : (value / HUNDREDTHS_PER_POINT).toFixed(2)),
  },
} as const satisfies Record<string, NumberKindRule>;

export type NumberKind = keyof typeof KINDS;

/** What a text means as a number of a kind. */
export function meaningOf(kind: NumberKind, text: string): Meaning<number | null> {
  return KINDS[kind].read(text);
}

/** A number of a kind as it stands in an input. */
export function numberText(kind: NumberKind, value: number | null): string {
  return KINDS[kind].write(value);
}
