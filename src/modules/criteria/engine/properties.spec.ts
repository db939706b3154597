import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadRuleSets } from '../../../../config/criteria/rule-sets.js';
import { anyFacts } from '../../../../test/support/criteria/any-facts.js';
import { polarities, type Polarity } from '../../../../test/support/criteria/polarity.js';
import { everyAnswer } from '../../../../test/support/criteria/rule-book.js';
import { BASE_YEAR, keyOf, TODAY, wan } from '../../../../test/support/criteria/sheet.js';
import type { Facts } from './facts.js';
import { judgeFor } from './judge.js';
import type { Reading } from './readings.js';
import type { Judgment, Verdict } from './result.js';

const RUNS = { numRuns: 40 };
const sets = loadRuleSets().all.filter(({ key }) => key !== 'POOL-BACKBONE-2026');
const purpose = fc.constantFrom('RECOGNITION' as const, 'REVIEW' as const);

/** The answer to every condition, and the whole. */
function answers({ verdict, condition }: Judgment): ReadonlyMap<string, Verdict> {
  return new Map([
    ...everyAnswer(condition).map((answer) => [answer.id, answer.verdict] as const),
    ['', verdict],
  ]);
}

/** Conditions asked both times whose answer went from one of some verdicts to another. */
function turned(before: Judgment, after: Judgment, from: readonly Verdict[], to: Verdict): string[] {
  const later = answers(after);
  return [...answers(before)].flatMap(([id, verdict]) =>
    from.includes(verdict) && later.get(id) === to ? [id] : [],
  );
}

describe.each(sets.map((rules) => [rules.key, rules] as const))('whatever the facts, %s', (_, rules) => {
  const judges = {
    RECOGNITION: judgeFor(rules, { purpose: 'RECOGNITION', baseYear: BASE_YEAR }),
    REVIEW: judgeFor(rules, { purpose: 'REVIEW', baseYear: BASE_YEAR }),
  };
  const keys = [...new Set([...judges.RECOGNITION.reads, ...judges.REVIEW.reads])];
  const facts = anyFacts(keys);

  const numbers = [...polarities(rules, BASE_YEAR)];
  const moved = (sheet: Facts, key: string, step: number): Facts | null => {
    const fact = sheet[key];
    return typeof fact?.value === 'number'
      ? { ...sheet, [key]: { ...fact, value: fact.value + step } }
      : null;
  };
  const better = numbers.filter(([, polarity]) => polarity !== 'MIXED');

  if (better.length > 0)
    it('is never failed by more of what may only help, nor by less of what may only hurt', () => {
      const step = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50_000 }).map(wan));
      fc.assert(
        fc.property(facts, purpose, fc.constantFrom(...better), step, (sheet, on, [key, polarity], by) => {
          const changed = moved(sheet, key, polarity === 'UP' ? by : -by);
          if (changed === null) return;
          const judge = judges[on].judge;
          expect(turned(judge(sheet, TODAY), judge(changed, TODAY), ['MET'], 'NOT_MET')).toEqual([]);
        }),
        RUNS,
      );
    });

  it('is never met, nor failed, because a fact was taken away', () => {
    fc.assert(
      fc.property(facts, purpose, fc.constantFrom(...keys), (sheet, on, key) => {
        const { [key]: _taken, ...without } = sheet;
        const [before, after] = [judges[on].judge(sheet, TODAY), judges[on].judge(without, TODAY)];
        expect(turned(before, after, ['NOT_MET', 'UNKNOWN', 'PEOPLE'], 'MET')).toEqual([]);
        expect(turned(before, after, ['MET', 'UNKNOWN', 'PEOPLE'], 'NOT_MET')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('answers the same, to the byte, a second time and in any order of facts', () => {
    fc.assert(
      fc.property(facts, purpose, fc.array(fc.nat(), { minLength: 1 }), (sheet, on, order) => {
        const shuffled = Object.entries(sheet)
          .map((entry, i) => ({ entry, place: order[i % order.length] ?? 0 }))
          .sort((a, b) => a.place - b.place || (a.entry[0] < b.entry[0] ? 1 : -1))
          .map(({ entry }) => entry);
        const first = JSON.stringify(judges[on].judge(sheet, TODAY));
        expect(JSON.stringify(judges[on].judge(sheet, TODAY))).toBe(first);
        expect(JSON.stringify(judges[on].judge(Object.fromEntries(shuffled), TODAY))).toBe(first);
      }),
      RUNS,
    );
  });

  it('reads no fact it does not name, and changes none', () => {
    fc.assert(
      fc.property(facts, purpose, (sheet, on) => {
        const seen = new Set<string>();
        const watched = new Proxy(Object.freeze({ ...sheet }), {
          get: (all, key: string) => {
            seen.add(key);
            return all[key];
          },
        });
        judges[on].judge(watched, TODAY);
        expect([...seen].filter((key) => !judges[on].reads.includes(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('asks, while it is open, for a fact that is not there or has no value', () => {
    fc.assert(
      fc.property(facts, purpose, (sheet, on) => {
        const { verdict, missing, people, gaps, condition } = judges[on].judge(sheet, TODAY);
        expect(missing.filter((key) => key in sheet && key !== keyOf('sinceOn'))).toEqual([]);
        expect(verdict === 'MET' ? [...missing, ...people, ...gaps] : []).toEqual([]);
        expect(verdict === 'NOT_MET' ? gaps.length > 0 : gaps.length === 0).toBe(true);
        const isComputed = everyAnswer(condition)
          .flatMap(({ readings }) => readings ?? [])
          .every(({ why }) => why === null);
        const isReady = everyAnswer(condition).every(({ row }) => row !== null);
        if (verdict === 'UNKNOWN' && isComputed && isReady && !hasUncomputed(condition))
          expect(missing.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe('whatever the facts, all rule sets together', () => {
  const judges = sets.map((rules) => judgeFor(rules, { purpose: 'RECOGNITION', baseYear: BASE_YEAR }));
  const keys = [...new Set(judges.flatMap(({ reads }) => reads))];

  it('answer the same whether or not they share what they read', () => {
    fc.assert(
      fc.property(anyFacts(keys), (sheet) => {
        const memo = new Map<string, Reading>();
        for (const { judge } of judges) expect(judge(sheet, TODAY, memo)).toEqual(judge(sheet, TODAY));
      }),
      RUNS,
    );
  });
});

describe('what may only help, by the rule alone', () => {
  const found = (key: string): Readonly<Record<string, Polarity>> => {
    const rules = sets.find((one) => one.key === key);
    return Object.fromEntries(rules ? polarities(rules, BASE_YEAR) : []);
  };

  it.each<[key: string, name: string, polarity: Polarity]>([
    ['XJR-2026', 'rdExpense', 'UP'],
    ['XJR-2026', 'rdExpense-1', 'UP'],
    ['XJR-2026', 'mainBusinessRevenue', 'UP'],
    ['XJR-2026', 'revenue', 'MIXED'],
    ['XJR-2026', 'revenue-2', 'MIXED'],
    ['XJR-2026', 'totalLiabilities', 'DOWN'],
    ['XJR-2026', 'domesticRank', 'DOWN'],
    ['XJR-2026', 'developmentScore', 'UP'],
    ['XJR-2022', 'revenue', 'MIXED'],
    ['CX-2022', 'totalLiabilities', 'DOWN'],
    ['CX-2022', 'rdExpense', 'UP'],
    ['CX-2022', 'mainBusinessRevenue', 'UP'],
    ['CX-2022', 'mainBusinessRevenue-1', 'MIXED'],
    ['POOL-LEADING-2026', 'revenue', 'UP'],
  ])('for %s is %s: %s', (key, name, polarity) => {
    expect(found(key)[keyOf(name)]).toBe(polarity);
  });
});

/** Whether a score inside waits for a value that cannot be computed. */
function hasUncomputed(condition: Judgment['condition']): boolean {
  return everyAnswer(condition).some(({ score }) =>
    (score?.groups ?? [])
      .flatMap(({ items }) => items)
      .flatMap(({ ways }) => ways)
      .some(({ reading }) => reading !== undefined && reading.why !== null),
  );
}
