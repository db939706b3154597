import type { AccessTable } from './grid.js';

/** Whoever may see the city's round sees its figures, each those of the own area. */
const OF_ROUND = '- xx xx +++ +++ +++ +++ 000 x';

/** Numbers for officials. */
export const INSIGHT_TABLE: AccessTable = {
  'GET /api/insight/places': { grid: '- xx xx +++ +++ +++ +++ +++ x' },
  'GET /api/insight/rounds/:id/funnel': { grid: OF_ROUND, of: 'cityRound' },
  'GET /api/insight/rounds/:id/durations': { grid: OF_ROUND, of: 'cityRound' },
};
