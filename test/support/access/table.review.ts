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
  'POST /api/findings/:id/dismiss': { grid: CITY_HEAD, of: 'finding', ...stale({ reasonTold: '不予处理' }) },
};
