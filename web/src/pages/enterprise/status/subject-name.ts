import type { Schema } from '../../../api/client.js';

interface Subject {
  readonly title: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** What a date or a to-do is about, for the enterprise itself: of its own case the round, else the title as it came. */
export function subjectName(
  { title, subjectKind, subjectId }: Subject,
  cases: readonly Schema<'CaseStatus'>[],
): string {
  if (subjectKind !== 'APPLICATION') return title;
  return cases.find(({ id }) => id === subjectId)?.roundTitle ?? title;
}
