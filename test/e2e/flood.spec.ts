import { TestApp } from '../support/app.js';
import { endpointOf, ROWS } from '../support/access/tables.js';
import { snapshot } from '../support/bad-input/snapshot.js';
import { profileOf } from '../support/enterprise-profile.js';

/** Public and not counted by address, and why. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  'POST /api/session': 'has a lock-out of its own',
  'GET /api/session/present': 'is asked with every page and reads one row at most',
  'GET /api/health/live': 'is asked by the machinery that watches',
  'GET /api/health/ready': 'is asked by the machinery that watches',
  'GET /api/dev/clock': 'is never there in production',
  'POST /api/dev/clock': 'is never there in production',
};

/** What everybody may call; the description of the API is for whoever is signed in, in production. */
const ENDPOINTS = ROWS.filter(([, row]) => row.grid.startsWith('+'))
  .map(([key]) => endpointOf(key))
  .filter((endpoint) => !/docs|openapi/.test(endpoint));

let app: TestApp;

beforeAll(async () => {
  const writes = { OBJECTIONS_PER_HOUR: '1', REGISTRATIONS_PER_HOUR: '1', INVITATIONS_PER_HOUR: '1' };
  const env = { TRUST_PROXY: 'on', PUBLIC_READS_PER_MINUTE: '1', ...writes };
  app = await TestApp.start({ env, consume: false });
});
afterAll(() => app?.close());

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('what everybody may call', () => {
  it.each([...new Set(ENDPOINTS)])('%s is counted unless it is said why not', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ');
    const send = () => app.call(method, path, method === 'GET' ? undefined : {}, undefined, from('10.1.1.1'));
    expect((await send()).status).not.toBe(429);
    expect((await send()).status === 429).toBe(!(endpoint in UNCOUNTED));
  });
});

describe('a flood', () => {
  it('writes nothing, and stops nobody else', async () => {
    const register = (number: number, address: string) => {
      const { uscc, name: enterpriseName, unitId, industryCode } = profileOf(number);
      const profile = { uscc, enterpriseName, unitId, industryCode, sector: 'CNC_MACHINE_TOOLS' };
      const person = { loginName: `flood-${number}`, displayName: '赵六', password: 'Cultivate-2026' };
      return app.call(
        'POST',
        '/api/public/registrations',
        { ...profile, ...person },
        undefined,
        from(address),
      );
    };
    expect((await register(301, '10.1.1.2')).status).toBe(202);
    const before = await snapshot(app);
    const refused = await register(302, '10.1.1.2');
    expect([refused.status, refused.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(await snapshot(app)).toEqual(before);
    expect((await register(302, '10.1.1.3')).status).toBe(202);
  });
});
