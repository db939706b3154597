import type {
  Flag,
  OfSize,
  OneOfChoices,
  ValidUntil,
  Within,
} from '../../../../config/criteria/rule-sets.js';
import { addMonths } from '../../../common/calendar/months.js';
import type { Asked } from './asked.js';
import { factKeys, type FactValue, isTitleHeld, NO_DATE } from './facts.js';
import type { Frame, Span } from './readings.js';
import type { Verdict } from './result.js';
import { best } from './verdicts.js';

const MONTHS = 12;

/** A yes, no or choice; `otherwise` is the answer to any other value than the one wanted. */
export function attributeIs(
  { id, attribute }: Flag | OneOfChoices,
  wanted: (value: FactValue) => boolean,
  otherwise: 'NOT_MET' | 'PEOPLE',
): Asked {
  return ofOneFact(id, factKeys.attribute(attribute), (value) => (wanted(value) ? 'MET' : otherwise));
}

/** A date near enough to the day of reference, or not yet past. */
export function dateReaches(condition: Within | ValidUntil): Asked {
  return ofOneFact(condition.id, factKeys.attribute(condition.attribute), (date, { referenceOn }) => {
    if (typeof date !== 'string' || date === NO_DATE) return 'NOT_MET';
    if (condition.kind === 'validUntil') return referenceOn <= date ? 'MET' : 'NOT_MET';
    const from = addMonths(referenceOn, -MONTHS * condition.years);
    return from <= date && date <= referenceOn ? 'MET' : 'NOT_MET';
  });
}

export function sizeIn({ id, in: classes }: OfSize, { basis, baseYear }: Span): Asked {
  const wanted: readonly FactValue[] = classes;
  return ofOneFact(id, factKeys.sizeClass(basis, baseYear), (size) =>
    wanted.includes(size) ? 'MET' : 'NOT_MET',
  );
}

/** Holds any of these titles; one of them is enough, whatever is known of the others. */
export function heldTitle(id: string, codes: readonly string[]): Asked {
  return ofTitles(id, codes, (held) => best(held.map((valid) => answer(valid, 'MET', 'NOT_MET'))));
}

/** Holds none of these titles: one that is valid bars, one of which nothing is known leaves it open. */
export function noHeldTitle(id: string, codes: readonly string[]): Asked {
  return ofTitles(id, codes, (held) => {
    if (held.includes(true)) return 'NOT_MET';
    return held.includes(undefined) ? 'UNKNOWN' : 'MET';
  });
}

function answer(valid: boolean | undefined, yes: Verdict, no: Verdict): Verdict {
  if (valid === undefined) return 'UNKNOWN';
  return valid ? yes : no;
}

function ofTitles(
  id: string,
  codes: readonly string[],
  verdict: (held: readonly (boolean | undefined)[]) => Verdict,
): Asked {
  const facts = codes.map(factKeys.title);
  return {
    facts,
    ask: (frame) => ({
      id,
      verdict: verdict(facts.map((key) => isTitleHeld(frame.facts, key, frame.referenceOn))),
      facts,
      missing: facts.filter((key) => frame.facts[key] === undefined),
    }),
  };
}

function ofOneFact(id: string, key: string, verdict: (value: FactValue, frame: Frame) => Verdict): Asked {
  const facts = [key];
  return {
    facts,
    ask: (frame) => {
      const fact = frame.facts[key];
      return fact === undefined
        ? { id, verdict: 'UNKNOWN', facts, missing: facts }
        : { id, verdict: verdict(fact.value, frame), facts, missing: [] };
    },
  };
}
