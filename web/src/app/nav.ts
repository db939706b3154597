import { texts } from '#texts/app';
import { isEnterprise, type Session } from '../api/session.js';
import type { PageName } from './paths.js';

interface NavEntry {
  readonly page: PageName;
  readonly label: string;
  /** It is there where the post may call this operation. */
  readonly operation: string;
  /** Left out: every tier. */
  readonly tiers?: readonly Session['tier'][];
}

/** Entries that belong together; without a label each stands by itself. */
interface NavPart {
  readonly label?: string;
  readonly entries: readonly NavEntry[];
}

/** One entry of the menu, or several under a heading. */
export interface NavGroup {
  readonly label: string;
  readonly pages: readonly Pick<NavEntry, 'page' | 'label'>[];
}

type Side = 'ENTERPRISE' | 'OFFICIAL' | 'ADMIN';

const { nav } = texts;

/** The main menu. Who may call what is said by the session, not here. */
const NAV: Readonly<Record<Side, readonly NavPart[]>> = {
  ENTERPRISE: [
    {
      entries: [
        { page: 'home', label: nav.status, operation: 'Status_show' },
        { page: 'apply', label: nav.apply, operation: 'Case_start' },
        { page: 'duties', label: nav.duties, operation: 'Duty_list' },
        { page: 'assessments', label: nav.assessments, operation: 'Assessment_list' },
        { page: 'findings', label: nav.findings, operation: 'Finding_list' },
        { page: 'majorChanges', label: nav.majorChanges, operation: 'MajorChange_list' },
        { page: 'ownFile', label: nav.ownFile, operation: 'Enterprise_read' },
        { page: 'ownSelfCheck', label: nav.selfCheck, operation: 'SelfCheck_overview' },
      ],
    },
  ],
  OFFICIAL: [
    {
      label: nav.groups.work,
      entries: [
        { page: 'todo', label: nav.todo, operation: 'Todo_list' },
        { page: 'proposals', label: nav.proposals, operation: 'Proposal_list' },
      ],
    },
    {
      label: nav.groups.review,
      entries: [
        { page: 'cases', label: nav.cases, operation: 'Case_list' },
        { page: 'lists', label: nav.lists, operation: 'List_ofRound' },
        { page: 'publicities', label: nav.publicities, operation: 'Publicity_list' },
        { page: 'announcements', label: nav.announcements, operation: 'Announcement_list' },
        { page: 'objections', label: nav.objections, operation: 'Objection_list' },
      ],
    },
    {
      label: nav.groups.pool,
      entries: [
        { page: 'pool', label: nav.pool, operation: 'Register_list' },
        { page: 'candidates', label: nav.candidates, operation: 'Candidate_list' },
        { page: 'suggestions', label: nav.suggestions, operation: 'Suggestion_list' },
      ],
    },
    {
      label: nav.groups.yearly,
      entries: [
        { page: 'duties', label: nav.duties, operation: 'Duty_list' },
        { page: 'campaign', label: nav.campaign, operation: 'Campaign_progress' },
        { page: 'assessments', label: nav.assessments, operation: 'Assessment_list' },
        { page: 'findings', label: nav.findings, operation: 'Finding_list' },
        { page: 'reexaminations', label: nav.reexaminations, operation: 'Reexamination_list' },
        { page: 'spotChecks', label: nav.spotChecks, operation: 'SpotCheck_list' },
        { page: 'majorChanges', label: nav.majorChanges, operation: 'MajorChange_list' },
      ],
    },
    {
      label: nav.groups.enterprises,
      entries: [
        { page: 'enterprises', label: nav.enterprises, operation: 'Enterprise_list' },
        { page: 'registrations', label: nav.registrations, operation: 'Registration_list' },
      ],
    },
    {
      label: nav.groups.rounds,
      entries: [
        { page: 'rounds', label: nav.rounds, operation: 'Round_list' },
        { page: 'insight', label: nav.insight, operation: 'Insight_byPlace' },
        { page: 'impacts', label: nav.impacts, operation: 'Impact_list', tiers: ['PROVINCE', 'CITY'] },
      ],
    },
    {
      label: nav.groups.reminders,
      entries: [
        { page: 'reminderRules', label: nav.reminderRules, operation: 'Rule_list' },
        { page: 'simulation', label: nav.simulation, operation: 'Rule_simulate' },
        { page: 'proof', label: nav.proof, operation: 'Proof_answer' },
      ],
    },
  ],
  ADMIN: [
    {
      entries: [
        { page: 'accounts', label: nav.accounts, operation: 'Account_list' },
        { page: 'organisations', label: nav.organisations, operation: 'Organisation_list' },
        { page: 'units', label: nav.units, operation: 'Unit_own' },
        { page: 'operations', label: nav.operations, operation: 'Ops_standing' },
      ],
    },
  ],
};

/** What is open to everybody stands behind everything that is somebody's own. */
const OPEN: NavGroup = { label: nav.ruleSets, pages: [{ page: 'ruleSets', label: nav.ruleSets }] };

function sideOf(session: Session): Side {
  if (isEnterprise(session)) return 'ENTERPRISE';
  return session.role === 'SYSTEM_ADMIN' ? 'ADMIN' : 'OFFICIAL';
}

/** The menu of a person, without what the post may not call. */
export function navOf(session: Session): readonly NavGroup[] {
  return [...ownOf(session), OPEN];
}

function ownOf(session: Session): readonly NavGroup[] {
  return NAV[sideOf(session)].flatMap(({ label, entries }) => {
    const pages = entries.filter((entry) => isThere(entry, session));
    if (label === undefined) return pages.map((page) => ({ label: page.label, pages: [page] }));
    return pages.length === 0 ? [] : [{ label, pages }];
  });
}

function isThere({ operation, tiers }: NavEntry, session: Session): boolean {
  return session.operations.includes(operation) && (tiers?.includes(session.tier) ?? true);
}

/** Where a person lands after signing in. */
export function landingOf(session: Session): PageName {
  return ownOf(session)[0]?.pages[0]?.page ?? 'inbox';
}
