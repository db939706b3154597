import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { AuditEvent } from '../../src/core/audit/index.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import type { OfficialRole } from '../../src/modules/identity/index.js';
import { Organisation } from '../../src/modules/identity/organisation.entity.js';
import { Session } from '../../src/modules/identity/session.entity.js';
import { IdentityApp, PASSWORD } from '../support/identity-app.js';

let app: IdentityApp;
let admin: string;
let adminId: string;
let organisationId: string;
let count = 0;

beforeAll(async () => {
  app = await IdentityApp.start();
  adminId = (await app.official('44', 'SYSTEM_ADMIN', 'root-admin')).id;
  admin = await app.signIn('root-admin');
  const made = await post('/api/organisations', { unitId: '440305', name: '南山区工业和信息化局' });
  organisationId = made.body.id as string;
});
afterAll(() => app.nest.close());

const post = (path: string, body: unknown, cookie = admin) => app.call('POST', path, body, cookie);
const patch = (id: string, body: unknown, cookie = admin) =>
  app.call('PATCH', `/api/accounts/${id}`, body, cookie);
const row = (id: string) => app.db.repo(Account).findOneByOrFail({ id });
const events = async (subjectId: string) =>
  (await app.db.repo(AuditEvent).find({ where: { subjectId }, order: { at: 'ASC', id: 'ASC' } })).map(
    ({ action }) => action,
  );

async function official(role: OfficialRole, unitId = '440305') {
  count += 1;
  const loginName = `official-${count}`;
  const { id } = await app.official(unitId, role, loginName);
  return { id, loginName };
}

function wanted(more: object = {}) {
  count += 1;
  return { organisationId, role: 'HANDLER', loginName: `new-${count}`, displayName: '张三', ...more };
}

describe('organisations', () => {
  it('are listed, made and audited by the system administrator', async () => {
    const list = await app.call('GET', '/api/organisations?unitId=440305', undefined, admin);
    expect(list.body).toMatchObject({
      items: [{ id: organisationId, kind: 'AUTHORITY', name: '南山区工业和信息化局', unitId: '440305' }],
      nextCursor: null,
    });
    expect(await events(organisationId)).toEqual(['ORGANISATION_CREATED']);
  });

  it('need a unit that exists', async () => {
    const answer = await post('/api/organisations', { unitId: '4499', name: '某局' });
    expect([answer.status, answer.body.code]).toEqual([400, 'UNIT_UNKNOWN']);
    expect(answer.body.errors).toMatchObject([{ field: 'unitId', code: 'UNIT_UNKNOWN' }]);
  });

  it('page by cursor, oldest first', async () => {
    for (const unitId of ['4401', '4402', '4403'])
      await post('/api/organisations', { unitId, name: `authority ${unitId}` });
    const first = await app.call('GET', '/api/organisations?limit=2', undefined, admin);
    const cursor = encodeURIComponent(first.body.nextCursor as string);
    const second = await app.call('GET', `/api/organisations?limit=2&cursor=${cursor}`, undefined, admin);
    const ids = [first, second].flatMap(({ body }) => (body.items as { id: string }[]).map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('a new account', () => {
  it('comes with a one-time password that must be changed, and that nobody sees again', async () => {
    const made = await post('/api/accounts', wanted({ loginName: 'Zhang.San' }));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ loginName: 'zhang.san', role: 'HANDLER', state: 'ACTIVE', version: 1 });
    expect(made.text).not.toContain('argon2');

    const password = made.body.oneTimePassword as string;
    const signedIn = await app.call('POST', '/api/session', { loginName: 'ZHANG.SAN', password });
    expect(signedIn.body).toMatchObject({ tier: 'COUNTY', unitName: '南山区', mustChangePassword: true });

    const list = await app.call('GET', `/api/accounts?organisationId=${organisationId}`, undefined, admin);
    expect(list.text).not.toMatch(/oneTimePassword|passwordHash|argon2|failedCount/);
    expect(await events(made.body.id as string)).toEqual(['ACCOUNT_CREATED', 'SIGN_IN']);
  });

  it.each([
    ['a taken name, in capitals', { loginName: 'ROOT-ADMIN' }, 409, 'LOGIN_NAME_TAKEN'],
    ['an unknown organisation', { organisationId: newId() }, 404, 'NOT_FOUND'],
    ['a system administrator below the province', { role: 'SYSTEM_ADMIN' }, 400, 'ROLE_UNFIT_FOR_UNIT'],
    ['an enterprise post', { role: 'ENTERPRISE_ADMIN' }, 400, 'VALIDATION_FAILED'],
    ['a name with spaces', { loginName: 'zhang san' }, 400, 'VALIDATION_FAILED'],
    ['a password of one’s own', { password: PASSWORD }, 400, 'VALIDATION_FAILED'],
  ])('is refused with %s', async (_, more, status, code) => {
    const before = await app.db.repo(Account).count();
    const answer = await post('/api/accounts', wanted(more));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await app.db.repo(Account).count()).toBe(before);
  });

  it('is made once when two ask for the same name at once', async () => {
    const body = wanted();
    const answers = await Promise.all([post('/api/accounts', body), post('/api/accounts', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('changing an account', () => {
  it('disabling throws the person out at once, enabling lets them in again', async () => {
    const { id, loginName } = await official('HEAD');
    const cookie = await app.signIn(loginName);
    const disabled = await patch(id, { version: 1, state: 'DISABLED' });
    expect(disabled.body).toMatchObject({ state: 'DISABLED', version: 2 });
    expect((await app.call('GET', '/api/session', undefined, cookie)).status).toBe(401);
    expect((await app.db.repo(Session).findOneByOrFail({ accountId: id })).endReason).toBe('DISABLED');
    await expect(app.signIn(loginName)).rejects.toThrow('401');

    await patch(id, { version: 2, state: 'ACTIVE' });
    expect((await app.call('GET', '/api/session', undefined, cookie)).status).toBe(401);
    await app.signIn(loginName);
    expect(await events(id)).toEqual(
      expect.arrayContaining(['ACCOUNT_CREATED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED']),
    );
  });

  it('a session of a disabled account is dead even where it was not ended', async () => {
    const { id, loginName } = await official('HEAD');
    const cookie = await app.signIn(loginName);
    await app.change(() => app.db.repo(Account).update({ id }, { state: 'DISABLED' }));
    expect((await app.call('GET', '/api/session', undefined, cookie)).status).toBe(401);
  });

  it('a new post works with the next request', async () => {
    const { id, loginName } = await official('HANDLER', '4403');
    const cookie = await app.signIn(loginName);
    await patch(id, { version: 1, role: 'VIEWER', displayName: '李四' });
    const who = await app.call('GET', '/api/session', undefined, cookie);
    expect(who.body).toMatchObject({ role: 'VIEWER', tier: 'CITY', name: '李四' });
    const [changed] = await app.db.repo(AuditEvent).findBy({ subjectId: id, action: 'ROLE_CHANGED' });
    expect(changed).toMatchObject({ actorId: adminId, detail: { from: 'HANDLER', to: 'VIEWER' } });
  });

  it('is refused from a stale version, and changes nothing', async () => {
    const { id } = await official('HANDLER');
    await patch(id, { version: 1, displayName: '王五' });
    const stale = await patch(id, { version: 1, state: 'DISABLED' });
    expect([stale.status, stale.body.code]).toEqual([409, 'STATE_MOVED']);
    expect((await row(id)).state).toBe('ACTIVE');
  });

  it('is refused for one’s own post and state, and for accounts that are not there', async () => {
    const { version } = await row(adminId);
    for (const change of [{ state: 'DISABLED' }, { role: 'HEAD' }]) {
      const own = await patch(adminId, { version, ...change });
      expect([own.status, own.body.code]).toEqual([409, 'OWN_ACCOUNT']);
    }
    for (const id of [newId(), 'nonsense', '%E4%B8%AD'])
      expect((await patch(id, { version: 1, state: 'ACTIVE' })).status).toBe(404);
  });

  it('lifts a lock-out', async () => {
    const { id, loginName } = await official('HANDLER');
    const locked = { failedCount: 5, lockedUntil: new Date(Date.now() + 600_000) };
    await app.change(() => app.db.repo(Account).update({ id }, locked));
    await expect(app.signIn(loginName)).rejects.toThrow('401');
    const { version } = await row(id);
    const unlocked = await post(`/api/accounts/${id}/unlock`, { version });
    expect(unlocked.body).toMatchObject({ lockedUntil: null, version: version + 1 });
    await app.signIn(loginName);
  });
});

describe('the last system administrator', () => {
  it('stays when two disable each other at the same time', async () => {
    const [one, two] = [await official('SYSTEM_ADMIN', '44'), await official('SYSTEM_ADMIN', '44')];
    const [first, second] = [await app.signIn(one.loginName), await app.signIn(two.loginName)];
    const { version } = await row(adminId);
    expect((await patch(adminId, { version, state: 'DISABLED' }, first)).status).toBe(200);

    const answers = await Promise.all([
      patch(two.id, { version: 1, state: 'DISABLED' }, first),
      patch(one.id, { version: 1, role: 'HEAD' }, second),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await app.db.repo(Account).countBy({ role: 'SYSTEM_ADMIN', state: 'ACTIVE' });
    expect(left).toBe(1);

    await app.change(() => app.db.repo(Account).update({ id: adminId }, { state: 'ACTIVE' }));
    admin = await app.signIn('root-admin');
  });
});

describe('who may', () => {
  it('is the system administrator alone, who belongs to no unit and reads them to place people', async () => {
    const handler = await app.signIn((await official('HANDLER', '44')).loginName);
    for (const path of ['/api/accounts', '/api/organisations']) {
      expect((await app.call('GET', path, undefined, handler)).status).toBe(403);
      expect((await app.call('GET', path)).status).toBe(401);
    }
    expect((await post('/api/accounts', wanted(), handler)).status).toBe(403);
    const who = await app.call('GET', '/api/session', undefined, admin);
    expect(who.body).toMatchObject({ role: 'SYSTEM_ADMIN', tier: null, unitId: null, enterpriseId: null });
    expect((await app.call('GET', '/api/units', undefined, admin)).status).toBe(200);
  });
});

describe('accounts of enterprises', () => {
  async function enterprise(): Promise<string> {
    const id = newId();
    const uscc = id.replaceAll('-', '').slice(-18);
    const sql = `INSERT INTO enterprise (id, uscc, organisation_code_warning, name, unit_id, industry_code, undisclosed, created_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
    const values = [id, uscc, false, '示例机床有限公司', '440305', '3421', false, new Date(), 1];
    await app.change(() => app.db.execute('seed_enterprise', sql, values));
    return id;
  }

  it('share one organisation, act for the enterprise, and are no officials', async () => {
    const enterpriseId = await enterprise();
    const passwordHash = await app.accounts.hashPassword(PASSWORD);
    const account = {
      enterpriseId,
      enterpriseName: '示例机床有限公司',
      passwordHash,
      mustChangePassword: false,
    };
    const make = (loginName: string, role: 'ENTERPRISE_ADMIN' | 'ENTERPRISE_FILER') =>
      app.accounts.createEnterpriseAccount(null, { ...account, role, loginName, displayName: loginName });
    const first = await make('firm-admin', 'ENTERPRISE_ADMIN');
    const second = await make('firm-filer', 'ENTERPRISE_FILER');

    expect(await app.db.repo(Organisation).countBy({ enterpriseId })).toBe(1);
    const cookie = await app.signIn('firm-filer');
    const who = await app.call('GET', '/api/session', undefined, cookie);
    expect(who.body).toMatchObject({ role: 'ENTERPRISE_FILER', enterpriseId, unitId: null, tier: null });
    expect((await app.call('GET', '/api/units', undefined, cookie)).status).toBe(403);
    expect((await patch(first.id, { version: 1, state: 'DISABLED' })).status).toBe(404);

    await app.change(() => app.db.repo(Account).update({ id: second.id }, { state: 'DISABLED' }));
    expect(await app.accounts.accountsOfEnterprise(enterpriseId)).toMatchObject([{ id: first.id }]);
    expect(await app.accounts.loginNameTaken('FIRM-Filer')).toBe(true);
  });

  it('leaves the holders of a post to the unit and role', async () => {
    const { id } = await official('HEAD', '440306');
    await official('HANDLER', '440306');
    expect(await app.accounts.accountsOfPost('440306', 'HEAD')).toMatchObject([{ id }]);
    expect(await app.accounts.accountsOfPost('4420', 'HEAD')).toEqual([]);
  });
});
