import type { DayUnit } from '../src/common/calendar/publicity-window.js';
import type { CalendarYear } from '../src/common/calendar/work-calendar.js';
import type { ContactKind } from '../src/common/contact.js';
import type { SizeRule } from '../src/common/size-class.js';
import type { ChannelRules } from './channel-rules.js';
import type { ReminderRule } from './reminder-rules.js';
import type { ReviewPolicy } from './review/review-types.js';

export const TIERS = ['PROVINCE', 'CITY', 'COUNTY'] as const;
export type PolicyTier = (typeof TIERS)[number];

export const UNIT_KINDS = [
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'COUNTY_CITY',
  'COUNTY',
  'AUTONOMOUS_COUNTY',
  'ZONE',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit of work (工作单元). */
export interface UnitRow {
  /** `44`, `4403`, `440305`, or `HQ` for 横琴. */
  id: string;
  parentId: string | null;
  name: string;
  tier: PolicyTier;
  kind: UnitKind;
  /** GB/T 2260 code; null for 横琴. */
  divisionCode: string | null;
  authorityName: string;
  /** Whether the unit has county-level units below it; false for 东莞, 中山 and 横琴. */
  hasCountyTier: boolean;
}

/** A unit with the path of its tree, `44/4403/440305`: reach is a prefix of it. */
export interface PolicyUnit extends UnitRow {
  path: string;
}

export interface SubSector {
  code: string;
  zh: string;
  /** GB/T 4754 classes that suggest this sub-sector; the user confirms. */
  suggestedBy: readonly string[];
}

/** A direction of the pool (方向). */
export interface Track {
  code: string;
  zh: string;
  /** Title codes any of which is the aim of the track; reaching one is graduation. */
  aimsAt: readonly string[];
}

export interface TitleKind {
  code: string;
  zh: string;
  /** Other words people search by. */
  synonyms: readonly string[];
  issuerLevel: 'PROVINCE' | 'NATION';
  /** Years of validity; null where no rule names any. */
  validYears: number | null;
  /** Whether an enterprise may be tagged a candidate (培育对象) for it. */
  candidateAllowed: boolean;
  /** Whether a title of this kind names exactly one product. */
  namesProduct: boolean;
}

export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'DESIGN'] as const;

/** Where rules were read; rule sets name it by its key in square brackets. */
export interface PolicySource {
  /** `S3`; `D` for what is our own design. */
  key: string;
  /** A the law itself, B a public authority, C data that quotes the articles, D commercial or re-posted, DESIGN ours. */
  grade: (typeof SOURCE_GRADES)[number];
  zh: string;
}

export const METRIC_UNITS = ['FEN', 'PERSON', 'COUNT'] as const;

/** The largest value of each unit, wherever one is entered: fen, persons, pieces. */
export type UnitMost = Readonly<Record<(typeof METRIC_UNITS)[number], number>>;

/** By how many times figures of neighbouring years differ when they are marked as unusual. */
export interface Unusual {
  /** Of revenue, up or down. */
  readonly timesInAYear: number;
  /** Of an amount that looks like yuan entered as 万元. */
  readonly timesLikeYuan: number;
}

/** A yearly figure as the policy file lists it. */
export interface MetricRow {
  key: string;
  zh: string;
  en: string;
  unit: (typeof METRIC_UNITS)[number];
  mandatory: boolean;
  /** Years the application form asks for, the base year and those before it. */
  years: number;
  /** A value below 0 is possible; it is marked, not refused. */
  mayBeNegative: boolean;
}

/** A yearly figure of an enterprise, with its bounds. */
export interface Metric extends MetricRow {
  /** Smallest and largest value, in the application form and in the enterprise's file. */
  min: number;
  max: number;
}

export const FIELD_TYPES = [
  'text',
  'longText',
  'date',
  /** Integer fen, entered and shown in 万元. */
  'money',
  'integer',
  'choice',
  'boolean',
  /** A percentage as decimal text, `12.5` for 12.5 %. */
  'ratio',
] as const;

export interface Choice {
  code: string;
  zh: string;
}

/** One field of the application form; its key is what a return names. */
export interface FormField {
  key: string;
  group: string;
  zh: string;
  en: string;
  type: (typeof FIELD_TYPES)[number];
  /** For every track, for none, or for the tracks listed. */
  mandatory: boolean | readonly string[];
  /** Characters of a text. */
  maxLength: number | null;
  /** How a person is reached: the text has that form, and viewers read it masked. */
  contact: ContactKind | null;
  /** Smallest and largest value of a number; an amount that names no largest one takes that of all amounts. */
  min: number | null;
  max: number | null;
  choices: readonly Choice[];
  hint: string | null;
}

export interface FormGroup {
  key: string;
  zh: string;
}

export const ATTRIBUTE_TYPES = [
  'BOOLEAN',
  /** A whole number. */
  'COUNT',
  'CHOICE',
  'DATE',
  /** Decimal text with at most two decimals, `62.50`. */
  'SCORE',
] as const;

/** The value of a DATE that is known not to exist: no such award, no such certificate. */
export const NO_DATE = 'NONE';

/** A fact of an enterprise that criteria ask for and that is no yearly figure (企业条件). */
export interface Attribute {
  key: string;
  group: string;
  zh: string;
  en: string;
  type: (typeof ATTRIBUTE_TYPES)[number];
  /** One value for each year, or one that holds now. */
  perYear: boolean;
  /** Smallest and largest value of a COUNT or SCORE, as decimal text; null otherwise. */
  min: string | null;
  max: string | null;
  /** Of a CHOICE. */
  choices: readonly Choice[];
  /** The field of the application form that asks for the same fact; null where none does. */
  formField: string | null;
  /** A DATE that may be known not to exist (`NONE`): no such award, no such certificate. */
  noneAllowed: boolean;
  /** Entered only together with what proves it. */
  evidenceRequired: boolean;
  hint: string | null;
}

export const LIMIT_STEPS = [
  'COUNTY_SCREENING',
  'CITY_EXAMINATION',
  /** Formal check and decision together, without publicity. */
  'PROVINCE_DECISION',
  'CORRECTION',
  'OBJECTION_ACCEPT',
  'OBJECTION_VERIFY',
  'APPEAL',
  'MEMBER_RECORD',
  'MOVE_RELEASE',
  'SUSPENSION',
] as const;
export type LimitStep = (typeof LIMIT_STEPS)[number];

export interface StepLimit {
  step: LimitStep;
  zh: string;
  workingDays: number;
}

export interface PublicityDefault {
  tier: PolicyTier;
  length: number;
  unit: DayUnit;
}

export interface Limits {
  steps: readonly StepLimit[];
  maxReturnsPerTier: number;
  publicity: readonly PublicityDefault[];
  /** Calendar days from the decision within which a publicity begins. */
  publicityStart: { mostDaysAhead: number };
  /** Years of a ban after a violation. */
  banYears: number;
  /** Years of a membership. */
  membershipYears: number;
  /** Months within which a major change (重大变化) is reported. */
  majorChangeMonths: number;
}

/** When candidate tags are suggested. */
export interface Suggestions {
  /** Failed conditions, all of them near misses and nothing else open, with which a tag is still suggested. */
  mostNearMisses: number;
  /** Calendar days after which a suggestion nobody decided is over. */
  expiresAfterDays: number;
  /** Months until a confirmed tag is looked at again, unless the officer names a day. */
  reviewAfterMonths: number;
}

/** What the policy files hold. */
export interface PolicyData {
  readonly units: readonly PolicyUnit[];
  readonly subSectors: readonly SubSector[];
  /** GB/T 4754-2017 class → name. */
  readonly industries: Readonly<Record<string, string>>;
  readonly tracks: readonly Track[];
  readonly titles: readonly TitleKind[];
  readonly sources: readonly PolicySource[];
  readonly most: UnitMost;
  readonly unusual: Unusual;
  readonly metrics: readonly Metric[];
  readonly formGroups: readonly FormGroup[];
  /** The listed fields and the yearly figures `figure.<metric>.<offset>`. */
  readonly formFields: readonly FormField[];
  readonly attributeGroups: readonly FormGroup[];
  readonly attributes: readonly Attribute[];
  readonly limits: Limits;
  readonly suggestions: Suggestions;
  readonly reminders: readonly ReminderRule[];
  readonly channels: ChannelRules;
  readonly review: ReviewPolicy;
  readonly sizeRules: readonly SizeRule[];
  /** Years with a published calendar. */
  readonly calendarYears: readonly CalendarYear[];
}
