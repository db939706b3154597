import {
  isSameSubject,
  loadRuleSets,
  PURPOSES,
  type RuleSet,
  type Subject,
  subjectsOfTrack,
  subjectZh,
} from '../../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../../config/policy.js';
import type { FieldError } from '../../../../common/errors.js';
import { shanghaiDate } from '../../../../common/shanghai.js';
import { fieldError } from '../round-dates.js';
import { RoundFieldErrors } from '../round.errors.js';
import type { Round } from '../round.entity.js';

/** Rule sets a round may not name: unknown ones, those of other tracks and titles, a second one for the same. */
export function checkRuleSets({ track, ruleSets }: Pick<Round, 'track' | 'ruleSets'>): FieldError[] {
  const taken = new Set<string>();
  return ruleSets.flatMap((key, index) => {
    const field = `ruleSets.${index}`;
    const rules = loadRuleSets().find(key);
    if (!rules || !subjectsOfTrack(track).some((subject) => isOf(rules, subject)))
      return [fieldError(field, RoundFieldErrors.ROUND_RULE_SET_UNKNOWN)];
    const subject = `${rules.subject.kind} ${rules.subject.code}`;
    if (taken.has(subject)) return [fieldError(field, RoundFieldErrors.ROUND_RULE_SET_TWICE)];
    taken.add(subject);
    return [];
  });
}

/**
 * Titles and tracks whose rule changes while enterprises file, and for which the round names none (operating rules:
 * Explaining). A city may close earlier than the round, never later.
 * @param ownerPath the path of the unit that owns the round: rules of units below it count too.
 */
export function changingRules(
  { track, ruleSets, opensAt, enterpriseClosesAt }: Round,
  ownerPath: string,
): FieldError[] {
  const sets = loadRuleSets();
  const last = new Date(enterpriseClosesAt.getTime() - 1);
  const window = { from: shanghaiDate(opensAt), to: shanghaiDate(last) };
  const paths = [ownerPath, ...pathsBelow(ownerPath)];
  return subjectsOfTrack(track)
    .filter((subject) => !ruleSets.some((key) => isOf(sets.find(key), subject)))
    .flatMap((subject) => {
      const changing = PURPOSES.flatMap((purpose) =>
        paths.map((unitPath) => sets.through({ subject, purpose, unitPath, ...window })),
      ).find((through) => through.length > 1);
      if (!changing) return [];
      const params = { subject: subjectZh(subject), keys: changing.map(({ key }) => key).join('、') };
      return [fieldError('ruleSets', RoundFieldErrors.ROUND_RULES_CHANGE, params)];
    });
}

/** The units below a path that have rules of their own. */
function pathsBelow(path: string): string[] {
  const regions = new Set(loadRuleSets().all.map(({ region }) => region));
  return loadPolicy()
    .units.filter((unit) => regions.has(unit.id) && unit.path.startsWith(`${path}/`))
    .map((unit) => unit.path);
}

function isOf(rules: RuleSet | null, subject: Subject): boolean {
  return rules !== null && isSameSubject(rules.subject, subject);
}
