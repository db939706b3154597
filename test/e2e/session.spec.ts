import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../src/core/audit/index.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import { LoginThrottle } from '../../src/modules/identity/login-throttle.entity.js';
import { Session } from '../../src/modules/identity/session.entity.js';
import { ask } from '../support/ask.js';
import { IdentityApp, PASSWORD, setCookieOf } from '../support/identity-app.js';

const MINUTE = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE);

let app: IdentityApp;
let count = 0;

beforeAll(async () => {
  app = await IdentityApp.start();
});
afterAll(() => app.nest.close());
beforeEach(() => app.change(() => app.db.repo(LoginThrottle).deleteAll()));

async function person(more = {}): Promise<{ id: string; name: string }> {
  count += 1;
  const name = `person-${count}`;
  return { ...(await app.official('4403', 'HANDLER', name, more)), name };
}

const attempt = (loginName: string, password: string) =>
  app.call('POST', '/api/session', { loginName, password });
const account = (id: string) => app.db.repo(Account).findOneByOrFail({ id });
const idOf = (cookie: string) =>
  createHash('sha256')
    .update(cookie.split('=')[1] as string)
    .digest('hex');
const setSession = (cookie: string, values: Partial<Session>) =>
  app.change(() => app.db.repo(Session).update({ id: idOf(cookie) }, values));
const whoAmI = async (cookie: string) => (await app.call('GET', '/api/session', undefined, cookie)).status;

describe('signing in', () => {
  it('sets a cookie scripts cannot read, and tells who is signed in', async () => {
    const { id, name } = await person();
    const answer = await attempt(` ${name.toUpperCase()} `, PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      accountId: id,
      loginName: name,
      name,
      role: 'HANDLER',
      roleZh: '经办',
      tier: 'CITY',
      unitId: '4403',
      unitName: '深圳市',
      enterpriseId: null,
      mustChangePassword: false,
      idleMinutes: 30,
      endsAt: expect.stringMatching(/Z$/),
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      operations: ['Session_changePassword', 'Session_show', 'Session_signOut', 'Unit_own'],
    });
    expect(setCookieOf(answer)).toMatch(/^pool_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('keeps only the digest of the token, with address and agent', async () => {
    const { id, name } = await person();
    const cookie = await app.signIn(name);
    const [session] = await app.db.repo(Session).findBy({ accountId: id });
    expect(session).toMatchObject({ id: idOf(cookie), address: '127.0.0.1', endedAt: null });
    expect((await account(id)).lastSignInAt).toBeInstanceOf(Date);
  });

  it('gives the same answer to an unknown name, a wrong password, a disabled and a locked account', async () => {
    const [open, disabled, locked] = [await person(), await person(), await person()];
    await app.change(() => app.db.repo(Account).update({ id: disabled.id }, { state: 'DISABLED' }));
    const until = { failedCount: 5, lockedUntil: new Date(Date.now() + MINUTE) };
    await app.change(() => app.db.repo(Account).update({ id: locked.id }, until));
    const answers = await Promise.all([
      attempt('nobody-at-all', PASSWORD),
      attempt(open.name, 'wrong-Password-1'),
      attempt(disabled.name, PASSWORD),
      attempt(locked.name, PASSWORD),
    ]);
    for (const { status, body, headers } of answers) {
      expect(status).toBe(401);
      expect(headers['set-cookie']).toBeUndefined();
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0].body, requestId: '' });
    }
    expect(answers[0].body.code).toBe('SIGN_IN_REFUSED');
  });

  it('ends the session this browser had before', async () => {
    const { name } = await person();
    const first = await app.signIn(name);
    const second = await app.signIn(name, PASSWORD, first);
    expect(await whoAmI(first)).toBe(401);
    expect(await whoAmI(second)).toBe(200);
    const replaced = await app.db.repo(Session).findOneByOrFail({ id: idOf(first) });
    expect(replaced.endReason).toBe('REPLACED');
  });

  it('is refused from another site, and so is any write without a known origin', async () => {
    const { name } = await person();
    const cookie = await app.signIn(name);
    const server = app.nest.getHttpServer();
    const payload = { loginName: name, password: PASSWORD };
    const headers = { origin: 'https://elsewhere.example' };
    const foreign = await ask(server, 'POST', '/api/session', { payload, headers });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'BAD_ORIGIN']);
    const bare = await ask(server, 'DELETE', '/api/session', { headers: { cookie } });
    expect([bare.status, bare.body.code]).toEqual([403, 'BAD_ORIGIN']);
    expect(await whoAmI(cookie)).toBe(200);
  });

  it('is in the audit log with request and address, refused or not', async () => {
    const { id, name } = await person();
    const refused = await attempt(name, 'wrong-Password-1');
    await app.signIn(name);
    const events = await app.db
      .repo(AuditEvent)
      .find({ where: { subjectId: id, action: 'SIGN_IN' }, order: { at: 'ASC', id: 'ASC' } });
    expect(events.map(({ result }) => result)).toEqual(['FAIL', 'SUCCESS']);
    expect(events[0]).toMatchObject({
      address: '127.0.0.1',
      requestId: refused.body.requestId,
      actorId: null,
    });
  });
});

describe('lock-out', () => {
  it('comes with the fifth failure, refuses the right password, and is over after 30 minutes', async () => {
    const { id, name } = await person();
    for (let failure = 1; failure <= 5; failure += 1) await attempt(name, 'wrong-Password-1');
    const until = (await account(id)).lockedUntil?.getTime() ?? 0;
    expect(Math.abs(until - Date.now() - 30 * MINUTE)).toBeLessThan(MINUTE);
    expect((await attempt(name, PASSWORD)).status).toBe(401);
    expect(await app.db.repo(AuditEvent).countBy({ subjectId: id, action: 'ACCOUNT_LOCKED' })).toBe(1);

    await app.change(() => app.db.repo(Account).update({ id }, { lockedUntil: ago(0.01) }));
    expect((await attempt(name, PASSWORD)).status).toBe(200);
    expect(await account(id)).toMatchObject({ failedCount: 0, lockedUntil: null });
  });

  it('forgets failures at a success', async () => {
    const { id, name } = await person();
    for (let failure = 1; failure <= 4; failure += 1) await attempt(name, 'wrong-Password-1');
    expect((await attempt(name, PASSWORD)).status).toBe(200);
    expect((await account(id)).failedCount).toBe(0);
  });

  it('lets many attempts at once have five guesses in all', async () => {
    const { id, name } = await person();
    await Promise.all(Array.from({ length: 12 }, () => attempt(name, 'wrong-Password-1')));
    expect((await account(id)).failedCount).toBe(5);
    expect((await attempt(name, PASSWORD)).status).toBe(401);
  });

  it('is not undone by an idempotency key', async () => {
    const { id, name } = await person();
    const server = app.nest.getHttpServer();
    const payload = { loginName: name, password: 'wrong-Password-1' };
    await ask(server, 'POST', '/api/session', { payload, headers: { 'idempotency-key': 'again' } });
    expect((await account(id)).failedCount).toBe(1);
  });

  it('stops an address that guesses over many names for 30 minutes', async () => {
    const { name } = await person();
    for (let failure = 1; failure <= 20; failure += 1)
      expect((await attempt(`guess-${failure}`, 'wrong-Password-1')).status).toBe(401);
    const stopped = await attempt(name, PASSWORD);
    expect([stopped.status, stopped.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    const seconds = Number(stopped.headers['retry-after']);
    expect(seconds).toBeGreaterThan(29 * 60);
    expect(seconds).toBeLessThanOrEqual(30 * 60);

    await app.change(() =>
      app.db.repo(LoginThrottle).update({ address: '127.0.0.1' }, { lockedUntil: ago(0.01) }),
    );
    expect((await attempt(name, PASSWORD)).status).toBe(200);
  });

  it('counts an address within a quarter of an hour only', async () => {
    const address = '127.0.0.1';
    const full = { address, failedCount: 19, windowStartedAt: ago(16), lockedUntil: null };
    await app.change(() => app.db.repo(LoginThrottle).insert(full));
    await attempt('guess-late', 'wrong-Password-1');
    const row = await app.db.repo(LoginThrottle).findOneByOrFail({ address });
    expect(row).toMatchObject({ failedCount: 1, lockedUntil: null });
  });
});

describe('a session', () => {
  it('is over after half an hour without use', async () => {
    const cookie = await app.signIn((await person()).name);
    await setSession(cookie, { lastSeenAt: ago(29) });
    expect(await whoAmI(cookie)).toBe(200);
    await setSession(cookie, { lastSeenAt: ago(30.1) });
    expect(await whoAmI(cookie)).toBe(401);
  });

  it('is over after eight hours however much it is used', async () => {
    const { id, name } = await person();
    const cookie = await app.signIn(name);
    const [session] = await app.db.repo(Session).findBy({ accountId: id });
    const life = (session as Session).expiresAt.getTime() - (session as Session).createdAt.getTime();
    expect(life).toBe(8 * 60 * MINUTE);
    const { body } = await app.call('GET', '/api/session', undefined, cookie);
    expect(body).toMatchObject({ idleMinutes: 30, endsAt: session?.expiresAt.toISOString() });
    await setSession(cookie, { expiresAt: ago(0.01) });
    expect(await whoAmI(cookie)).toBe(401);
  });

  it('notes its use at most once a minute', async () => {
    const cookie = await app.signIn((await person()).name);
    const lastSeen = async () =>
      (await app.db.repo(Session).findOneByOrFail({ id: idOf(cookie) })).lastSeenAt;
    const noted = await lastSeen();
    await whoAmI(cookie);
    expect(await lastSeen()).toEqual(noted);
    await setSession(cookie, { lastSeenAt: ago(2) });
    await whoAmI(cookie);
    expect((await lastSeen()).getTime()).toBeGreaterThanOrEqual(noted.getTime());
  });

  it('ends at sign-out, and only that one', async () => {
    const { name } = await person();
    const [here, there] = [await app.signIn(name), await app.signIn(name)];
    const out = await app.call('DELETE', '/api/session', undefined, here);
    expect(out.status).toBe(204);
    expect(setCookieOf(out)).toMatch(/^pool_session=; .*Expires=Thu, 01 Jan 1970/);
    expect([await whoAmI(here), await whoAmI(there)]).toEqual([401, 200]);
  });

  it.each([
    ['no cookie', ''],
    ['an empty cookie', 'pool_session='],
    ['a made-up token', 'pool_session=nonsense'],
    ['an over-long token', `pool_session=${'x'.repeat(3000)}`],
  ])('is not made by %s', async (_, cookie) => {
    expect(await whoAmI(cookie)).toBe(401);
  });
});

describe('the first password', () => {
  it('has to be changed before anything else', async () => {
    const { id, name } = await person({ mustChangePassword: true });
    const cookie = await app.signIn(name);
    const before = await app.call('GET', '/api/units', undefined, cookie);
    expect([before.status, before.body.code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    const who = await app.call('GET', '/api/session', undefined, cookie);
    expect(who.body.mustChangePassword).toBe(true);

    const body = { oldPassword: PASSWORD, newPassword: 'Equipment-2027' };
    expect((await app.call('POST', '/api/session/password', body, cookie)).status).toBe(204);
    expect((await app.call('GET', '/api/units', undefined, cookie)).status).toBe(200);
    expect((await attempt(name, PASSWORD)).status).toBe(401);
    expect((await attempt(name, 'Equipment-2027')).status).toBe(200);
    expect((await account(id)).mustChangePassword).toBe(false);
  });

  it('once changed ends every other session', async () => {
    const { name } = await person();
    const [here, there] = [await app.signIn(name), await app.signIn(name)];
    const body = { oldPassword: PASSWORD, newPassword: 'Equipment-2027' };
    await app.call('POST', '/api/session/password', body, here);
    expect([await whoAmI(here), await whoAmI(there)]).toEqual([200, 401]);
  });

  it.each([
    ['too short and simple', 'short', ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE']],
    ['the old one', PASSWORD, ['PASSWORD_UNCHANGED']],
  ])('may not become one that is %s', async (_, newPassword, codes) => {
    const cookie = await app.signIn((await person()).name);
    const body = { oldPassword: PASSWORD, newPassword };
    const answer = await app.call('POST', '/api/session/password', body, cookie);
    expect([answer.status, answer.body.code]).toEqual([400, 'PASSWORD_REFUSED']);
    expect(answer.body.errors).toMatchObject(codes.map((code) => ({ field: 'newPassword', code })));
  });

  it('needs the right old one, and guesses at it count', async () => {
    const { id, name } = await person();
    const cookie = await app.signIn(name);
    const guess = (oldPassword: string) =>
      app.call('POST', '/api/session/password', { oldPassword, newPassword: 'Equipment-2027' }, cookie);
    for (let failure = 1; failure <= 5; failure += 1) {
      const answer = await guess('wrong-Password-1');
      expect([answer.status, answer.body.code]).toEqual([400, 'OLD_PASSWORD_WRONG']);
    }
    expect((await guess(PASSWORD)).status).toBe(400);
    expect((await account(id)).lockedUntil).toBeInstanceOf(Date);
  });

  it('is changed once when two try at the same time', async () => {
    const { name } = await person();
    const cookie = await app.signIn(name);
    const to = (newPassword: string) =>
      app.call('POST', '/api/session/password', { oldPassword: PASSWORD, newPassword }, cookie);
    const answers = await Promise.all([to('Equipment-2027'), to('Equipment-2028')]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.every(({ status }) => [204, 400, 409].includes(status))).toBe(true);
  });
});
