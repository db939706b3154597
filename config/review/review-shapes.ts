import {
  boolean,
  type Check,
  fail,
  listOf,
  matching,
  nullable,
  oneOf,
  optional,
  positive,
  record,
  text,
  uniqueBy,
} from '../policy-checks.js';
import {
  type AlertLimit,
  type AlertMeasure,
  type AlertRule,
  type AssessmentRules,
  CONSEQUENCES,
  type Dimension,
  type FaultRule,
  FINDING_SUBJECTS,
  type FindingRules,
  FORMULAS,
  type GradeBand,
  type MissedUpdateRow,
  type MissedUpdateRules,
  type Named,
  type Repeatable,
  type ReviewPolicy,
  type Timeliness,
} from './review-types.js';

const code = matching(/^[A-Z][A-Z0-9_]*$/, 'a code in capitals');
const key = matching(/^[a-z][A-Za-z0-9]*$/, 'a key in camel case');
const monthDay = matching(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date MM-DD');
const points = matching(/^\d{1,3}(?:\.\d{1,2})?$/, 'points of at most two decimals');
const percent = matching(/^-?\d+(?:\.\d+)?%$/, 'a percentage such as -20%');
const clause: Check<string> = (value, where) => {
  const found = text(value, where);
  return found.length <= 300 ? found : fail(where, 'at most 300 characters');
};

const fault = record<FaultRule>({
  consequence: oneOf(CONSEQUENCES),
  clause,
  rectifyMonths: nullable(positive),
});

const repeatable = record<Repeatable>({ once: nullable(fault), twice: nullable(fault) });

const formula = record<Timeliness>({ word: oneOf(FORMULAS), onTime: points, late: points });

const dimension = record<Dimension>({
  code,
  zh: text,
  most: points,
  formula: optional(nullable(formula), null),
});

const MEASURES: { [K in AlertMeasure['of']]: Check<Extract<AlertMeasure, { of: K }>> } = {
  growth: record({ of: oneOf(['growth']), metric: key }),
  ratio: record({ of: oneOf(['ratio']), part: key, whole: key }),
  shareChange: record({ of: oneOf(['shareChange']), value: oneOf(['domesticShare', 'globalShare']) }),
};

const measure: Check<AlertMeasure> = (value, where) => {
  const { of } = (value ?? {}) as { of?: unknown };
  const kind = oneOf(Object.keys(MEASURES) as AlertMeasure['of'][])(of, `${where}.of`);
  return MEASURES[kind](value, where);
};

const EDGES = ['atMost', 'above', 'below'] as const;

const limit: Check<AlertLimit> = (value, where) => {
  const found = EDGES.filter((edge) => Object.hasOwn(value ?? {}, edge));
  const [edge] = found;
  if (edge === undefined || found.length > 1) return fail(where, `one of ${EDGES.join(', ')}`);
  return record({ [edge]: percent })(value, where) as unknown as AlertLimit;
};

const alert = record<AlertRule>({
  code,
  zh: text,
  measure,
  limit,
  tracks: optional(listOf(code), []),
});

const assessment = record<AssessmentRules>({
  countyMonthDay: monthDay,
  cityMonthDay: monthDay,
  dimensions: uniqueBy(dimension, (row) => row.code),
  grades: uniqueBy(record<GradeBand>({ code, zh: text, from: points }), (row) => row.code),
  vetoes: uniqueBy(record<Named>({ code, zh: text }), (row) => row.code),
  alerts: uniqueBy(alert, (row) => `${row.code} ${row.tracks.join()}`),
  unqualified: repeatable,
});

const missedUpdate = record<MissedUpdateRules>({
  proposeAfterDays: positive,
  rows: uniqueBy(
    record<MissedUpdateRow>({
      subject: oneOf(FINDING_SUBJECTS),
      title: nullable(code),
      afterReminder: boolean,
      once: nullable(fault),
      twice: nullable(fault),
    }),
    (row) => `${row.subject} ${row.title}`,
  ),
});

/** The shape of `review.json`. */
export const reviewShape = record<ReviewPolicy>({
  findings: record<FindingRules>({ objectionWorkingDays: positive }),
  assessment,
  missedUpdate,
});
