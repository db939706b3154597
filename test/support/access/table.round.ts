import { type AccessTable, GRIDS, STALE } from './grid.js';

const { everybody } = GRIDS;

/** What the city owns: its own people only; with those above it; the counties below and the neighbours not. */
const OWN = '- xx xx 000 +++ 000 000 000 x';
const OWN_AND_ABOVE = '- xx xx 000 +++ +++ 000 000 x';
const LISTED_ABOVE = '- xx xx ooo +++ +++ ooo ooo x';
const OWN_HANDLER = '- xx xx 0xx +xx 0xx 0xx 0xx x';
const OWN_HEAD = '- xx xx x0x x+x x0x x0x x0x x';
/** A draft round is its owner's alone, so others do not even learn that it exists. */
const OWN_OFFICERS = '- xx xx 00x ++x 00x 00x 00x x';

const stale = (more: object) => ({ body: () => ({ version: STALE, ...more }), through: 'STATE_MOVED' });

/** Rounds, lists, publicities, announcements, objections and proposals. */
export const ROUND_TABLE: AccessTable = {
  'GET /api/rounds': { grid: '- ++ ++ +++ +++ +++ +++ ooo x', shows: 'cityRound' },
  'GET /api/rounds (a draft)': { grid: '- oo oo ooo +++ ooo ooo ooo x', shows: 'cityDraftRound' },
  'POST /api/rounds': {
    grid: '- xx xx ++x ++x ++x ++x ++x x',
    body: () => ({
      track: 'LEADING',
      title: '日期颠倒的一批',
      basisDocument: '〔2026〕1号',
      baseYear: 2025,
      opens: { date: '2026-09-01' },
      enterpriseCloses: { date: '2026-08-01' },
      correctionCloses: { date: '2026-07-01' },
    }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/rounds/:id': { grid: '- ++ ++ +++ +++ +++ +++ 000 x', of: 'cityRound' },
  'GET /api/rounds/:id (a draft)': { grid: '- 00 00 000 +++ 000 000 000 x', of: 'cityDraftRound' },
  'GET /api/rounds/:id/opening': { grid: '- ++ ++ xxx xxx xxx xxx xxx x', of: 'cityRound' },
  'GET /api/rounds/:id/actions': { grid: '- xx xx +++ +++ +++ +++ 000 x', of: 'cityRound' },
  'PATCH /api/rounds/:id': { grid: OWN_OFFICERS, of: 'cityDraftRound', ...stale({ title: '改名' }) },
  'PATCH /api/rounds/:id (open)': {
    grid: '- xx xx xxx ++x xxx xxx 00x x',
    of: 'cityRound',
    body: () => ({ version: STALE, title: '改名' }),
    through: 'WRONG_STATE',
  },
  'POST /api/rounds/:id/open': { grid: OWN_HEAD, of: 'cityDraftRound', ...stale({}) },
  'POST /api/rounds/:id/close': {
    grid: '- xx xx xxx x+x xxx xxx x0x x',
    of: 'cityRound',
    ...stale({}),
  },
  'PUT /api/rounds/:id/quotas': {
    grid: '- xx xx xxx xxx x+x xxx xxx x',
    of: 'provinceRound',
    ...stale({ unitId: '4403', quota: 3, documentNo: '〔2026〕2号', reason: '增加名额' }),
  },
  'PUT /api/rounds/:id/quotas (of a city)': {
    grid: '- xx xx xxx xxx xxx xxx xxx x',
    of: 'cityRound',
    body: () => ({ version: STALE, unitId: '4403', quota: 3 }),
  },

  'GET /api/rounds/:id/lists': {
    grid: '- xx xx xxx +++ +++ xxx 000 x',
    of: 'cityRound',
    shows: 'sentList',
  },
  'GET /api/rounds/:id/lists (a draft)': {
    grid: '- xx xx xxx +++ ooo xxx ooo x',
    of: 'provinceRound',
    shows: 'list',
  },
  'POST /api/rounds/:id/lists': { grid: '- xx xx xxx +xx xxx xxx +xx x', of: 'provinceRound' },
  'GET /api/lists/:id': { grid: '- xx xx xxx +++ +++ xxx 000 x', of: 'sentList' },
  'GET /api/lists/:id (a draft)': { grid: '- xx xx xxx +++ 000 xxx 000 x', of: 'list' },
  'GET /api/lists/:id/actions': { grid: '- xx xx xxx +++ +++ xxx 000 x', of: 'sentList' },
  'PUT /api/lists/:id': { grid: '- xx xx xxx +xx xxx xxx 0xx x', of: 'list', ...stale({ entries: [] }) },
  'POST /api/lists/:id/send': {
    grid: '- xx xx xxx +xx xxx xxx 0xx x',
    of: 'list',
    ...stale({ letterNo: '深工信函〔2026〕9号', opinion: '同意推荐' }),
  },
  'POST /api/lists/:id/supplement': {
    grid: '- xx xx xxx +xx xxx xxx 0xx x',
    of: 'sentList',
    ...stale({ letterNo: '深工信函〔2026〕10号', opinion: '同意递补' }),
  },
  'POST /api/lists/:id/recall': {
    grid: '- xx xx xxx x+x xxx xxx x0x x',
    of: 'sentList',
    ...stale({ reason: '名次有误' }),
  },

  'POST /api/publicities': {
    grid: '- xx xx oxx +xx oxx oxx 0xx x',
    body: ({ id }) => ({
      roundId: id.cityRound,
      applicationIds: [id.ofCity],
      title: '拟入库名单公示',
      startsOn: '2026-09-02',
      opinion: '同意公示',
    }),
    through: 'WRONG_STATE',
    aside: 'NO_PUBLICITY_HERE',
  },
  'GET /api/publicities': { grid: LISTED_ABOVE, shows: 'publicity' },
  'GET /api/publicities/:id': { grid: OWN_AND_ABOVE, of: 'publicity' },
  'GET /api/publicities/:id/actions': { grid: OWN_AND_ABOVE, of: 'publicity' },
  'GET /api/publicities/candidates': {
    grid: '- xx xx ooo +++ ooo ooo 000 x',
    path: ({ id }) => `/api/publicities/candidates?roundId=${id.cityRound}`,
    aside: 'NO_PUBLICITY_HERE',
  },
  'GET /api/publicities/window': {
    grid: '- xx xx ooo +++ ooo ooo 000 x',
    path: ({ id }) => `/api/publicities/window?roundId=${id.cityRound}&startsOn=2026-09-02`,
    aside: 'NO_PUBLICITY_HERE',
  },
  'POST /api/publicities/:id/recall': {
    grid: '- xx xx x0x x+x xxx x0x x0x x',
    of: 'publicity',
    body: () => ({ version: STALE, reason: '起始日有误' }),
    through: 'PUBLICITY_BEGUN',
  },
  'POST /api/announcements': {
    grid: '- xx xx oxx +xx oxx oxx 0xx x',
    body: ({ id }) => ({
      roundId: id.cityRound,
      applicationIds: [id.ofCity],
      documentNo: '深工信公告〔2026〕2号',
      announcedOn: '2026-09-01',
      opinion: '同意公告',
    }),
    through: 'WRONG_STATE',
    aside: 'CASES_NOT_OF_ROUND',
  },
  'GET /api/announcements/candidates': {
    grid: '- xx xx ooo +++ ooo ooo 000 x',
    path: ({ id }) => `/api/announcements/candidates?roundId=${id.cityRound}`,
    shows: 'toAnnounce',
  },
  'GET /api/announcements/:id': { grid: OWN_AND_ABOVE, of: 'announcement' },
  'GET /api/announcements': { grid: LISTED_ABOVE, shows: 'announcement' },
  'GET /api/objections': { grid: '- xx xx ooo +++ ooo ooo ooo x', shows: 'objection' },
  'GET /api/objections/:id': { grid: OWN, of: 'objection' },
  'GET /api/objections/:id/actions': { grid: OWN, of: 'objection' },
  'GET /api/objections/:id/history': { grid: OWN, of: 'objection' },
  'POST /api/objections/:id/accept': {
    grid: OWN_HANDLER,
    of: 'objection',
    ...stale({ opinion: '予以受理，组织核查。' }),
  },
  'POST /api/objections/:id/refuse': {
    grid: OWN_HANDLER,
    of: 'objection',
    ...stale({ opinion: '证据不足，不予受理。', reasonTold: '证据不足' }),
  },
  'POST /api/objections/:id/settle': {
    grid: OWN_HANDLER,
    of: 'objection',
    body: () => ({ version: STALE, upheld: false, opinion: '经核查，异议不成立。', reasonTold: '不成立' }),
    through: 'OBJECTION_NOT_ACCEPTED',
  },
  'POST /api/objections/:id/note': {
    grid: OWN_HANDLER,
    of: 'report',
    ...stale({ opinion: '无具体线索，存档备查。' }),
  },
  'GET /api/public/publicities': { grid: everybody, shows: 'publicity' },
  'GET /api/public/announcements': { grid: everybody, shows: 'announcement' },
  'POST /api/public/objections': { grid: everybody, body: () => ({}), through: 'VALIDATION_FAILED' },

  'GET /api/proposals': { grid: '- xx xx ooo +++ ooo ooo ooo x', shows: 'proposal' },
  'GET /api/proposals/:id': { grid: OWN, of: 'proposal' },
  'GET /api/proposals/:id/actions': { grid: OWN, of: 'proposal' },
  'POST /api/proposals/:id/approve': { grid: OWN_HEAD, of: 'proposal', ...stale({}) },
  'POST /api/proposals/:id/decline': { grid: OWN_HEAD, of: 'proposal', ...stale({ note: '请补充依据' }) },
};
