import { type AccessTable, GRIDS, STALE } from './grid.js';

const { everybody, signedIn, systemAdministrator } = GRIDS;

/** What stands outside the pool: health, the documentation, the clock, sessions, units, accounts. */
export const PEOPLE_TABLE: AccessTable = {
  'GET /api/health/live': { grid: everybody },
  'GET /api/health/ready': { grid: everybody },
  'GET /api/openapi.json': { grid: everybody },
  'GET /api/docs': { grid: everybody },
  'GET /api/docs/start.js': { grid: everybody },
  'GET /api/docs/swagger-ui.css': { grid: everybody },
  'GET /api/docs/swagger-ui-bundle.js': { grid: everybody },
  'GET /api/docs/favicon-32x32.png': { grid: everybody },
  'GET /api/dev/clock': { grid: everybody },
  'POST /api/dev/clock': { grid: everybody, body: () => ({}), through: 'VALIDATION_FAILED' },

  'POST /api/session': { grid: everybody, body: () => ({}), through: 'VALIDATION_FAILED' },
  'GET /api/session': { grid: signedIn },
  'GET /api/session/present': { grid: everybody },
  'POST /api/session/password': {
    grid: signedIn,
    body: () => ({ oldPassword: 'Cultivate-2025', newPassword: 'short' }),
    through: 'PASSWORD_REFUSED',
  },

  'GET /api/public/catalogue': { grid: everybody },
  'GET /api/public/catalogue/industries': { grid: everybody },
  'GET /api/catalogue/application-form': {
    grid: signedIn,
    path: () => '/api/catalogue/application-form?track=LEADING',
  },
  'GET /api/public/units': { grid: everybody },
  'GET /api/units': { grid: '- xx xx +++ +++ +++ +++ +++ +' },

  'GET /api/organisations': { grid: systemAdministrator, shows: 'organisation' },
  'POST /api/organisations': {
    grid: systemAdministrator,
    body: () => ({ unitId: 'NOWHERE', name: '不存在的单位' }),
    through: 'UNIT_UNKNOWN',
  },
  'GET /api/accounts': { grid: systemAdministrator, shows: 'officialAccount' },
  'POST /api/accounts': {
    grid: systemAdministrator,
    body: ({ id, job }) => ({
      organisationId: id.organisation,
      role: 'HANDLER',
      loginName: job.countyHead.loginName,
      displayName: '重名',
    }),
    through: 'LOGIN_NAME_TAKEN',
  },
  'PATCH /api/accounts/:id': {
    grid: systemAdministrator,
    of: 'officialAccount',
    body: () => ({ version: STALE, displayName: '改名' }),
    through: 'STATE_MOVED',
  },
  'PATCH /api/accounts/:id (of an enterprise)': {
    grid: '- xx xx xxx xxx xxx xxx xxx 0',
    of: 'enterpriseAccount',
    body: () => ({ version: STALE, displayName: '改名' }),
  },
  'GET /api/accounts/:id/actions': { grid: systemAdministrator, of: 'officialAccount' },
  'GET /api/accounts/:id/actions (of an enterprise)': {
    grid: '- xx xx xxx xxx xxx xxx xxx 0',
    of: 'enterpriseAccount',
  },
  'POST /api/accounts/:id/unlock': {
    grid: systemAdministrator,
    of: 'officialAccount',
    body: () => ({ version: STALE }),
    through: 'STATE_MOVED',
  },
  'POST /api/accounts/:id/unlock (of an enterprise)': {
    grid: '- xx xx xxx xxx xxx xxx xxx 0',
    of: 'enterpriseAccount',
    body: () => ({ version: STALE }),
  },
};

/** Ends the sessions it is called with, so it comes last. */
export const LAST_TABLE: AccessTable = {
  'DELETE /api/session': { grid: signedIn },
};
