import { addDays } from '../../src/common/shanghai.js';
import type { FileFault } from './rule-faults.js';
import type { Purpose, RuleSet, RuleSetHead, Subject, Validity } from './rule-types.js';

/** For whom and when a rule set is looked for. */
export interface RuleQuestion {
  readonly subject: Subject;
  readonly purpose: Purpose;
  /** The date of the first submission (operating rules: Explaining). */
  readonly on: string;
  /** The path of the enterprise's unit, `44/4403/440305`. */
  readonly unitPath: string;
}

/** Rule files of one subject, purpose and region that are valid on the same day. */
export function overlapFaults(sets: readonly RuleSetHead[]): FileFault[] {
  return sets.flatMap((one, i) =>
    sets.slice(0, i).flatMap((other) =>
      isSameSubject(one.subject, other.subject) && one.region === other.region
        ? one.validity.flatMap((validity, v) =>
            other.validity
              .filter(({ purpose }) => purpose === validity.purpose)
              .filter((earlier) => earlier.from <= (validity.to ?? earlier.from))
              .filter((earlier) => validity.from <= (earlier.to ?? validity.from))
              .map(() => ({
                file: `${one.key}.json`,
                path: `validity[${v}]`,
                reason: `valid together with ${other.key} for ${validity.purpose}`,
              })),
          )
        : [],
    ),
  );
}

/**
 * The rule set that judges: of those valid on the day for the purpose, that of the nearest unit.
 * @returns null where no rule set is known for that day.
 */
export function chosen<T extends RuleSetHead>(sets: readonly T[], question: RuleQuestion): T | null {
  const nearness = regionsOf(question.unitPath);
  const valid = sets.filter(
    (rules) =>
      isSameSubject(rules.subject, question.subject) &&
      nearness.includes(rules.region) &&
      validityOn(rules, question) !== undefined,
  );
  return valid.sort((a, b) => nearness.indexOf(b.region) - nearness.indexOf(a.region))[0] ?? null;
}

/** The rule sets that judge one after the other from one day to another, both included, in order. */
export function chosenThrough<T extends RuleSetHead>(
  sets: readonly T[],
  { to, ...question }: Omit<RuleQuestion, 'on'> & { readonly from: string; readonly to: string },
): T[] {
  const { from, ...rest } = question;
  const turns = sets
    .flatMap(({ validity }) => validity.flatMap((row) => [row.from, ...(row.to ? [addDays(row.to, 1)] : [])]))
    .filter((day) => from < day && day <= to);
  const days = [from, ...new Set(turns)].sort();
  const through = days.flatMap((on) => chosen(sets, { ...rest, on }) ?? []);
  return [...new Set(through)];
}

export function isSameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.code === b.code;
}

function validityOn(
  { validity }: Pick<RuleSet, 'validity'>,
  { purpose, on }: RuleQuestion,
): Validity | undefined {
  return validity.find(
    (row) => row.purpose === purpose && row.from <= on && (row.to === null || on <= row.to),
  );
}

/** The regions that speak for a unit, from far to near. */
function regionsOf(unitPath: string): string[] {
  return ['CN', ...unitPath.split('/')];
}
