import { texts } from '#texts/numbers';
import { readAmount } from './amounts.js';
import { readWhole } from './counts.js';
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

const READERS = {
  amount: (text: string): Meaning<number | null> => {
    const meaning = told(readAmount(text), texts.amountTooFine);
    return 'fault' in meaning ? meaning : { value: meaning.value.fen };
  },
  whole: (text: string): Meaning<number | null> => told(readWhole(text), texts.wholeTooFine),
};

/** What a text means as an amount in fen, or as a whole number. */
export function meaningOf(kind: keyof typeof READERS, text: string): Meaning<number | null> {
  return READERS[kind](text);
}
