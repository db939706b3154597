/** What a finding leads to: watch list, no 复核 any more, leaving the pool, a title taken back. */
export const CONSEQUENCES = ['WATCH', 'NO_REEXAMINATION', 'EXIT', 'REVOKE'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** What findings are about. */
export const FINDING_SUBJECTS = ['MEMBERSHIP', 'TITLE'] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

/** How what was found about a member or a title is dealt with. */
export interface FindingRules {
  /** Working days in which the enterprise can object; the day it is told does not count. */
  objectionWorkingDays: number;
}

/** What a fault leads to, under which clause. */
export interface FaultRule {
  consequence: Consequence;
  /** As people cite it. */
  clause: string;
  /** Months to mend it from the decision on; null where nothing is to be mended. */
  rectifyMonths: number | null;
}

/** What a fault leads to once, and the second year running; null: no rule, so nothing is proposed. */
export interface Repeatable {
  once: FaultRule | null;
  /** Null where `once` holds however often. */
  twice: FaultRule | null;
}

/** What a missed yearly update leads to for one kind of subject. */
export interface MissedUpdateRow extends Repeatable {
  subject: FindingSubject;
  /** The code of the title; null for memberships. */
  title: string | null;
  /** Only after a reminder past the due date has gone out. */
  afterReminder: boolean;
}

export interface MissedUpdateRules {
  /** Calendar days after the due date from which the system proposes. */
  proposeAfterDays: number;
  rows: readonly MissedUpdateRow[];
}

/** The words of formulas that give points by themselves; `src/modules/review/assessment` has one function for each. */
export const FORMULAS = ['TIMELINESS'] as const;

/** Points by when the update was filed. */
export interface Timeliness {
  word: 'TIMELINESS';
  /** Points as decimal text. */
  onTime: string;
  late: string;
}

/** One dimension of the yearly assessment. */
export interface Dimension {
  code: string;
  zh: string;
  /** The most points, decimal text. */
  most: string;
  /** Gives the points where there is one; otherwise a person does. */
  formula: Timeliness | null;
}

/** A code and what people call it. */
export interface Named {
  code: string;
  zh: string;
}

/** A grade and the points from which it is given; a total on the edge has the higher grade. */
export interface GradeBand extends Named {
  from: string;
}

/** What an alert looks at: a yearly figure against the year before, a share of two figures, the main product's share of the market against the year before. */
export type AlertMeasure =
  | { readonly of: 'growth'; readonly metric: string }
  | { readonly of: 'ratio'; readonly part: string; readonly whole: string }
  | { readonly of: 'shareChange'; readonly value: 'domesticShare' | 'globalShare' };

/** Exactly one edge, a percentage as text; `atMost` includes it. */
export type AlertLimit =
  { readonly atMost: string } | { readonly above: string } | { readonly below: string };

/** What is pointed out to the officers; it decides nothing. */
export interface AlertRule {
  code: string;
  zh: string;
  measure: AlertMeasure;
  limit: AlertLimit;
  /** Tracks of a live place it is for; empty: every one. */
  tracks: readonly string[];
}

/** The yearly assessment (年度评价). */
export interface AssessmentRules {
  /** `MM-DD`, the last day of the county and of late updates. */
  countyMonthDay: string;
  /** `MM-DD`, the last day of the city. */
  cityMonthDay: string;
  dimensions: readonly Dimension[];
  /** The highest first; the last one begins at 0. */
  grades: readonly GradeBand[];
  /** What makes the lowest grade whatever the points (一票否决). */
  vetoes: readonly Named[];
  alerts: readonly AlertRule[];
  /** What the lowest grade leads to. */
  unqualified: Repeatable;
}

/** `review.json`: yearly assessment, what a missed update leads to, and how findings are dealt with. */
export interface ReviewPolicy {
  findings: FindingRules;
  assessment: AssessmentRules;
  missedUpdate: MissedUpdateRules;
}
