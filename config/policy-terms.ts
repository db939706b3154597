import { fail, integer, nullable, oneOf, positive, record, text, uniqueBy } from './policy-checks.js';
import {
  type Consequence,
  CONSEQUENCES,
  FINDING_SUBJECTS,
  type FindingSubject,
} from './review/review-types.js';

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

/** What an unreported major change leads to, for one kind of subject; a subject without a row comes to nothing. */
export interface UnreportedRule {
  subject: FindingSubject;
  /** A code of titles.json for a TITLE; null for a MEMBERSHIP. */
  title: string | null;
  consequence: Consequence;
  /** As people cite it. */
  clause: string;
}

/** `terms.json`: what happens in the course of the three years of a membership. */
export interface Terms {
  reexamination: ReexaminationTerms;
  spotCheck: SpotCheckTerms;
  /** Working days within which a report is confirmed or refused. */
  majorChangeConfirmWorkingDays: number;
  majorChanges: readonly MajorChangeTerms[];
  unreportedChange: readonly UnreportedRule[];
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
  majorChangeConfirmWorkingDays: positive,
  unreportedChange: uniqueBy(
    record<UnreportedRule>({
      subject: oneOf(FINDING_SUBJECTS),
      title: nullable(text),
      consequence: oneOf(CONSEQUENCES),
      clause: text,
    }),
    (row) => `${row.subject} ${row.title}`,
  ),
  majorChanges: uniqueBy(
    record<MajorChangeTerms>({
      kind: oneOf(MAJOR_CHANGE_KINDS),
      zh: text,
      leaves: nullable(oneOf(['MERGED', 'LEFT_PROVINCE'])),
    }),
    (row) => row.kind,
  ),
});

/** What can be proposed of an unreported change, by kind of subject. */
const POSSIBLE: Readonly<Record<FindingSubject, readonly Consequence[]>> = {
  MEMBERSHIP: ['WATCH', 'NO_REEXAMINATION', 'EXIT'],
  TITLE: ['WATCH', 'NO_REEXAMINATION', 'REVOKE'],
};

/** Proves that `terms.json` agrees with itself and with the titles there are. */
export function checkTerms(terms: Terms, titles: readonly { readonly code: string }[]): void {
  for (const kind of MAJOR_CHANGE_KINDS)
    if (!terms.majorChanges.some((row) => row.kind === kind))
      fail('terms.json majorChanges', `${kind} to be defined`);
  const { sharePercent } = terms.spotCheck;
  if (sharePercent < 0 || sharePercent > 100) fail('terms.json spotCheck', 'a share from 0 to 100 per cent');
  for (const { subject, title, consequence } of terms.unreportedChange) {
    const where = `terms.json unreportedChange ${subject} ${title}`;
    if ((subject === 'TITLE') !== (title !== null)) fail(where, 'a title exactly on a TITLE');
    if (title !== null && !titles.some(({ code }) => code === title)) fail(where, `${title} to be defined`);
    if (!POSSIBLE[subject].includes(consequence)) fail(where, `one of ${POSSIBLE[subject].join(', ')}`);
  }
}
