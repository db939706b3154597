import { type AccessTable, GRIDS, STALE } from './grid.js';

const { everybody } = GRIDS;

/** What is told of an enterprise of the county; of a suggestion, to officials alone. */
const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const SUGGESTED = '- xx xx +++ +++ +++ ooo ooo x';
const OFFICERS = '- xx xx ++x ++x ++x 00x 00x x';
/** A run over the city: its own people and those above it. */
const OF_CITY = '- xx xx 000 +++ +++ 000 000 x';
const LISTED_OF_CITY = '- xx xx ooo +++ +++ ooo ooo x';

/** Rule sets, judgments, self-checks, suggested tags and the impact of drafts. */
export const CRITERIA_TABLE: AccessTable = {
  'GET /api/public/rule-sets': { grid: everybody },
  'GET /api/public/rule-sets/:key': { grid: everybody, path: () => '/api/public/rule-sets/XJR-2026' },

  'GET /api/enterprises/:id/self-check': { grid: READ, of: 'enterprise' },
  'GET /api/enterprises/:id/self-check/:kind/:code': {
    grid: READ,
    path: ({ id }) => `/api/enterprises/${id.enterprise}/self-check/TRACK/LEADING`,
  },
  'POST /api/enterprises/:id/self-check/:kind/:code': {
    grid: READ,
    path: ({ id }) => `/api/enterprises/${id.enterprise}/self-check/TRACK/LEADING`,
    body: () => ({ changes: [{ key: 'attribute.dishonestListed', value: 'false' }] }),
  },
  'GET /api/judgments/:id': { grid: READ, of: 'judgment' },
  'GET /api/applications/:id/judgments': { grid: READ, of: 'case' },

  'GET /api/tag-suggestions': { grid: SUGGESTED, shows: 'suggestion' },
  'POST /api/tag-suggestions/confirm': {
    grid: OFFICERS,
    body: ({ id }) => ({ items: [{ id: id.suggestion, version: STALE }], reason: '接近标准' }),
    through: 'STATE_MOVED',
  },
  'POST /api/tag-suggestions/reject': {
    grid: OFFICERS,
    body: ({ id }) => ({ items: [{ id: id.suggestion, version: STALE }], reason: '数据未经审计' }),
    through: 'STATE_MOVED',
  },

  'GET /api/impact-runs': { grid: LISTED_OF_CITY, shows: 'impactRun' },
  'POST /api/impact-runs': {
    grid: '- xx xx ++x ++x ++x ++x ++x x',
    body: () => ({ draft: '{}', scope: 'REGISTER' }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/impact-runs/:id': { grid: OF_CITY, of: 'impactRun' },
  'GET /api/impact-runs/:id/rows': { grid: OF_CITY, of: 'impactRun' },
  'GET /api/impact-runs/:id/list.csv': { grid: OF_CITY, of: 'impactRun' },
  'GET /api/impact-runs/:id/draft.json': { grid: OF_CITY, of: 'impactRun' },
  // Whoever asked for it cancels it: the city's handler.
  'POST /api/impact-runs/:id/cancel': {
    grid: '- xx xx 00x +xx xxx 00x 00x x',
    of: 'impactRun',
    body: () => ({ version: STALE }),
    through: 'STATE_MOVED',
  },
};
