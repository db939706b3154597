import { type ComponentType, lazy } from 'react';
import type { PageName } from './paths.js';

interface PageEntry {
  /** Open without an account. */
  readonly open?: true;
  readonly view: ComponentType;
}

/** A page is fetched when it is first shown. */
const page = (load: () => Promise<{ default: ComponentType }>): PageEntry => ({ view: lazy(load) });
const openPage = (load: () => Promise<{ default: ComponentType }>): PageEntry => ({
  ...page(load),
  open: true,
});

/** Every page by its name in `PATHS`. `home` shows each person the page they come for. */
export const PAGES: Readonly<Partial<Record<PageName, PageEntry>>> = {
  signIn: openPage(() => import('../pages/account/SignIn.js')),
  register: openPage(() => import('../pages/account/newcomer/Register.js')),
  invitation: openPage(() => import('../pages/account/newcomer/Invitation.js')),
  password: page(() => import('../pages/account/Password.js')),
  inbox: page(() => import('../pages/account/Inbox.js')),
  registrations: page(() => import('../pages/registration/Registrations.js')),
  registration: page(() => import('../pages/registration/Registration.js')),
  accounts: page(() => import('../pages/admin/accounts/Accounts.js')),
  organisations: page(() => import('../pages/admin/Organisations.js')),
  units: page(() => import('../pages/admin/Units.js')),
  publicPublicities: openPage(() => import('../pages/public/Publicities.js')),
  publicAnnouncements: openPage(() => import('../pages/public/Announcements.js')),
  publicCheck: openPage(() => import('../pages/public/Check.js')),
  publicObjection: openPage(() => import('../pages/public/objection/Objection.js')),
  ruleSets: openPage(() => import('../pages/rule-sets/RuleSets.js')),
  ruleSet: openPage(() => import('../pages/rule-sets/RuleSet.js')),
  proposals: page(() => import('../pages/proposal/Proposals.js')),
  proposal: page(() => import('../pages/proposal/Proposal.js')),
  apply: page(() => import('../pages/enterprise/Apply.js')),
  caseForm: page(() => import('../pages/enterprise/CaseForm.js')),
  case: page(() => import('../pages/case/Case.js')),
  todo: page(() => import('../pages/officer/todo/Todo.js')),
  cases: page(() => import('../pages/officer/cases/Cases.js')),
  prepare: page(() => import('../pages/officer/prepare/Prepare.js')),
  enterprises: page(() => import('../pages/officer/enterprises/Enterprises.js')),

  lists: page(() => import('../pages/list/Lists.js')),
  list: page(() => import('../pages/list/List.js')),
  pool: page(() => import('../pages/pool/register/Pool.js')),
  membership: page(() => import('../pages/pool/membership/Membership.js')),
  candidates: page(() => import('../pages/pool/candidates/Candidates.js')),
  candidate: page(() => import('../pages/pool/candidates/Candidate.js')),
  insight: page(() => import('../pages/insight/Insight.js')),
  objections: page(() => import('../pages/objection/Objections.js')),
  objection: page(() => import('../pages/objection/Objection.js')),
  publicities: page(() => import('../pages/publicity/Publicities.js')),
  preparePublicity: page(() => import('../pages/publicity/PreparePublicity.js')),
  publicity: page(() => import('../pages/publicity/Publicity.js')),
  announcements: page(() => import('../pages/publicity/announcement/Announcements.js')),
  prepareAnnouncement: page(() => import('../pages/publicity/announcement/PrepareAnnouncement.js')),
  announcement: page(() => import('../pages/publicity/announcement/Announcement.js')),
  ownFile: page(() => import('../pages/enterprise-file/EnterpriseFile.js')),
  enterprise: page(() => import('../pages/enterprise-file/EnterpriseFile.js')),
  title: page(() => import('../pages/enterprise-file/titles/TitleLink.js')),
  ownSelfCheck: page(() => import('../pages/self-check/SelfCheck.js')),
  selfCheck: page(() => import('../pages/self-check/SelfCheck.js')),
  ownSelfCheckItem: page(() => import('../pages/self-check/SelfCheckItem.js')),
  selfCheckItem: page(() => import('../pages/self-check/SelfCheckItem.js')),
  duties: page(() => import('../pages/duty/Duties.js')),
  duty: page(() => import('../pages/duty/Duty.js')),
  rounds: page(() => import('../pages/round/Rounds.js')),
  newRound: page(() => import('../pages/round/NewRound.js')),
  round: page(() => import('../pages/round/Round.js')),
  editRound: page(() => import('../pages/round/EditRound.js')),
  suggestions: page(() => import('../pages/suggestion/Suggestions.js')),
  impacts: page(() => import('../pages/impact/Impacts.js')),
  newImpact: page(() => import('../pages/impact/NewImpact.js')),
  impact: page(() => import('../pages/impact/Impact.js')),

  assessments: page(() => import('../pages/assessment/Assessments.js')),
  assessment: page(() => import('../pages/assessment/Assessment.js')),
  campaign: page(() => import('../pages/campaign/Campaign.js')),
  findings: page(() => import('../pages/finding/Findings.js')),
  finding: page(() => import('../pages/finding/Finding.js')),
  reexaminations: page(() => import('../pages/reexamination/Reexaminations.js')),
  reexamination: page(() => import('../pages/reexamination/Reexamination.js')),
  spotChecks: page(() => import('../pages/spot-check/SpotChecks.js')),
  spotCheck: page(() => import('../pages/spot-check/SpotCheck.js')),
  majorChanges: page(() => import('../pages/major-change/MajorChanges.js')),
  newMajorChange: page(() => import('../pages/major-change/NewMajorChange.js')),
  majorChange: page(() => import('../pages/major-change/MajorChange.js')),
  reminderRules: page(() => import('../pages/reminder/rules/Rules.js')),
  reminderRule: page(() => import('../pages/reminder/rule/Rule.js')),
  simulation: page(() => import('../pages/reminder/simulation/Simulation.js')),
  proof: page(() => import('../pages/reminder/proof/Proof.js')),
  operations: page(() => import('../pages/admin/operations/Operations.js')),
  go: page(() => import('../pages/account/Go.js')),
};
