import { integer, nullable, oneOf, positive, record, text, uniqueBy } from './policy-checks.js';

/** The three-year 复核. Limits are working days. */
export interface ReexaminationTerms {
  /** Calendar days before the last day of a membership from which its 复核 can be filed. */
  opensDaysBefore: number;
  /** Years of figures the form shows, the year before the last day and those before it. */
  formYears: number;
  verifyWorkingDays: number;
  checkWorkingDays: number;
  decideWorkingDays: number;
}

/** The spot check among the 复核 of a unit. */
export interface SpotCheckTerms {
  /** Share of those running that is drawn, in whole per cent, rounded up. */
  sharePercent: number;
  /** How many are drawn at least, as far as there are so many. */
  least: number;
  /** How many officials look at an enterprise on the spot at least. */
  leastOfficials: number;
}

export const MAJOR_CHANGE_KINDS = [
  'RENAME',
  'MERGER',
  'RESTRUCTURING',
  'MOVED_OUT',
  'FOREIGN_BRANCH',
] as const;
export type MajorChangeKind = (typeof MAJOR_CHANGE_KINDS)[number];

/** What follows from a major change (重大变化) once it is confirmed. */
export interface MajorChangeTerms {
  kind: MajorChangeKind;
  zh: string;
  /** The reason for which the enterprise leaves every place of the pool, without a ban; null: it stays. */
  leaves: 'MERGED' | 'LEFT_PROVINCE' | null;
}

/** `terms.json`: what happens in the course of the three years of a membership. */
export interface Terms {
  reexamination: ReexaminationTerms;
  spotCheck: SpotCheckTerms;
  majorChanges: readonly MajorChangeTerms[];
}

/** The shape of `terms.json`. */
export const termsShape = record<Terms>({
  reexamination: record<ReexaminationTerms>({
    opensDaysBefore: positive,
    formYears: positive,
    verifyWorkingDays: positive,
    checkWorkingDays: positive,
    decideWorkingDays: positive,
  }),
  spotCheck: record<SpotCheckTerms>({ sharePercent: integer, least: positive, leastOfficials: positive }),
  majorChanges: uniqueBy(
    record<MajorChangeTerms>({
      kind: oneOf(MAJOR_CHANGE_KINDS),
      zh: text,
      leaves: nullable(oneOf(['MERGED', 'LEFT_PROVINCE'])),
    }),
    (row) => row.kind,
  ),
});
