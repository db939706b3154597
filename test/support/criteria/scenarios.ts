import { expect, it } from '@jest/globals';
import { NO_DATE } from '../../../src/modules/criteria/engine/facts.js';
import type { Verdict } from '../../../src/modules/criteria/engine/result.js';
import type { RuleBook } from './rule-book.js';
import { held, isMoney, keyOf, NEVER, type Values } from './sheet.js';

/** The number of the rule book, and the fact that stands on it. */
export interface Edge {
  readonly id: string;
  readonly fact: string;
  /** In the unit of the fact: fen, persons, pieces, millionths. */
  readonly edge: number;
  /** `UP` 以上: it and more suffice. `DOWN` 以下: it and less suffice. */
  readonly passes: 'UP' | 'DOWN';
  /** What else the sheet says then. */
  readonly given?: Values;
}

/** One to each side of a number: a person or a piece; of money a fen and 0.01 万元. */
const steps = (fact: string) => (isMoney(fact) ? [1, 10_000] : [1]);
const STEP_WORDS: Readonly<Record<number, string>> = { 1: 'one', 10_000: '0.01 万元' };

/** Each threshold exactly on its number, and one step to each side; the whole answer follows the condition. */
export function itKeepsThresholds(book: RuleBook, edges: readonly Edge[]): void {
  const whole = book.verdict();
  const rows = edges.flatMap(({ id, fact, edge, passes, given }) => {
    const row = (value: number, words: string, isInside: boolean) => ({
      id,
      title: `${id}: ${fact} ${words} ${edge} ${isInside ? 'suffices' : 'does not suffice'}`,
      changes: { ...given, [fact]: value },
      expected: isInside ? ['MET', whole] : ['NOT_MET', 'NOT_MET'],
    });
    return [
      row(edge, 'exactly', true),
      ...steps(fact).flatMap((step) => [
        row(edge - step, `${STEP_WORDS[step]} below`, passes === 'DOWN'),
        row(edge + step, `${STEP_WORDS[step]} above`, passes === 'UP'),
      ]),
    ];
  });
  it.each(rows)('$title', ({ id, changes, expected }) => {
    expect([book.of(id, changes), book.verdict(changes)]).toEqual(expected);
  });
}

/** The points below an edge, on it, and above it. */
export type BandEdge = readonly [edge: number, below: number, on: number, above: number];

/** Each edge of a table of points exactly, and one step to each side. */
export function itGivesPoints(
  book: RuleBook,
  id: string,
  fact: string,
  given: Values,
  edges: readonly BandEdge[],
): void {
  const rows = edges.flatMap(([edge, below, on, above]) => [
    { title: `${fact} exactly ${edge}`, value: edge, points: on },
    ...steps(fact).flatMap((step) => [
      { title: `${fact} ${STEP_WORDS[step]} below ${edge}`, value: edge - step, points: below },
      { title: `${fact} ${STEP_WORDS[step]} above ${edge}`, value: edge + step, points: above },
    ]),
  ]);
  it.each(rows)(`${id}: $title earns $points`, ({ value, points }) => {
    expect(book.points(id, { ...given, [fact]: value })).toBe(String(points));
  });
}

/** Points by what the sheet says: `8`, or `0–8` while something is open. */
export function itEarns(
  book: RuleBook,
  id: string,
  rows: readonly (readonly [string, string, Values])[],
): void {
  it.each(rows)(`${id}: %s earns %s`, (_, points, changes) => {
    expect(book.points(id, changes)).toBe(points);
  });
}

/** Paths any of which suffices: each alone while all others fail, and none of them. */
export function itTakesAnyPath(
  book: RuleBook,
  id: string,
  failing: Values,
  paths: Readonly<Record<string, Values>>,
): void {
  const whole = book.verdict();
  it.each(Object.entries(paths))(`${id}: %s alone suffices`, (_, path) => {
    const changes = { ...failing, ...path };
    expect([book.of(id, changes), book.verdict(changes)]).toEqual(['MET', whole]);
  });
  it(`${id}: fails without any path`, () => {
    expect([book.of(id, failing), book.verdict(failing)]).toEqual(['NOT_MET', 'NOT_MET']);
  });
}

/** A fact whose other answer decides against the enterprise, or leaves it to people. */
export function itBars(
  book: RuleBook,
  rows: readonly (readonly [id: string, changes: Values, verdict: Verdict])[],
): void {
  it.each(rows)('%s answers %j with %s', (id, changes, verdict) => {
    expect([book.of(id, changes), book.verdict(changes)]).toEqual([verdict, verdict]);
  });
}

/**
 * Facts taken away one at a time. Those needed leave the conditions named, and the whole, UNKNOWN and are listed as
 * missing; no other one changes the whole.
 */
export function itMisses(book: RuleBook, needed: Readonly<Record<string, readonly string[]>>): void {
  const whole = book.verdict();
  it.each(Object.entries(needed))('without %s stays open at %j', (name, ids) => {
    const without = { [name]: undefined };
    const { verdict, missing } = book.judged(without);
    expect({ verdict, missing, answers: ids.map((id) => book.of(id, without)) }).toEqual({
      verdict: 'UNKNOWN',
      missing: [keyOf(name)],
      answers: ids.map(() => 'UNKNOWN'),
    });
  });
  it('depends on no other single fact', () => {
    const others = Object.keys(book.sheet).filter((name) => !(name in needed));
    expect(others.filter((name) => book.verdict({ [name]: undefined }) !== whole)).toEqual([]);
  });
}

/** A title counts from its first to its last day; expired and revoked ones do not, nor is unknown a no. */
export function itAsksForTitle(book: RuleBook, id: string, code: string, given: Values = {}): void {
  const rows: [string, Values, Verdict][] = [
    ['begins today', { [code]: held('2026-06-15', '2029-06-14') }, 'MET'],
    ['ends today', { [code]: held('2023-06-16', '2026-06-15') }, 'MET'],
    ['ended yesterday', { [code]: held('2023-06-15', '2026-06-14') }, 'NOT_MET'],
    ['begins tomorrow', { [code]: held('2026-06-16', '2029-06-15') }, 'NOT_MET'],
    ['was revoked in May', { [code]: held('2025-01-01', '2026-05-31') }, 'NOT_MET'],
    [
      'was held before and is held again',
      { [code]: [...held('2019-01-01', '2021-12-31'), ...held('2025-01-01', '2027-12-31')] },
      'MET',
    ],
    ['was never held', { [code]: NEVER }, 'NOT_MET'],
    ['is not known', { [code]: undefined }, 'UNKNOWN'],
  ];
  it.each(rows)(`${id}: ${code} that %s`, (_, changes, verdict) => {
    expect(book.of(id, { ...given, ...changes })).toBe(verdict);
  });
}

/** 近三年: from the same day three years ago to today. */
export function itLooksBackThreeYears(book: RuleBook, id: string, fact: string): void {
  const rows: [string | undefined, Verdict][] = [
    ['2026-06-15', 'MET'],
    ['2026-06-16', 'NOT_MET'],
    ['2023-06-15', 'MET'],
    ['2023-06-14', 'NOT_MET'],
    [NO_DATE, 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ];
  it.each(rows)(`${id}: ${fact} on %s is %s`, (date, verdict) => {
    expect(book.of(id, { [fact]: date })).toBe(verdict);
  });
}

/** 有效期内: until its last day, that day included. */
export function itAsksForValidity(book: RuleBook, id: string, fact: string): void {
  const rows: [string | undefined, Verdict][] = [
    ['2026-06-15', 'MET'],
    ['2026-06-14', 'NOT_MET'],
    ['2026-06-16', 'MET'],
    [NO_DATE, 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ];
  it.each(rows)(`${id}: ${fact} until %s is %s`, (date, verdict) => {
    expect(book.of(id, { [fact]: date })).toBe(verdict);
  });
}

/** Small and medium enterprises; a large one fails, and a size that is not known stays open. */
export function itIsForSmallAndMedium(book: RuleBook): void {
  const whole = book.verdict();
  it.each([
    ['MICRO', 'MET', whole],
    ['SMALL', 'MET', whole],
    ['MEDIUM', 'MET', whole],
    ['LARGE', 'NOT_MET', 'NOT_MET'],
    [undefined, 'UNKNOWN', 'UNKNOWN'],
  ] as const)('base.size: %s is %s', (sizeClass, size, all) => {
    expect([book.of('base.size', { sizeClass }), book.verdict({ sizeClass })]).toEqual([size, all]);
  });
}

/** Years in the market: whole years to the last day that counts, and the day from which one fewer suffices. */
export function itCountsYears(
  book: RuleBook,
  id: string,
  rows: readonly (readonly [sinceOn: string, verdict: Verdict, earliestOn: string | null])[],
  given: Values = {},
): void {
  it.each(rows)(`${id}: since %s is %s, from %s on`, (sinceOn, verdict, earliestOn) => {
    const changes = { ...given, sinceOn };
    expect([book.of(id, changes), book.judged(changes).earliestOn]).toEqual([verdict, earliestOn]);
  });
}
