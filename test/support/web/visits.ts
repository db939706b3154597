import { type PageName, pathTo } from '../../../web/src/app/paths.js';
import type { DemoWorld } from './demo-world.js';
import type { Person } from './person.js';
import type { Web } from './web.js';

/** Every kind of person, by the one of the demo who stands for it; null has no session. */
export const PEOPLE = {
  nobody: null,
  enterprise: 'demo-firm-09',
  'enterprise asked to confirm': 'demo-firm-10',
  'enterprise asked to mend': 'demo-firm-15',
  'enterprise at the end of its term': 'demo-firm-18',
  'enterprise under review': 'demo-firm-21',
  'handler without county': 'demo-dongguan-handler',
  'county handler': 'demo-nanshan-handler',
  'county head': 'demo-nanshan-head',
  'city handler': 'demo-shenzhen-handler',
  'city head': 'demo-shenzhen-head',
  'province handler': 'demo-province-handler',
  'province head': 'demo-province-head',
  viewer: 'demo-province-viewer',
  administrator: 'demo-admin',
} as const;
export type Kind = keyof typeof PEOPLE;

/** Visits of one page by people of several kinds. */
export interface Visit {
  readonly who: readonly Kind[];
  /** The list whose first row, as the visitor sees it, is the page's `:id`. */
  readonly of?: string | ((world: DemoWorld, loginName: string) => Promise<string>);
  readonly query?: Readonly<Record<string, string>>;
  /** Instead of the page's own address, for one that leads on. */
  readonly address?: string;
  /** Tells visits by the same people apart. */
  readonly note?: string;
}

const COUNTY = ['county handler', 'county head'] as const;
const CITY = ['city handler', 'city head'] as const;
const PROVINCE = ['province handler', 'province head', 'viewer'] as const;
const HANDLERS = ['county handler', 'city handler', 'province handler'] as const;
const OFFICIALS = [...COUNTY, ...CITY, ...PROVINCE] as const;
const SIGNED_IN = ['enterprise', ...OFFICIALS, 'administrator'] as const;
const ENTERPRISES = ['enterprise', 'enterprise asked to confirm', 'enterprise asked to mend'] as const;

const openRound = '/api/rounds?state=OPEN&tier=PROVINCE&track=CHAMPION';
const cases = (state: string) => `/api/applications?state=${state}`;

/** The tabs of the form that look different from each other. */
const FORM_PARTS = ['contact', 'product', 'figure', 'plan', 'submit'];

/** A list of the open round: the city's own, or the first one the province has been sent. */
async function listOf(world: DemoWorld, loginName: string): Promise<string> {
  const track = loginName.includes('province') ? 'LITTLE_GIANT' : 'CHAMPION';
  const roundId = await world.first(loginName, `/api/rounds?state=OPEN&tier=PROVINCE&track=${track}`);
  return world.first(loginName, `/api/rounds/${roundId}/lists`);
}

/** A title of an enterprise of 南山. */
async function titleOf(world: DemoWorld, loginName: string): Promise<string> {
  const { body } = await (await world.caller('demo-firm-01')).get('/api/session');
  const enterpriseId = String(body.enterpriseId);
  return world.first(loginName, `/api/enterprises/${enterpriseId}/titles`);
}

/** Who sees which page. A new page needs its row here. */
export const PAGES: Readonly<Record<PageName, readonly Visit[]>> = {
  home: [{ who: ENTERPRISES }],
  signIn: [{ who: ['nobody'] }],
  register: [{ who: ['nobody'] }],
  invitation: [{ who: ['nobody'] }],
  password: [{ who: SIGNED_IN }],
  inbox: [{ who: SIGNED_IN }],

  apply: [{ who: ['enterprise'] }],
  caseForm: [
    { who: ENTERPRISES, of: '/api/applications' },
    ...FORM_PARTS.map((part): Visit => ({
      who: ['enterprise'],
      of: cases('DRAFT'),
      query: { part },
      note: part,
    })),
  ],
  duties: [{ who: ['enterprise', ...OFFICIALS] }],
  duty: [
    { who: ['enterprise', ...OFFICIALS], of: '/api/duties' },
    {
      who: ['enterprise at the end of its term'],
      of: '/api/duties?kind=REEXAMINATION',
      note: 'reexamination',
    },
  ],
  ownFile: [{ who: ['enterprise'] }],
  ownSelfCheck: [{ who: ['enterprise'] }],
  ownSelfCheckItem: [
    { who: ['enterprise'], query: { of: 'TITLE.LITTLE_GIANT' } },
    { who: ['enterprise'], query: { of: 'TITLE.CHAMPION_PROVINCE', try: 'open' }, note: 'what-if' },
  ],

  todo: [{ who: OFFICIALS }],
  cases: [{ who: OFFICIALS }],
  case: [
    { who: ENTERPRISES, of: '/api/applications' },
    { who: OFFICIALS, of: cases('IN_POOL'), note: 'in-pool' },
    { who: COUNTY, of: cases('COUNTY_SCREENING'), note: 'screening' },
    { who: CITY, of: cases('CITY_OBJECTION'), note: 'objected' },
    { who: PROVINCE, of: cases('PROVINCE_DECISION'), note: 'decision' },
    { who: PROVINCE, of: cases('OUTSIDE_EVALUATION'), note: 'outside-evaluation' },
    { who: ['province handler'], of: cases('RETURNED'), note: 'returned' },
  ],
  prepare: [{ who: HANDLERS }],
  enterprises: [{ who: OFFICIALS }],
  enterprise: [{ who: OFFICIALS, of: '/api/enterprises' }],
  title: [{ who: ['county handler', 'province head'], of: titleOf }],
  selfCheck: [{ who: OFFICIALS, of: '/api/enterprises' }],
  selfCheckItem: [
    { who: [...HANDLERS, 'viewer'], of: '/api/enterprises', query: { of: 'TITLE.LITTLE_GIANT' } },
  ],
  registrations: [{ who: OFFICIALS }],
  registration: [{ who: OFFICIALS, of: '/api/registrations' }],
  lists: [{ who: [...CITY, ...PROVINCE] }],
  list: [{ who: [...CITY, ...PROVINCE], of: listOf }],
  proposals: [{ who: OFFICIALS }],
  proposal: [{ who: OFFICIALS, of: '/api/proposals' }],

  rounds: [{ who: OFFICIALS }],
  newRound: [{ who: HANDLERS }],
  round: [{ who: OFFICIALS, of: openRound }],
  editRound: [{ who: ['province handler'], of: '/api/rounds?state=DRAFT' }],
  publicities: [{ who: OFFICIALS }],
  preparePublicity: [{ who: HANDLERS }],
  publicity: [{ who: [...CITY, ...PROVINCE], of: '/api/publicities' }],
  announcements: [{ who: OFFICIALS }],
  prepareAnnouncement: [{ who: HANDLERS }],
  announcement: [{ who: OFFICIALS, of: '/api/announcements' }],
  objections: [{ who: OFFICIALS }],
  objection: [{ who: [...CITY, ...PROVINCE], of: '/api/objections' }],
  pool: [{ who: OFFICIALS }],
  membership: [{ who: OFFICIALS, of: '/api/memberships' }],
  candidates: [{ who: OFFICIALS }],
  candidate: [{ who: OFFICIALS, of: '/api/candidates' }],
  insight: [{ who: OFFICIALS }],

  accounts: [{ who: ['administrator'] }],
  organisations: [{ who: ['administrator'] }],
  units: [{ who: ['administrator'] }],

  ruleSets: [{ who: ['nobody', 'enterprise', 'viewer', 'administrator'] }],
  ruleSet: [{ who: ['nobody', 'viewer'], of: () => Promise.resolve('ZJTX-2022-GD') }],
  publicPublicities: [{ who: ['nobody', 'enterprise'] }],
  publicAnnouncements: [{ who: ['nobody'] }],
  publicObjection: [{ who: ['nobody'] }],
  publicCheck: [{ who: ['nobody'] }, { who: ['nobody'], query: { q: '演示' }, note: 'asked' }],

  suggestions: [
    { who: OFFICIALS },
    { who: ['province handler'], query: { state: 'CONFIRMED' }, note: 'confirmed' },
  ],
  impacts: [{ who: [...CITY, ...PROVINCE] }],
  newImpact: [
    { who: ['province handler', 'city handler'] },
    { who: ['province handler'], query: { rules: 'ZJTX-2022-GD' }, note: 'draft' },
  ],
  impact: [{ who: ['province handler', 'viewer'], of: '/api/impact-runs' }],

  assessments: [{ who: ['enterprise', ...OFFICIALS] }],
  assessment: [
    { who: ['enterprise', ...COUNTY, ...CITY], of: '/api/assessments?state=SUBMITTED', note: 'submitted' },
    { who: PROVINCE, of: '/api/assessments?state=GRADED', note: 'graded' },
  ],
  campaign: [{ who: OFFICIALS }, { who: PROVINCE, query: { unitId: '4403', overdue: 'true' }, note: 'city' }],
  findings: [{ who: ['enterprise', ...OFFICIALS] }],
  finding: [{ who: OFFICIALS, of: '/api/findings' }],
  reexaminations: [{ who: OFFICIALS }, { who: ['handler without county'], note: 'dongguan' }],
  reexamination: [
    {
      who: [...PROVINCE, 'handler without county', 'enterprise under review'],
      of: '/api/reexaminations',
    },
  ],
  spotChecks: [{ who: OFFICIALS }, { who: ['handler without county'], note: 'dongguan' }],
  spotCheck: [{ who: [...PROVINCE, 'handler without county'], of: '/api/spot-checks' }],
  majorChanges: [{ who: ['enterprise', ...OFFICIALS] }],
  newMajorChange: [{ who: ['enterprise', ...HANDLERS] }],
  majorChange: [{ who: ['enterprise', ...OFFICIALS], of: '/api/major-changes' }],
  reminderRules: [{ who: OFFICIALS }],
  reminderRule: [
    { who: ['county handler', 'city head', 'province handler'], of: () => Promise.resolve('YEARLY_UPDATE') },
    { who: ['viewer'], of: () => Promise.resolve('STEP'), note: 'step' },
  ],
  simulation: [{ who: ['county handler', 'province handler', 'viewer'] }],
  proof: [
    { who: OFFICIALS },
    { who: ['city head'], query: { on: '2026-05-31', rule: 'YEARLY_UPDATE' }, note: 'day-off' },
  ],
  operations: [
    { who: ['administrator'] },
    { who: ['administrator'], query: { state: 'FAILED' }, note: 'failed' },
  ],
  go: [{ who: ['enterprise', 'city head', 'administrator'], address: '/go/NOTHING/1' }],
};

/** Every visit of every page, by a name of its own. */
export const VISITS = (Object.keys(PAGES) as PageName[]).flatMap((page) =>
  PAGES[page].map((visit) => ({ name: [page, visit.note].filter(Boolean).join('-'), page, visit })),
);

/** Everybody at a browser of their own; who has come once stays signed in. */
export class Crowd {
  private readonly people = new Map<Kind, Promise<Person>>();

  constructor(
    private readonly world: DemoWorld,
    private readonly web: Web,
  ) {}

  person(kind: Kind): Promise<Person> {
    const login = PEOPLE[kind];
    const known =
      this.people.get(kind) ??
      (login ? this.web.person({ loginName: login }, this.world.password) : this.web.nobody());
    this.people.set(kind, known);
    return known;
  }

  /** Those who have come. */
  present(): Promise<Person[]> {
    return Promise.all(this.people.values());
  }

  /** Shows a page to somebody. @returns them */
  async show(page: PageName, visit: Visit, kind: Kind): Promise<Person> {
    const person = await this.person(kind);
    await person.open(await this.addressOf(page, visit, PEOPLE[kind] ?? ''));
    return person;
  }

  private async addressOf(page: PageName, { of, query, address }: Visit, loginName: string): Promise<string> {
    if (address !== undefined) return address;
    if (of === undefined) return pathTo(page, undefined, query);
    const id =
      typeof of === 'string' ? await this.world.first(loginName, of) : await of(this.world, loginName);
    return pathTo(page, id, query);
  }
}
