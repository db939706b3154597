import { type AccessTable, GRIDS, STALE } from './grid.js';

const { everybody } = GRIDS;

/** Reading and changing what belongs to an enterprise of the county. */
const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const LISTED = '- ++ oo +++ +++ +++ ooo ooo x';
const CHANGED = '- ++ 00 ++x ++x ++x 00x 00x x';
const OFFICERS = '- xx xx ++x ++x ++x 00x 00x x';

const stale = (more: object) => ({ body: () => ({ version: STALE, ...more }), through: 'STATE_MOVED' });

/** The register, and how people come to an enterprise. */
export const ENTERPRISE_TABLE: AccessTable = {
  'GET /api/enterprises': { grid: LISTED, shows: 'enterprise' },
  'POST /api/enterprises': {
    grid: '- xx xx ++x ++x ++x oox oox x',
    body: ({ uscc }) => ({
      uscc,
      name: '已登记的装备有限公司',
      unitId: '440305',
      industryCode: '3421',
      sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
    }),
    through: 'USCC_TAKEN',
    aside: 'VALIDATION_FAILED',
  },
  'GET /api/enterprises/:id': { grid: READ, of: 'enterprise' },
  'PATCH /api/enterprises/:id': { grid: CHANGED, of: 'enterprise', ...stale({ address: '南山大道1号' }) },
  'POST /api/enterprises/:id/name': {
    grid: OFFICERS,
    of: 'enterprise',
    ...stale({ name: '改名装备有限公司', fromOn: '2026-09-01' }),
  },
  'PUT /api/enterprises/:id/sectors': {
    grid: CHANGED,
    of: 'enterprise',
    ...stale({ sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }] }),
  },
  'POST /api/enterprises/:id/undisclosed': {
    grid: '- xx xx xxx x+x xxx xxx x0x x',
    of: 'enterprise',
    ...stale({ undisclosed: true, reason: '涉及重大项目' }),
  },
  'GET /api/enterprises/:id/figures': { grid: READ, of: 'enterprise' },
  'PUT /api/enterprises/:id/figures': {
    grid: CHANGED,
    of: 'enterprise',
    body: () => ({
      year: 2025,
      basis: 'SOLO',
      source: '年度审计报告',
      values: [{ metric: 'NO_SUCH', value: 1 }],
    }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/enterprises/:id/attributes': { grid: READ, of: 'enterprise' },
  'PUT /api/enterprises/:id/attributes': {
    grid: CHANGED,
    of: 'enterprise',
    body: () => ({ source: '证书', values: [{ key: 'noSuch', value: 'true' }] }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/enterprises/:id/products': { grid: READ, of: 'enterprise', shows: 'product' },
  'POST /api/enterprises/:id/products': {
    grid: CHANGED,
    of: 'enterprise',
    body: () => ({ name: '加工中心', statCode: '34210100', sinceOn: '2016-01-01', main: true }),
    through: 'PRODUCT_MAIN_TAKEN',
  },
  'PATCH /api/products/:id': { grid: CHANGED, of: 'product', ...stale({ name: '改名' }) },
  'PUT /api/products/:id/years/:year': {
    grid: CHANGED,
    path: ({ id }) => `/api/products/${id.product}/years/2025`,
    body: () => ({ revenue: 100, source: '年度审计报告' }),
  },
  'POST /api/products/:id/end': { grid: CHANGED, of: 'product', ...stale({}) },

  'POST /api/enterprises/:id/invitations': {
    grid: '- x+ x0 ++x ++x ++x 00x 00x x',
    of: 'enterprise',
    body: () => ({}),
    through: 'ENTERPRISE_HAS_USERS',
  },
  'POST /api/public/invitations/accept': {
    grid: everybody,
    body: () => ({}),
    through: 'VALIDATION_FAILED',
  },
  'POST /api/public/registrations': { grid: everybody, body: () => ({}), through: 'VALIDATION_FAILED' },
  'GET /api/public/credit-code': {
    grid: everybody,
    path: ({ uscc }) => `/api/public/credit-code?code=${uscc}`,
  },
  'GET /api/registrations': { grid: '- xx xx +++ +++ +++ ooo ooo x', shows: 'registration' },
  'GET /api/registrations/:id': { grid: '- xx xx +++ +++ +++ 000 000 x', of: 'registration' },
  'GET /api/registrations/:id/actions': { grid: '- xx xx +++ +++ +++ 000 000 x', of: 'registration' },
  'POST /api/registrations/:id/confirm': {
    grid: '- xx xx ++x xxx xxx 00x 00x x',
    of: 'registration',
    ...stale({}),
  },
  'POST /api/registrations/:id/refuse': {
    grid: '- xx xx ++x xxx xxx 00x 00x x',
    of: 'registration',
    ...stale({ reason: '请联系所在区' }),
  },
};
