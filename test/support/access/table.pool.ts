import { type AccessTable, GRIDS, STALE } from './grid.js';

const { everybody, signedIn } = GRIDS;

const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const LISTED = '- ++ oo +++ +++ +++ ooo ooo x';
const OFFICIALS = '- xx xx +++ +++ +++ 000 000 x';
const OFFICERS = '- xx xx ++x ++x ++x 00x 00x x';
/** A candidate tag belongs to the county that set it. */
const OWN_TAG = '- xx xx ++x xxx xxx 00x 00x x';

const stale = (more: object) => ({ body: () => ({ version: STALE, ...more }), through: 'STATE_MOVED' });

/** The pool and its tags, and what is owed and told. */
export const POOL_TABLE: AccessTable = {
  'GET /api/memberships': { grid: LISTED, shows: 'membership' },
  'GET /api/memberships/count': { grid: '- ++ ++ +++ +++ +++ +++ +++ x' },
  'GET /api/memberships/:id': { grid: READ, of: 'membership' },
  'GET /api/memberships/:id/events': { grid: READ, of: 'membership' },
  'GET /api/memberships/:id/actions': { grid: OFFICIALS, of: 'membership' },
  'POST /api/memberships/:id/actions/:action': {
    grid: '- xx xx xxx +xx xxx 0xx 0xx x',
    path: ({ id }) => `/api/memberships/${id.membership}/actions/exit`,
    body: () => ({
      version: 1,
      opinion: '企业自愿退出，情况属实。',
      reasonTold: '依申请退出',
      documentNo: '深工信〔2026〕3号',
      reasonCode: 'VOLUNTARY',
      effectiveOn: '2026-08-31',
    }),
    through: 'PROPOSAL_OPEN_ALREADY',
  },
  'GET /api/public/members': { grid: everybody },
  'GET /api/public/members/check': {
    grid: everybody,
    path: ({ uscc }) => `/api/public/members/check?q=${uscc}`,
  },
  'GET /api/enterprises/:id/titles': { grid: READ, of: 'enterprise', shows: 'title' },
  'POST /api/enterprises/:id/titles': {
    grid: OFFICERS,
    of: 'enterprise',
    body: () => ({
      kind: 'INNOVATIVE',
      issuer: '深圳市工业和信息化局',
      batch: '2025年第一批',
      fromOn: '2026-01-01',
      toOn: '2025-01-01',
      source: '深工信函〔2025〕1号',
    }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/titles/:id': { grid: READ, of: 'title' },
  'POST /api/titles/:id/revoke': {
    grid: OFFICERS,
    of: 'title',
    ...stale({ revokedOn: '2026-08-01', reason: '发布机关撤销' }),
  },
  'POST /api/titles/:id/unwatch': {
    grid: '- xx xx xxx xxx x+x xxx xxx x',
    of: 'title',
    body: () => ({ reason: '次年按期更新' }),
    through: 'WRONG_STATE',
  },
  'GET /api/candidates': { grid: '- xx xx +++ +++ +++ ooo ooo x', shows: 'candidate' },
  'GET /api/candidates/:id': { grid: READ, of: 'candidate' },
  'GET /api/candidates/:id/actions': { grid: '- xx xx +++ +++ +++ 000 000 x', of: 'candidate' },
  'GET /api/enterprises/:id/candidates': { grid: READ, of: 'enterprise', shows: 'candidate' },
  'POST /api/enterprises/:id/candidates': {
    grid: OFFICERS,
    of: 'enterprise',
    body: () => ({ kind: 'SPECIALISED', reason: '研发投入较高', reviewOn: '2020-01-01' }),
    through: 'VALIDATION_FAILED',
  },
  'POST /api/candidates/:id/end': { grid: OWN_TAG, of: 'candidate', ...stale({ reason: '已不符合' }) },
  'POST /api/candidates/:id/renew': {
    grid: OWN_TAG,
    of: 'candidate',
    ...stale({ reason: '继续培育', reviewOn: '2027-06-01' }),
  },
  'GET /api/bans': { grid: '- xx xx +++ +++ +++ ooo ooo x', shows: 'ban' },

  'GET /api/duties': { grid: LISTED, shows: 'duty' },
  'GET /api/duties/:id': { grid: READ, of: 'duty' },
  'GET /api/duties/:id/actions': { grid: READ, of: 'duty' },
  'POST /api/duties/:id/file': { grid: '- ++ 00 xxx xxx xxx xxx xxx x', of: 'duty', ...stale({}) },
  'GET /api/notices': { grid: '- o+ oo ooo ooo ooo ooo ooo o', shows: 'notice' },
  'GET /api/notices/unread-count': { grid: signedIn },
  'POST /api/notices/read': {
    grid: '- 0+ 00 000 000 000 000 000 0',
    body: ({ id }) => ({ ids: [id.notice] }),
  },
  'POST /api/notices/:id/read': { grid: '- 0+ 00 000 000 000 000 000 0', of: 'notice' },
  'GET /api/status': { grid: '- ++ oo xxx xxx xxx xxx xxx x', shows: 'case' },
  'GET /api/todo': { grid: '- oo oo +o+ ooo ooo ooo ooo x', shows: 'case' },
  'POST /api/todo/:id/done': {
    grid: '- xx xx +xx 00x 00x 00x 00x x',
    of: 'unreachable',
    body: () => ({ note: '已电话告知企业。' }),
  },
  'POST /api/todo/:id/done (by its act)': {
    grid: '- xx xx +xx 00x 00x 00x 00x x',
    of: 'caseTodo',
    body: () => ({ note: '已办理。' }),
    through: 'TODO_ENDS_BY_ACT',
  },
  'GET /api/todo/count': { grid: '- ++ ++ +++ +++ +++ +++ +++ x' },
};
