import {
  type Check,
  fail,
  integer,
  listOf,
  matching,
  nullable,
  oneOf,
  record,
  text,
  uniqueBy,
} from './policy-checks.js';
import type { RungAt } from '../src/common/calendar/ladder.js';

/** Every rule by which a to-do is reminded of. */
export const REMINDER_RULES = [
  'YEARLY_UPDATE',
  'REEXAMINATION',
  /** A running limit of working days. */
  'STEP',
  /** An authority's to-do with a fixed last day. */
  'OFFICE_DATE',
  'CORRECTION',
  'ROUND_CLOSING',
  'LIST_CLOSING',
  'PUBLICITY_END',
  'TITLE_EXPIRY',
  'MAJOR_CHANGE',
  'CANDIDATE_REVIEW',
] as const;
export type ReminderRuleId = (typeof REMINDER_RULES)[number];

/**
 * Whom a rung tells: the holders of the to-do's post, the head of the same unit, everybody of the enterprise, or a role
 * in the units the enterprise lies in (where there is no county tier, the city).
 */
const RECIPIENTS = [
  'POST',
  'POST_HEAD',
  'ENTERPRISE',
  'COUNTY_HANDLER',
  'COUNTY_HEAD',
  'CITY_HANDLER',
  'CITY_HEAD',
  'PROVINCE_HANDLER',
  'PROVINCE_HEAD',
] as const;
export type RungRecipient = (typeof RECIPIENTS)[number];

/** By which ways a message goes out. The in-app copy always stays. */
export const CHANNELS = ['IN_APP', 'EMAIL', 'SMS', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Title and body of a message; places such as `{enterprise}` and `{dueOn}` are filled. */
export interface RungText {
  readonly title: string;
  readonly body: string;
}

/** A step of a ladder: when it goes out, to whom, and its own words where they differ from those of the rule. */
export type ReminderRung = RungAt & {
  readonly id: string;
  readonly recipients: readonly RungRecipient[];
  readonly words: { readonly zh: RungText; readonly en: RungText } | null;
};

export interface ReminderRule {
  readonly id: ReminderRuleId;
  readonly zh: string;
  readonly channels: readonly Channel[];
  /** The kinds of message up to the due date and after it. */
  readonly notices: { readonly ahead: string; readonly overdue: string };
  /** `MM-DD` of what is due on a fixed date of each year, which never rolls; null: each subject has its own date. */
  readonly dueMonthDay: string | null;
  /** `MM-DD` from which it stands open; null: from its first rung. */
  readonly opensMonthDay: string | null;
  /**
   * Calendar days after its last day on which a to-do still stands; then it ends by itself, done or not. Null: only what
   * it asks for ends it.
   */
  readonly endsDaysAfter: number | null;
  readonly rungs: readonly ReminderRung[];
}

const monthDay = matching(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and day MM-DD');
const wholeDays: Check<number> = (value, where) => {
  const days = integer(value, where);
  return days < 0 ? fail(where, 'a number of days, 0 or more') : days;
};
const noticeKind = matching(/^[A-Z][A-Z_]+$/, 'a kind of message such as STEP_DUE');
const rungText = record<RungText>({ title: text, body: text });
const MEASURES = ['days', 'workdays', 'percent'] as const;

const rung: Check<ReminderRung> = (value, where) => {
  const given = value as Record<string, unknown>;
  const measures = MEASURES.filter((measure) => given?.[measure] !== undefined);
  const [measure] = measures;
  if (measure === undefined || measures.length > 1)
    return fail(where, `exactly one of ${MEASURES.join(', ')}`);
  const read = record<{ id: string; recipients: readonly RungRecipient[]; words: ReminderRung['words'] }>({
    id: matching(/^[A-Z0-9][A-Z0-9+%-]{0,11}$/, 'a rung id such as T-7, 80% or OVERDUE'),
    recipients: listOf(oneOf(RECIPIENTS)),
    words: (words, at) =>
      nullable(record<NonNullable<ReminderRung['words']>>({ zh: rungText, en: rungText }))(words ?? null, at),
  });
  const { [measure]: at, ...rest } = given;
  const size = integer(at, `${where}.${measure}`);
  if (measure === 'percent' && (size < 1 || size > 100))
    fail(`${where}.percent`, 'a percentage from 1 to 100');
  const { id, recipients, words } = read(rest, where);
  if (recipients.length === 0) fail(`${where}.recipients`, 'at least one recipient');
  return Object.freeze({ id, recipients, words, [measure]: size }) as unknown as ReminderRung;
};

/** The shape of one rule; a draft that somebody tries out is read by the same. */
export const reminderRule: Check<ReminderRule> = (value, where) => {
  const rule = record<ReminderRule>({
    id: oneOf(REMINDER_RULES),
    zh: text,
    channels: listOf(oneOf(CHANNELS)),
    notices: record({ ahead: noticeKind, overdue: noticeKind }),
    dueMonthDay: nullable(monthDay),
    opensMonthDay: nullable(monthDay),
    endsDaysAfter: (days, at) => nullable(wholeDays)(days ?? null, at),
    rungs: uniqueBy(rung, ({ id }) => id),
  })(value, where);
  if (rule.rungs.length === 0) fail(`${where}.rungs`, 'at least one rung');
  const { endsDaysAfter } = rule;
  if (endsDaysAfter !== null && rule.rungs.some(({ days }) => (days ?? 0) > endsDaysAfter))
    fail(`${where}.endsDaysAfter`, 'no fewer days than those of the last rung');
  if (!rule.channels.includes('IN_APP'))
    fail(`${where}.channels`, 'IN_APP, because the copy in the inbox always stays');
  return rule;
};

/** Reads a rule that somebody drafted. @throws PolicyError naming the place that is wrong. */
export function readReminderRule(draft: unknown): ReminderRule {
  return reminderRule(draft, 'draft');
}
