/** The address of every page. The server answers exactly these with the application; a new page needs its line here. */
export const PATHS = {
  home: '/',
  signIn: '/sign-in',
  register: '/register',
  invitation: '/invitation',
  password: '/password',
  inbox: '/inbox',

  apply: '/apply',
  caseForm: '/cases/:id/form',
  duties: '/duties',
  duty: '/duties/:id',
  ownFile: '/file',
  ownSelfCheck: '/self-check',
  ownSelfCheckItem: '/self-check/item',

  todo: '/todo',
  cases: '/cases',
  case: '/cases/:id',
  prepare: '/prepare',
  enterprises: '/enterprises',
  enterprise: '/enterprises/:id',
  selfCheck: '/enterprises/:id/self-check',
  selfCheckItem: '/enterprises/:id/self-check/item',
  title: '/titles/:id',
  registrations: '/registrations',
  registration: '/registrations/:id',
  lists: '/lists',
  list: '/lists/:id',
  proposals: '/proposals',
  proposal: '/proposals/:id',

  rounds: '/rounds',
  newRound: '/rounds/new',
  round: '/rounds/:id',
  editRound: '/rounds/:id/edit',
  publicities: '/publicities',
  preparePublicity: '/publicities/new',
  publicity: '/publicities/:id',
  announcements: '/announcements',
  prepareAnnouncement: '/announcements/new',
  announcement: '/announcements/:id',
  objections: '/objections',
  objection: '/objections/:id',
  pool: '/pool',
  membership: '/pool/:id',
  candidates: '/candidates',
  candidate: '/candidates/:id',
  insight: '/insight',

  accounts: '/accounts',
  organisations: '/organisations',
  units: '/units',

  ruleSets: '/rule-sets',
  ruleSet: '/rule-sets/:id',
  publicPublicities: '/public/publicities',
  publicAnnouncements: '/public/announcements',
  publicObjection: '/public/objection',
  publicCheck: '/public/check',

  suggestions: '/tag-suggestions',
  impacts: '/impact-runs',
  newImpact: '/impact-runs/new',
  impact: '/impact-runs/:id',

  assessments: '/assessments',
  assessment: '/assessments/:id',
  campaign: '/yearly-progress',
  findings: '/findings',
  finding: '/findings/:id',
  reexaminations: '/reexaminations',
  reexamination: '/reexaminations/:id',
  spotChecks: '/spot-checks',
  spotCheck: '/spot-checks/:id',
  majorChanges: '/major-changes',
  newMajorChange: '/major-changes/new',
  majorChange: '/major-changes/:id',
  reminderRules: '/reminder-rules',
  reminderRule: '/reminder-rules/:id',
  simulation: '/reminder-simulation',
  proof: '/reminder-proof',
  operations: '/operations',
  go: '/go/:subjectKind/:subjectId',
} as const;

export type PageName = keyof typeof PATHS;

/**
 * The address of a page with its id filled in.
 * @param query search parameters; what is undefined or empty is left out
 */
export function pathTo(
  page: PageName,
  id?: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = id === undefined ? PATHS[page] : PATHS[page].replace(':id', encodeURIComponent(id));
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
