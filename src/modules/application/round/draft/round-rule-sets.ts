import {
  loadRuleSets,
  PURPOSES,
  type RuleSet,
  type Subject,
} from '../../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../../config/policy.js';
import type { FieldError } from '../../../../common/errors.js';
import { shanghaiDate } from '../../../../common/shanghai.js';
import { fieldError } from '../round-dates.js';
import { RoundFieldErrors } from '../round.errors.js';
import type { Round } from '../round.entity.js';
import type { RoundUnit } from '../round-unit.entity.js';

/** Rule sets a round may not name: unknown ones, those of other tracks and titles, a second one for the same. */
export function checkRuleSets({ track, ruleSets }: Pick<Round, 'track' | 'ruleSets'>): FieldError[] {
  const taken = new Set<string>();
  return ruleSets.flatMap((key, index) => {
    const field = `ruleSets.${index}`;
    const rules = loadRuleSets().find(key);
    if (!rules || !subjectsOf(track).some((subject) => isOf(rules, subject)))
      return [fieldError(field, RoundFieldErrors.ROUND_RULE_SET_UNKNOWN)];
    const subject = `${rules.subject.kind} ${rules.subject.code}`;
    if (taken.has(subject)) return [fieldError(field, RoundFieldErrors.ROUND_RULE_SET_TWICE)];
    taken.add(subject);
    return [];
  });
}

/**
 * Titles and tracks whose rule changes while enterprises file, and for which the round names none (operating rules:
 * Explaining).
 * @param ownerPath the path of the unit that owns the round: rules of units below it count too.
 */
export function changingRules(
  { track, ruleSets, opensAt, enterpriseClosesAt }: Round,
  cities: readonly Pick<RoundUnit, 'enterpriseClosesAt'>[],
  ownerPath: string,
): FieldError[] {
  const sets = loadRuleSets();
  const ends = cities.map((city) => city.enterpriseClosesAt?.getTime() ?? 0);
  const last = new Date(Math.max(enterpriseClosesAt.getTime(), ...ends) - 1);
  const window = { from: shanghaiDate(opensAt), to: shanghaiDate(last) };
  const paths = [ownerPath, ...pathsBelow(ownerPath)];
  return subjectsOf(track)
    .filter((subject) => !ruleSets.some((key) => isOf(sets.find(key), subject)))
    .flatMap((subject) => {
      const changing = PURPOSES.flatMap((purpose) =>
        paths.map((unitPath) => sets.through({ subject, purpose, unitPath, ...window })),
      ).find((through) => through.length > 1);
      if (!changing) return [];
      const params = { subject: nameOf(subject), keys: changing.map(({ key }) => key).join('、') };
      return [fieldError('ruleSets', RoundFieldErrors.ROUND_RULES_CHANGE, params)];
    });
}

/** What cases of a track are judged by: the track and the titles it aims at. */
function subjectsOf(track: string): Subject[] {
  const aims = loadPolicy().track(track)?.aimsAt ?? [];
  return [{ kind: 'TRACK', code: track }, ...aims.map((code): Subject => ({ kind: 'TITLE', code }))];
}

/** The units below a path that have rules of their own. */
function pathsBelow(path: string): string[] {
  const regions = new Set(loadRuleSets().all.map(({ region }) => region));
  return loadPolicy()
    .units.filter((unit) => regions.has(unit.id) && unit.path.startsWith(`${path}/`))
    .map((unit) => unit.path);
}

function isOf(rules: RuleSet | null, { kind, code }: Subject): boolean {
  return rules?.subject.kind === kind && rules.subject.code === code;
}

function nameOf({ kind, code }: Subject): string {
  return (kind === 'TITLE' ? loadPolicy().title(code) : loadPolicy().track(code))?.zh ?? code;
}
