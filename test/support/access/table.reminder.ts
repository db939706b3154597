import { type AccessTable, GRIDS } from './grid.js';

const { signedIn, systemAdministrator } = GRIDS;

/** Every official. */
const ANY_OFFICIAL = '- xx xx +++ +++ +++ +++ +++ x';

/** Officials with 南山 in reach: district, city, province. */
const IN_REACH = '- xx xx +++ +++ +++ 000 000 x';

/** Reminders: rules, proof, channels, urging, and how sending stands. */
export const REMINDER_TABLE: AccessTable = {
  'GET /api/reminders': { grid: IN_REACH, path: ({ id }) => `/api/reminders?subjectId=${id.duty}` },
  'GET /api/reminders/proof': {
    grid: IN_REACH,
    path: () => '/api/reminders/proof?unitId=440305&on=2030-05-29',
  },
  'GET /api/reminders/proof/list.csv': {
    grid: IN_REACH,
    path: () => '/api/reminders/proof/list.csv?unitId=440305&on=2030-05-29',
  },
  'GET /api/reminder-rules': { grid: ANY_OFFICIAL },
  'POST /api/reminder-rules/simulate': {
    grid: IN_REACH,
    body: () => ({ from: '2030-05-01', to: '2030-06-30', unitId: '440305' }),
  },
  'GET /api/contacts': { grid: signedIn },
  'PUT /api/contacts/:channel': {
    grid: signedIn,
    path: () => '/api/contacts/EMAIL',
    body: () => ({ address: 'person@example.cn', chosen: true }),
    through: 'CHANNEL_OFF',
  },
  'GET /api/urgings': { grid: IN_REACH, path: ({ id }) => `/api/urgings?subjectId=${id.duty}` },
  'POST /api/urgings': {
    grid: '- xx xx ++x ++x ++x ++x ++x x',
    body: ({ id }) => ({ taskIds: [id.enterprise] }),
  },
  'POST /api/todo/:id/snooze': {
    grid: '- 00 00 +0x 00x 00x 00x 00x x',
    of: 'caseTodo',
    body: () => ({ until: '2020-01-01', reason: '企业正在补充材料' }),
    through: 'VALIDATION_FAILED',
  },
  'GET /api/administration/delivery': { grid: systemAdministrator },
  'GET /api/administration/delivery/dispatches': { grid: systemAdministrator },
  'POST /api/administration/delivery/resend': {
    grid: systemAdministrator,
    body: ({ id }) => ({ ids: [id.duty] }),
    through: 'NOT_RESENDABLE',
  },
};
