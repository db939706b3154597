import { exactly } from '../../src/common/ratio.js';
import { fail } from '../policy-checks.js';
import type { PolicyData } from '../policy-types.js';
import type { AlertMeasure, AssessmentRules, MissedUpdateRules, Repeatable } from './review-types.js';

const POINTS_IN_ALL = 100;
/** What a membership can come to by a finding, and what a title can. */
const POSSIBLE = {
  MEMBERSHIP: ['WATCH', 'NO_REEXAMINATION', 'EXIT'],
  TITLE: ['WATCH', 'NO_REEXAMINATION', 'REVOKE'],
} as const satisfies Record<string, readonly string[]>;

/** Proves that `review.json` agrees with itself and with the other files. */
export function checkReview(policy: PolicyData): void {
  const { assessment, missedUpdate } = policy.review;
  checkPoints(assessment);
  checkAlerts(policy, assessment);
  checkRepeatable('MEMBERSHIP', assessment.unqualified, 'unqualified');
  checkMissed(policy, missedUpdate);
}

function checkPoints({ dimensions, grades, countyMonthDay, cityMonthDay }: AssessmentRules): void {
  const where = 'review.json assessment';
  const sum = dimensions.reduce((total, { most }) => total.add(exactly(most)), exactly(0));
  if (sum.compare(POINTS_IN_ALL) !== 0) fail(`${where}.dimensions`, `${POINTS_IN_ALL} points in all`);
  for (const { code, most, formula } of dimensions)
    for (const given of formula ? [formula.onTime, formula.late] : [])
      if (exactly(given).compare(exactly(most)) > 0) fail(`${where} ${code}`, `at most ${most} points`);
  grades.forEach(({ code, from }, place) => {
    const higher = grades[place - 1];
    if (higher && exactly(from).compare(exactly(higher.from)) >= 0)
      fail(`${where} ${code}`, 'the grades from the highest down');
  });
  if (grades.at(-1)?.from !== '0') fail(`${where}.grades`, 'a last grade from 0');
  if (countyMonthDay > cityMonthDay) fail(where, 'the date of the county before that of the city');
}

function checkAlerts(policy: PolicyData, { alerts }: AssessmentRules): void {
  const metrics = new Set(policy.metrics.map((row) => row.key));
  const tracks = new Set(policy.tracks.map((row) => row.code));
  for (const { code, measure, tracks: of } of alerts) {
    const where = `review.json ${code}`;
    for (const metric of metricsOf(measure)) if (!metrics.has(metric)) fail(where, `${metric} to be defined`);
    for (const track of of) if (!tracks.has(track)) fail(where, `${track} to be defined`);
  }
}

function metricsOf(measure: AlertMeasure): readonly string[] {
  switch (measure.of) {
    case 'growth':
      return [measure.metric];
    case 'ratio':
      return [measure.part, measure.whole];
    case 'shareChange':
      return [];
  }
}

function checkMissed(policy: PolicyData, { rows }: MissedUpdateRules): void {
  const titles = new Set(policy.titles.map((row) => row.code));
  for (const row of rows) {
    const where = `review.json missedUpdate ${row.subject} ${row.title}`;
    if ((row.subject === 'TITLE') !== (row.title !== null)) fail(where, 'a title exactly on a TITLE');
    if (row.title !== null && !titles.has(row.title)) fail(where, `${row.title} to be defined`);
    checkRepeatable(row.subject, row, where);
  }
}

function checkRepeatable(subject: keyof typeof POSSIBLE, { once, twice }: Repeatable, where: string): void {
  const possible: readonly string[] = POSSIBLE[subject];
  for (const rule of [once, twice])
    if (rule && !possible.includes(rule.consequence)) fail(where, `one of ${possible.join(', ')}`);
  if (once === null && twice !== null) fail(where, 'a rule for once where there is one for twice');
}
