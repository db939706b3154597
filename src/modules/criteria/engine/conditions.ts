import type { ByRange, Condition, Threshold } from '../../../../config/criteria/rule-sets.js';
import { quantityValue } from '../../../../config/criteria/quantity.js';
import { isAsked } from '../../../../config/criteria/rule-walk.js';
import type { Asked, Setting } from './asked.js';
import { compared, limitOf, unread } from './comparing.js';
import { attributeIs, dateReaches, heldTitle, noHeldTitle, sizeIn } from './plain-conditions.js';
import { readerOf, readOnce } from './readings.js';
import type { Verdict } from './result.js';
import { scored } from './scoring.js';
import { best, nth, worst } from './verdicts.js';

type Compilers = {
  readonly [K in Condition['kind']]: (condition: Extract<Condition, { kind: K }>, setting: Setting) => Asked;
};

/** How each kind of condition is asked. */
const COMPILERS: Compilers = {
  threshold,
  flag: (flag) => attributeIs(flag, (value) => value === flag.is, flag.otherwise ?? 'NOT_MET'),
  choice: (choice) => attributeIs(choice, (value) => choice.in.some((code) => code === value), 'NOT_MET'),
  within: dateReaches,
  validUntil: dateReaches,
  holdsTitle: ({ id, anyOf }) => heldTitle(id, anyOf),
  holdsNoTitle: ({ id, of }) => noHeldTitle(id, of),
  size: sizeIn,
  people: ({ id }) => ({ facts: [], ask: () => ({ id, verdict: 'PEOPLE' }) }),
  all: ({ id, of }, setting) => composed(id, asked(of, setting), worst),
  any: ({ id, of, least = 1 }, setting) =>
    composed(id, asked(of, setting), (verdicts) => nth(verdicts, least)),
  waivable: ({ id, condition, waivedBy }, setting) =>
    composed(id, asked([condition, ...waivedBy], setting), best),
  byRange,
  score: (score, setting) => scored(score, setting, compiled),
};

/** Makes a condition ready, once for all enterprises. */
export function compiled(condition: Condition, setting: Setting): Asked {
  const compile = COMPILERS[condition.kind] as (condition: Condition, setting: Setting) => Asked;
  return compile(condition, setting);
}

function asked(conditions: readonly Condition[], setting: Setting): Asked[] {
  return conditions
    .filter((condition) => isAsked(condition, setting.purpose))
    .map((condition) => compiled(condition, setting));
}

function composed(
  id: string,
  inner: readonly Asked[],
  together: (verdicts: readonly Verdict[]) => Verdict,
): Asked {
  return {
    facts: inner.flatMap(({ facts }) => facts),
    ask: (frame) => {
      const parts = inner.map(({ ask }) => ask(frame));
      return { id, verdict: together(parts.map(({ verdict }) => verdict)), parts };
    },
  };
}

function threshold({ id, measure, over, limit }: Threshold, setting: Setting): Asked {
  const years = over === undefined ? 1 : 'each' in over ? over.each : over.any;
  const readers = Array.from({ length: years }, (_, back) => readerOf(measure, setting, back));
  const wanted = limitOf(limit);
  const together = over !== undefined && 'any' in over ? best : worst;
  return {
    facts: readers.flatMap(({ facts }) => facts),
    ask: (frame) => {
      const found = readers.map((reader) => compared(reader, wanted, frame));
      const readings = found.map(({ result }) => result);
      const verdict = together(readings.map((reading) => reading.verdict));
      // Years since a date are of no single year, so that there is one value and one day.
      const earliestOn = found[0]?.earliestOn;
      return { id, verdict, readings, ...(earliestOn ? { earliestOn } : {}) };
    },
  };
}

function byRange({ id, measure, rows }: ByRange, setting: Setting): Asked {
  const reader = readerOf(measure, setting);
  const ranges = rows.map(({ from, then }) => ({
    from: from === undefined ? null : quantityValue(from),
    then: compiled(then, setting),
  }));
  return {
    facts: [...reader.facts, ...ranges.flatMap(({ then }) => then.facts)],
    ask: (frame) => {
      const reading = readOnce(reader, frame);
      if (reading.state !== 'KNOWN') {
        const { verdict, missing } = unread(reader, reading);
        return { id, verdict, row: null, facts: reader.facts, missing };
      }
      // The rows cover every value; of those that begin at or below it, the one that begins highest applies.
      const fitting = ranges.flatMap(({ from }, index) =>
        from === null || reading.value.compare(from) >= 0 ? [{ from, index }] : [],
      );
      const { index: row } = fitting.reduce((a, b) =>
        a.from === null || (b.from !== null && b.from.compare(a.from) > 0) ? b : a,
      );
      const part = ranges[row]?.then.ask(frame);
      return { id, verdict: part?.verdict ?? 'UNKNOWN', row, facts: reader.facts, parts: part ? [part] : [] };
    },
  };
}
