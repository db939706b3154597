import type { CalendarYear, LocalDay } from '../src/common/calendar/work-calendar.js';
import { DAY_UNITS } from '../src/common/calendar/publicity-window.js';
import { CONTACT_KINDS } from '../src/common/contact.js';
import { isDate } from '../src/common/shanghai.js';
import type { SizeRule, SizeThreshold } from '../src/common/size-class.js';
import { SIZE_SECTORS } from '../src/common/size-class.js';
import type { Check } from './policy-checks.js';
import {
  boolean,
  either,
  fail,
  integer,
  listOf,
  mapOf,
  matching,
  nullable,
  oneOf,
  optional,
  positive,
  record,
  text,
  uniqueBy,
} from './policy-checks.js';
import type {
  Attribute,
  Choice,
  FormField,
  FormGroup,
  Limits,
  MetricRow,
  PolicySource,
  PublicityDefault,
  StepLimit,
  SubSector,
  Suggestions,
  TitleKind,
  Track,
  UnitMost,
  Unusual,
  UnitRow,
} from './policy-types.js';
import { reviewShape } from './review/review-shapes.js';
import {
  ATTRIBUTE_TYPES,
  FIELD_TYPES,
  LIMIT_STEPS,
  METRIC_UNITS,
  SOURCE_GRADES,
  TIERS,
  UNIT_KINDS,
} from './policy-types.js';
import { termsShape } from './policy-terms.js';

import { channelRules } from './channel-rules.js';
import { reminderRule } from './reminder-rules.js';

const code = matching(/^[A-Z][A-Z0-9_]*$/, 'a code in capitals');
const key = matching(/^[a-z][A-Za-z0-9]*$/, 'a key in camel case');
const fieldKey = matching(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/, 'a key group.field');
const industry = matching(/^\d{4}$/, 'four digits of GB/T 4754');
const division = matching(/^\d{2}$/, 'two digits of GB/T 4754');
const monthDay = matching(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date MM-DD');
const date: Check<string> = (value, where) => (isDate(value) ? text(value, where) : fail(where, 'a date'));

const unit = record<UnitRow>({
  id: matching(/^[A-Z0-9]{2,6}$/, 'a unit id'),
  parentId: nullable(text),
  name: text,
  tier: oneOf(TIERS),
  kind: oneOf(UNIT_KINDS),
  divisionCode: nullable(matching(/^\d{6}$/, 'six digits of GB/T 2260')),
  authorityName: text,
  hasCountyTier: boolean,
});

const subSector = record<SubSector>({ code, zh: text, suggestedBy: listOf(industry) });

const track = record<Track>({ code, zh: text, aimsAt: listOf(code) });

const title = record<TitleKind>({
  code,
  zh: text,
  synonyms: optional(listOf(text), []),
  issuerLevel: oneOf(['PROVINCE', 'NATION']),
  validYears: nullable(positive),
  candidateAllowed: boolean,
  namesProduct: boolean,
});

const metric = record<MetricRow>({
  key,
  zh: text,
  en: text,
  unit: oneOf(METRIC_UNITS),
  mandatory: boolean,
  years: positive,
  mayBeNegative: boolean,
});

const field = record<FormField>({
  key: fieldKey,
  group: key,
  zh: text,
  en: text,
  type: oneOf(FIELD_TYPES),
  mandatory: either((value) => typeof value === 'boolean', boolean, listOf(code)),
  maxLength: optional(nullable(positive), null),
  contact: optional(nullable(oneOf(CONTACT_KINDS)), null),
  min: optional(nullable(integer), null),
  max: optional(nullable(integer), null),
  choices: optional(
    uniqueBy(record<Choice>({ code, zh: text }), (choice) => choice.code),
    [],
  ),
  hint: optional(nullable(text), null),
});

const wholeOrDecimal = matching(/^\d+(\.\d{1,2})?$/, 'a decimal of at most two places');

const attribute = record<Attribute>({
  key,
  group: key,
  zh: text,
  en: text,
  type: oneOf(ATTRIBUTE_TYPES),
  perYear: boolean,
  min: nullable(wholeOrDecimal),
  max: nullable(wholeOrDecimal),
  choices: uniqueBy(record<Choice>({ code, zh: text }), (choice) => choice.code),
  formField: nullable(fieldKey),
  noneAllowed: boolean,
  evidenceRequired: boolean,
  hint: nullable(text),
});

const limits = record<Limits>({
  steps: uniqueBy(
    record<StepLimit>({ step: oneOf(LIMIT_STEPS), zh: text, workingDays: positive }),
    (row) => row.step,
  ),
  maxReturnsPerTier: positive,
  publicity: uniqueBy(
    record<PublicityDefault>({ tier: oneOf(TIERS), length: positive, unit: oneOf(DAY_UNITS) }),
    (row) => row.tier,
  ),
  publicityStart: record({ mostDaysAhead: positive }),
  banYears: positive,
  membershipYears: positive,
  majorChangeMonths: positive,
});

const threshold = record<SizeThreshold>({ employees: positive, revenueWanYuan: positive });

const sizeRule = record<SizeRule>({
  sector: oneOf(SIZE_SECTORS),
  zh: text,
  divisions: listOf(division),
  large: threshold,
  medium: threshold,
  small: threshold,
});

/** The shape of one year's calendar file. */
export const calendarYear = record<CalendarYear>({
  year: positive,
  offDays: listOf(date),
  makeUpDays: listOf(date),
});

/** The shape of each policy file by its name. */
export const shapes = {
  'units.json': record({ rows: uniqueBy(unit, (row) => row.id) }),
  'sub-sectors.json': record({ rows: uniqueBy(subSector, (row) => row.code) }),
  'gb4754.json': record({ names: mapOf(/^\d{4}$/, text) }),
  'tracks.json': record({ rows: uniqueBy(track, (row) => row.code) }),
  'titles.json': record({ rows: uniqueBy(title, (row) => row.code) }),
  'sources.json': record({
    rows: uniqueBy(
      record<PolicySource>({
        key: matching(/^(?:S\d+[a-z]?|D)$/, 'a key such as S3, or D'),
        grade: oneOf(SOURCE_GRADES),
        zh: text,
      }),
      (row) => row.key,
    ),
  }),
  'metrics.json': record({
    most: record<UnitMost>({ FEN: positive, PERSON: positive, COUNT: positive }),
    unusual: record<Unusual>({ timesInAYear: positive, timesLikeYuan: positive }),
    rows: uniqueBy(metric, (row) => row.key),
  }),
  'form-fields.json': record({
    groups: uniqueBy(record<FormGroup>({ key, zh: text }), (row) => row.key),
    fields: uniqueBy(field, (row) => row.key),
  }),
  'attributes.json': record({
    groups: uniqueBy(record<FormGroup>({ key, zh: text }), (row) => row.key),
    rows: uniqueBy(attribute, (row) => row.key),
  }),
  'limits.json': limits,
  'suggestions.json': record<Suggestions>({
    mostNearMisses: integer,
    expiresAfterDays: positive,
    reviewAfterMonths: positive,
  }),
  'terms.json': termsShape,
  'review.json': reviewShape,
  'local-days.json': record({
    rows: uniqueBy(record<LocalDay>({ date, worked: boolean, basis: text }), (row) => row.date),
  }),
  'holidays.json': record({ fixed: listOf(monthDay) }),
  'reminders.json': record({ rows: uniqueBy(reminderRule, (row) => row.id) }),
  'channels.json': channelRules,
  'size-classes.json': record({ rows: uniqueBy(sizeRule, (row) => row.sector) }),
};
