import { type AccessTable, STALE } from './grid.js';

const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const LISTED = '- ++ oo +++ +++ +++ ooo ooo x';
/** What the city's head decides; the head of another tier is told that it is not theirs. */
const CITY_HEAD = '- xx xx xxx x+x xxx x0x x0x x';
const OWN = '- ++ 00 xxx xxx xxx xxx xxx x';

const stale = (more: object) => ({ body: () => ({ version: STALE, ...more }), through: 'STATE_MOVED' });

/** What is found about members, and the yearly assessment. */
export const REVIEW_TABLE: AccessTable = {
  'GET /api/findings': { grid: LISTED, shows: 'finding' },
  'GET /api/findings/:id': { grid: READ, of: 'finding' },
  'GET /api/findings/:id/actions': { grid: READ, of: 'finding' },
  'POST /api/findings/:id/object': { grid: OWN, of: 'finding', ...stale({ text: '已说明情况' }) },
  'POST /api/findings/:id/waive': { grid: OWN, of: 'finding', ...stale({}) },
  'POST /api/findings/:id/decide': {
    grid: CITY_HEAD,
    of: 'finding',
    ...stale({ opinion: '同意', reasonTold: '未按期报送' }),
  },
  'GET /api/duties/:id/draft': { grid: READ, of: 'duty' },
  'GET /api/campaigns/yearly': {
    grid: '- xx xx +++ +++ +++ +++ +++ x',
    path: () => '/api/campaigns/yearly?year=2029',
  },
  'GET /api/campaigns/yearly/open': {
    grid: '- xx xx +++ +++ +++ ooo ooo x',
    path: () => '/api/campaigns/yearly/open?year=2029',
    shows: 'duty',
  },
  'GET /api/assessments': { grid: LISTED, shows: 'assessment' },
  'GET /api/assessments/:id': { grid: READ, of: 'assessment' },
  'GET /api/assessments/:id/actions': { grid: READ, of: 'assessment' },
  'POST /api/assessments/:id/resubmit': { grid: OWN, of: 'assessment', ...stale({}) },
  'POST /api/assessments/:id/verify': {
    grid: '- xx xx +xx xxx xxx 0xx 0xx x',
    of: 'assessment',
    ...stale({ points: [], opinion: '属实', reasonTold: '合格' }),
  },
  'POST /api/assessments/:id/check': {
    grid: '- xx xx xxx +xx xxx xxx 00x x',
    of: 'assessment',
    ...stale({ opinion: '同意' }),
  },
  'POST /api/assessments/:id/grade': {
    grid: '- xx xx xxx xxx +xx xxx xxx x',
    of: 'assessment',
    ...stale({ opinion: '同意' }),
  },
  'POST /api/assessments/:id/return': {
    grid: '- xx xx +xx +xx +xx 0xx 00x x',
    of: 'assessment',
    ...stale({ fields: ['comment'], reason: '请说明' }),
  },
  'POST /api/assessments/:id/proceed': {
    grid: '- xx xx +xx +xx +xx 0xx 00x x',
    of: 'assessment',
    ...stale({ opinion: '逾期未补正' }),
  },
  'POST /api/assessments/:id/sendBack': {
    grid: '- xx xx xxx xxx x+x xxx xxx x',
    of: 'assessment',
    ...stale({ opinion: '请复核' }),
  },
  'POST /api/assessments/publish': {
    grid: '- xx xx xxx xxx x+x xxx xxx x',
    body: () => ({ year: 2001 }),
    through: 'NOTHING_TO_PUBLISH',
  },
  'POST /api/findings/:id/dismiss': { grid: CITY_HEAD, of: 'finding', ...stale({ reasonTold: '不予处理' }) },
};
