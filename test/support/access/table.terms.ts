import { type AccessTable, STALE } from './grid.js';

const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const LISTED = '- ++ oo +++ +++ +++ ooo ooo x';
const OFFICIALS_LIST = '- xx xx ooo +++ +++ ooo ooo x';
const ENTERPRISE = '- ++ 00 xxx xxx xxx xxx xxx x';

const step = { version: STALE, opinion: '材料齐全，情况属实。' };
const decision = { ...step, reasonTold: '符合条件', clause: '第十五条', documentNo: '深工信复〔2026〕1号' };

/** The three years of a membership: 复核 and draws among them. */
export const TERMS_TABLE: AccessTable = {
  'GET /api/duties/:id/reexamination-draft': { grid: ENTERPRISE, of: 'termDuty' },
  'PUT /api/duties/:id/reexamination-draft': {
    grid: ENTERPRISE,
    of: 'termDuty',
    body: () => ({ version: 0, statement: '又改' }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/reexaminations': { grid: LISTED, shows: 'reexamination' },
  'GET /api/reexaminations/:id': { grid: READ, of: 'reexamination' },
  'GET /api/reexaminations/:id/actions': { grid: READ, of: 'reexamination' },
  'POST /api/reexaminations/:id/verify': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'reexamination',
    body: () => step,
    through: 'STATE_MOVED',
  },
  'POST /api/reexaminations/:id/check': {
    grid: '- xx xx xxx +xx xxx 0xx 0xx x',
    of: 'verifiedReexamination',
    body: () => step,
    through: 'STATE_MOVED',
  },
  'POST /api/reexaminations/:id/return': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'reexamination',
    body: () => ({ ...step, reasonTold: '请补正', fields: ['statement'] }),
    through: 'STATE_MOVED',
  },
  'POST /api/reexaminations/:id/resubmit': {
    grid: ENTERPRISE,
    of: 'returnedReexamination',
    body: () => ({ version: STALE }),
    through: 'STATE_MOVED',
  },
  'POST /api/reexaminations/:id/pass': {
    grid: '- xx xx xxx +xx xxx 0xx 0xx x',
    of: 'checkedReexamination',
    body: () => decision,
    through: 'STATE_MOVED',
  },
  'POST /api/reexaminations/:id/fail': {
    grid: '- xx xx xxx +xx xxx 0xx 0xx x',
    of: 'checkedReexamination',
    body: () => decision,
    through: 'STATE_MOVED',
  },
  'GET /api/spot-checks': { grid: OFFICIALS_LIST, shows: 'spotCheck' },
  'GET /api/spot-checks/prospect': {
    grid: '- xx xx +++ +++ +++ +++ +++ x',
    path: () => '/api/spot-checks/prospect?year=2028',
  },
  'GET /api/spot-checks/:id': { grid: '- xx xx 000 +++ +++ 000 000 x', of: 'spotCheck' },
  'GET /api/spot-checks/:id/verify': { grid: '- xx xx 000 +++ +++ 000 000 x', of: 'spotCheck' },
  'POST /api/spot-checks': {
    grid: '- xx xx +xx +xx +xx +xx +xx x',
    body: () => ({ year: 2190 }),
    through: 'SPOT_CHECK_EMPTY',
  },
  'POST /api/spot-checks/:id/site-visits': {
    grid: '- xx xx 0xx +xx xxx 0xx 0xx x',
    of: 'spotCheck',
    body: ({ id }) => ({
      ...{ version: STALE, reexaminationId: id.reexamination, visitedOn: '2026-09-01' },
      ...{ officials: ['张三', '李四'], conclusion: 'TRUE', note: '与材料一致' },
    }),
    through: 'STATE_MOVED',
  },
  'POST /api/major-changes': {
    grid: '- ++ 00 ++x ++x ++x 00x 00x x',
    body: ({ id }) => ({
      ...{ enterpriseId: id.enterprise, kind: 'RENAME', eventOn: '2026-08-01', description: '更名' },
      successorName: '不属更名',
    }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/major-changes': { grid: LISTED, shows: 'majorChange' },
  'GET /api/major-changes/reporting-limit': {
    grid: '- ++ ++ +++ +++ +++ +++ +++ x',
    path: () => '/api/major-changes/reporting-limit?eventOn=2026-08-01',
  },
  'GET /api/major-changes/:id': { grid: READ, of: 'majorChange' },
  'GET /api/major-changes/:id/actions': { grid: READ, of: 'majorChange' },
  'POST /api/major-changes/:id/report': {
    grid: ENTERPRISE,
    of: 'majorChange',
    body: () => ({ version: STALE, description: '已重组' }),
    through: 'STATE_MOVED',
  },
  'POST /api/major-changes/:id/confirm': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'reportedChange',
    body: () => ({ ...step, reasonTold: '情况属实', documents: ['登记通知书'] }),
    through: 'STATE_MOVED',
  },
  'POST /api/major-changes/:id/refuse': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'reportedChange',
    body: () => ({ ...step, reasonTold: '材料不足' }),
    through: 'STATE_MOVED',
  },
  'GET /api/successor-warnings': { grid: '- xx xx +++ +++ +++ ooo ooo x', shows: 'successorWarning' },
  'POST /api/successor-warnings/:id/answer': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'successorWarning',
    body: () => ({ version: STALE, answer: '不延续' }),
    through: 'STATE_MOVED',
  },
};
