import fc from 'fast-check';
import { loadPolicy } from '../../../config/policy.js';
import { type Facts, type FactValue, NO_DATE } from '../../../src/modules/criteria/engine/facts.js';
import { held, NEVER, percent, VALID, wan } from './sheet.js';

const policy = loadPolicy();
const EDGES = [
  0, 1, 100, 300, 500, 1_000, 1_200, 1_500, 2_000, 3_000, 5_000, 8_000, 10_000, 20_000, 40_000, 100_000,
];

/** Amounts on the numbers of the rule book, beside them, and anywhere; now and then below 0. */
const amount = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -1, max: 1 }))
      .map(([edge, step]) => wan(edge) + step),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12_000 }).map(wan) },
  { weight: 1, arbitrary: fc.integer({ min: -2_000, max: 2_000 }).map(wan) },
);
const date = fc.constantFrom(
  NO_DATE,
  '2010-01-01',
  '2016-06-15',
  '2020-02-29',
  '2021-06-16',
  '2022-12-31',
  '2023-01-01',
  '2023-06-14',
  '2023-06-15',
  '2025-12-31',
  '2026-06-14',
  '2026-06-15',
  '2027-01-01',
);

/** A fact sheet of these keys, each of them unknown now and then. */
export function anyFacts(keys: readonly string[]): fc.Arbitrary<Facts> {
  const sheet = fc.record(
    Object.fromEntries(keys.map((key) => [key, fc.option(valueOf(key), { freq: 12, nil: undefined })])),
  );
  return sheet.map((values) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, { value, source: 'spec', enteredOn: '2026-05-20' }] as const],
      ),
    ),
  );
}

function valueOf(key: string): fc.Arbitrary<FactValue> {
  const [kind, word = ''] = key.split('.');
  switch (kind) {
    case 'figure':
      return amount;
    case 'title':
      return fc.constantFrom(VALID, NEVER, held('2023-06-15', '2026-06-14'));
    case 'enterprise':
      return fc.constantFrom('LARGE', 'MEDIUM', 'SMALL', 'MICRO');
    case 'product':
      if (word === 'sinceOn') return date;
      return word.endsWith('Share')
        ? fc.constantFrom(percent(10) - 1, percent(10), percent(30))
        : fc.integer({ min: 1, max: 7 });
    default:
      return attribute(word);
  }
}

function attribute(key: string): fc.Arbitrary<FactValue> {
  const known = policy.attributes.find((row) => row.key === key);
  switch (known?.type) {
    case 'BOOLEAN':
      return fc.boolean();
    case 'DATE':
      return date;
    case 'CHOICE':
      return fc.constantFrom(...known.choices.map(({ code }) => code));
    case 'SCORE':
      return fc.constantFrom('49.99', '50', '59.99', '60', '80');
    default:
      return fc.integer({ min: 0, max: 6 });
  }
}
