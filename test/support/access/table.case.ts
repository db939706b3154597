import { type AccessRow, type AccessTable, STALE } from './grid.js';
import type { CaseName } from './cases.js';

const READ = '- ++ 00 +++ +++ +++ 000 000 x';
const LISTED = '- ++ oo +++ +++ +++ ooo ooo x';
/** Whose hand a case is in decides who may act; who sees it otherwise is told so, who does not see it is not. */
const ENTERPRISE = '- ++ 00 xxx xxx xxx 00x 00x x';
const COUNTY_HANDLER = '- xx 00 +xx xxx xxx 00x 00x x';
const CITY_HANDLER = '- xx 00 xxx +xx xxx 00x 00x x';
const PROVINCE_HANDLER = '- xx 00 xxx xxx +xx 00x 00x x';

const OPINION = '材料齐全，情况属实，同意。';
const REASON = '请按要求补充材料。';

/** An act on a case in a state, by a version that is long past. */
function act(
  action: string,
  on: CaseName,
  grid: string,
  input: object = {},
  through = 'STATE_MOVED',
): AccessTable {
  const row: AccessRow = {
    grid,
    path: ({ id }) => `/api/applications/${id[on]}/actions/${action}`,
    body: () => ({ version: STALE, ...input }),
    through,
  };
  return { [`POST /api/applications/:id/actions/:action (${action}, ${on})`]: row };
}

/** Not for a single case: done by a list, a publicity, an announcement, an objection or the system. */
function notSingly(action: string): AccessTable {
  const [[key, row]] = Object.entries(act(action, 'screening', '- ++ 00 ++x ++x ++x 00x 00x x')) as [
    [string, AccessRow],
  ];
  return { [key]: { ...row, through: 'BATCH_ACTION' } };
}

/** An act of the clock or of an objector: for whoever may act at all there is no such address. */
function nobodys(action: string): AccessTable {
  return act(action, 'screening', '- 00 00 00x 00x 00x 00x 00x x');
}

const edit = (on: CaseName, grid: string): AccessRow => ({
  grid,
  path: ({ id }) => `/api/applications/${id[on]}/content`,
  body: () => ({ version: STALE, values: {} }),
  through: 'STATE_MOVED',
  aside: 'CONTENT_LOCKED',
});

/** Cases and everything that can be done with one. */
export const CASE_TABLE: AccessTable = {
  'GET /api/applications': { grid: LISTED, shows: 'case' },
  'GET /api/applications (prepared by an officer)': {
    grid: '- oo oo +++ +++ +++ ooo ooo x',
    shows: 'officerDraft',
  },
  'POST /api/applications': {
    grid: '- ++ xx +xx +xx xxx xxx xxx x',
    body: ({ id }) => ({ roundId: id.provinceRound, enterpriseId: id.enterprise }),
    through: 'LIVE_CASE_EXISTS',
  },
  'GET /api/applications/:id': { grid: READ, of: 'case' },
  'GET /api/applications/:id (prepared by an officer)': {
    grid: '- 00 00 +++ +++ +++ 000 000 x',
    of: 'officerDraft',
  },
  'GET /api/applications/:id/history': { grid: READ, of: 'case' },
  'GET /api/applications/:id/actions': { grid: READ, of: 'case' },
  'GET /api/applications/:id/path': { grid: READ, of: 'case' },
  'GET /api/applications/:id/path (prepared by an officer)': {
    grid: '- 00 00 +++ +++ +++ 000 000 x',
    of: 'officerDraft',
  },
  'PATCH /api/applications/:id/content': edit('draft', '- ++ 00 oxx oxx xxx 0xx 0xx x'),
  'PATCH /api/applications/:id/content (prepared by the county)': edit(
    'officerDraft',
    '- 00 00 +xx xxx xxx 0xx 0xx x',
  ),
  'PATCH /api/applications/:id/content (returned)': edit('returned', '- ++ 00 oxx oxx xxx 0xx 0xx x'),

  ...act('submit', 'draft', ENTERPRISE, { pledge: true }),
  ...act('submit', 'toConfirm', ENTERPRISE, { pledge: true }),
  ...act('sendToConfirm', 'officerDraft', '- 00 00 +xx xxx xxx 00x 00x x', { opinion: OPINION }),
  ...act('sendBack', 'toConfirm', ENTERPRISE, { reasonTold: REASON }),
  ...act('drop', 'officerDraft', '- 00 00 +xx xxx xxx 00x 00x x', { opinion: OPINION }),
  ...act('pass', 'screening', COUNTY_HANDLER, { opinion: OPINION }),
  ...act('pass', 'examination', CITY_HANDLER, { opinion: OPINION }),
  ...act('pass', 'formal', PROVINCE_HANDLER, { opinion: OPINION }),
  ...act('return', 'screening', COUNTY_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('return', 'examination', CITY_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('return', 'formal', PROVINCE_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('refuse', 'screening', COUNTY_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('refuse', 'examination', CITY_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('refuse', 'decision', PROVINCE_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('resubmit', 'returned', ENTERPRISE),
  ...act('resubmit', 'returnedToCounty', COUNTY_HANDLER, { opinion: OPINION }),
  ...act('withdraw', 'screening', ENTERPRISE),
  ...act('askWithdrawal', 'recommended', ENTERPRISE, { reasonTold: REASON }),
  ...act('confirmWithdrawal', 'recommended', CITY_HANDLER, { opinion: OPINION }),
  ...act('declineWithdrawal', 'recommended', CITY_HANDLER, { opinion: OPINION, reasonTold: REASON }),
  ...act('closePublicity', 'cityPublicity', CITY_HANDLER),
  ...act('reverifyObjection', 'objected', PROVINCE_HANDLER, { opinion: OPINION }, 'OBJECTION_NOT_UPHELD'),
  ...act('beginCheck', 'recommended', PROVINCE_HANDLER),
  ...act('sendToEvaluator', 'formal', PROVINCE_HANDLER, { evaluator: '演示评审中心', opinion: OPINION }),
  ...act('sendToEvaluator', 'decision', PROVINCE_HANDLER, { evaluator: '演示评审中心', opinion: OPINION }),
  ...act('recordEvaluation', 'evaluated', PROVINCE_HANDLER, { conclusion: '符合条件。' }),
  ...act('admitOverQuota', 'overQuota', PROVINCE_HANDLER, { opinion: OPINION }),
  ...act('accept', 'decision', PROVINCE_HANDLER, { opinion: OPINION }),
  ...[
    'startPublicity',
    'recallPublicity',
    'clearObjection',
    'recommend',
    'recall',
    'enter',
  ].reduce<AccessTable>((table, action) => ({ ...table, ...notSingly(action) }), {}),
  ...['object', 'closeUnsubmitted', 'closeList', 'lapse', 'giveWay', 'endByBan'].reduce<AccessTable>(
    (table, action) => ({ ...table, ...nobodys(action) }),
    {},
  ),
};
