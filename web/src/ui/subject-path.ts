import { isEnterprise, type Session } from '../api/session.js';
import { PATHS, type PageName, pathTo } from '../app/paths.js';

/** The page of what a to-do or a message is about, by its `subjectKind`; `own` where enterprises have another one. */
const PAGES: Readonly<Record<string, { readonly page: PageName; readonly own?: PageName }>> = {
  APPLICATION: { page: 'case', own: 'caseForm' },
  LIST: { page: 'list' },
  PROPOSAL: { page: 'proposal' },
  PUBLICITY: { page: 'publicity' },
  ANNOUNCEMENT: { page: 'announcement' },
  OBJECTION: { page: 'objection' },
  MEMBERSHIP: { page: 'membership', own: 'home' },
  TITLE: { page: 'title', own: 'home' },
  CANDIDATE: { page: 'candidate', own: 'home' },
  DUTY: { page: 'duty' },
  REGISTRATION: { page: 'registration' },
  ENTERPRISE: { page: 'enterprise', own: 'ownFile' },
  FINDING: { page: 'finding' },
  ASSESSMENT: { page: 'assessment' },
  ASSESSMENT_YEAR: { page: 'assessments' },
  ROUND: { page: 'round', own: 'apply' },
  REEXAMINATION: { page: 'reexamination' },
  MAJOR_CHANGE: { page: 'majorChange' },
  SUCCESSOR_WARNING: { page: 'majorChanges' },
};

/**
 * The address of a subject for the reader.
 * @param query what the page is to know, such as where the reader comes from
 * @returns null for a kind of subject without a page
 */
export function subjectPath(
  { subjectKind, subjectId }: { readonly subjectKind: string; readonly subjectId: string },
  session: Session,
  query: Readonly<Record<string, string | undefined>> = {},
): string | null {
  const pages = PAGES[subjectKind];
  if (!pages) return null;
  const page = isEnterprise(session) ? (pages.own ?? pages.page) : pages.page;
  return pathTo(page, PATHS[page].includes(':id') ? subjectId : undefined, query);
}
