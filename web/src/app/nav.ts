import { texts } from '#texts/app';
import { isEnterprise, type Session } from '../api/session.js';
import type { PageName } from './paths.js';

interface NavEntry {
  readonly page: PageName;
  readonly label: string;
  /** Whose entry it is. */
  readonly side: Side;
  /** It is there where the post may call this operation. */
  readonly operation: string;
  /** Left out: officials of every tier. */
  readonly tiers?: readonly Session['tier'][];
}

type Side = 'ENTERPRISE' | 'OFFICIAL' | 'ADMIN';

/** The main menu. Who may call what is said by the session, not here. */
const NAV: readonly NavEntry[] = [
  { page: 'home', label: texts.nav.status, side: 'ENTERPRISE', operation: 'Status_show' },
  { page: 'apply', label: texts.nav.apply, side: 'ENTERPRISE', operation: 'Case_start' },
  { page: 'duties', label: texts.nav.duties, side: 'ENTERPRISE', operation: 'Duty_list' },
  { page: 'assessments', label: texts.nav.assessments, side: 'ENTERPRISE', operation: 'Assessment_list' },
  { page: 'findings', label: texts.nav.findings, side: 'ENTERPRISE', operation: 'Finding_list' },
  { page: 'majorChanges', label: texts.nav.majorChanges, side: 'ENTERPRISE', operation: 'MajorChange_list' },
  { page: 'ownFile', label: texts.nav.ownFile, side: 'ENTERPRISE', operation: 'Enterprise_read' },
  { page: 'ownSelfCheck', label: texts.nav.selfCheck, side: 'ENTERPRISE', operation: 'SelfCheck_overview' },
  { page: 'todo', label: texts.nav.todo, side: 'OFFICIAL', operation: 'Todo_list' },
  { page: 'proposals', label: texts.nav.proposals, side: 'OFFICIAL', operation: 'Proposal_list' },
  { page: 'cases', label: texts.nav.cases, side: 'OFFICIAL', operation: 'Case_list' },
  { page: 'lists', label: texts.nav.lists, side: 'OFFICIAL', operation: 'List_ofRound' },
  { page: 'publicities', label: texts.nav.publicities, side: 'OFFICIAL', operation: 'Publicity_list' },
  { page: 'announcements', label: texts.nav.announcements, side: 'OFFICIAL', operation: 'Announcement_list' },
  { page: 'objections', label: texts.nav.objections, side: 'OFFICIAL', operation: 'Objection_list' },
  { page: 'pool', label: texts.nav.pool, side: 'OFFICIAL', operation: 'Register_list' },
  { page: 'candidates', label: texts.nav.candidates, side: 'OFFICIAL', operation: 'Candidate_list' },
  { page: 'suggestions', label: texts.nav.suggestions, side: 'OFFICIAL', operation: 'Suggestion_list' },
  { page: 'duties', label: texts.nav.duties, side: 'OFFICIAL', operation: 'Duty_list' },
  { page: 'campaign', label: texts.nav.campaign, side: 'OFFICIAL', operation: 'Campaign_progress' },
  { page: 'assessments', label: texts.nav.assessments, side: 'OFFICIAL', operation: 'Assessment_list' },
  { page: 'findings', label: texts.nav.findings, side: 'OFFICIAL', operation: 'Finding_list' },
  {
    page: 'reexaminations',
    label: texts.nav.reexaminations,
    side: 'OFFICIAL',
    operation: 'Reexamination_list',
  },
  { page: 'spotChecks', label: texts.nav.spotChecks, side: 'OFFICIAL', operation: 'SpotCheck_list' },
  { page: 'majorChanges', label: texts.nav.majorChanges, side: 'OFFICIAL', operation: 'MajorChange_list' },
  { page: 'enterprises', label: texts.nav.enterprises, side: 'OFFICIAL', operation: 'Enterprise_list' },
  { page: 'registrations', label: texts.nav.registrations, side: 'OFFICIAL', operation: 'Registration_list' },
  { page: 'rounds', label: texts.nav.rounds, side: 'OFFICIAL', operation: 'Round_list' },
  { page: 'insight', label: texts.nav.insight, side: 'OFFICIAL', operation: 'Insight_byPlace' },
  {
    page: 'impacts',
    label: texts.nav.impacts,
    side: 'OFFICIAL',
    operation: 'Impact_list',
    tiers: ['PROVINCE', 'CITY'],
  },
  { page: 'reminderRules', label: texts.nav.reminderRules, side: 'OFFICIAL', operation: 'Rule_list' },
  { page: 'proof', label: texts.nav.proof, side: 'OFFICIAL', operation: 'Proof_answer' },
  { page: 'accounts', label: texts.nav.accounts, side: 'ADMIN', operation: 'Account_list' },
  { page: 'organisations', label: texts.nav.organisations, side: 'ADMIN', operation: 'Organisation_list' },
  { page: 'units', label: texts.nav.units, side: 'ADMIN', operation: 'Unit_own' },
  { page: 'operations', label: texts.nav.operations, side: 'ADMIN', operation: 'Ops_standing' },
];

/** What is open to everybody stands behind everything that is somebody's own. */
const OPEN: readonly Pick<NavEntry, 'page' | 'label'>[] = [{ page: 'ruleSets', label: texts.nav.ruleSets }];

function sideOf(session: Session): Side {
  if (isEnterprise(session)) return 'ENTERPRISE';
  return session.role === 'SYSTEM_ADMIN' ? 'ADMIN' : 'OFFICIAL';
}

export function navOf(session: Session): readonly Pick<NavEntry, 'page' | 'label'>[] {
  return [...ownOf(session), ...OPEN];
}

function ownOf(session: Session): readonly NavEntry[] {
  const side = sideOf(session);
  return NAV.filter(
    (entry) =>
      entry.side === side &&
      session.operations.includes(entry.operation) &&
      (entry.tiers?.includes(session.tier) ?? true),
  );
}

/** Where a person lands after signing in. */
export function landingOf(session: Session): PageName {
  return ownOf(session)[0]?.page ?? 'inbox';
}
