import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OfficialRole } from '../../src/modules/identity/index.js';
import { type Caller, PASSWORD } from '../support/app.js';
import { appWeb, type Person } from '../support/web/index.js';

const at = appWeb();

let official: Caller;

beforeAll(async () => {
  official = await at.app.official('4403', 'HANDLER');
});

/** Whether the frame of a signed-in person stands around the page. */
const signedIn = (person: Person) => person.button('退出登录').waitFor();

describe('signing in', () => {
  it('says what is wrong, keeps the name and lets in with the right password', async () => {
    const person = await at.web.nobody();
    await person.open('/sign-in');
    await person.fillSignIn(official.loginName, 'Wrong-Password-1');
    await person.page.getByRole('alert').getByText('密码不正确').waitFor();
    person.complaints.forgive(/401/);
    expect(await person.field('账号').inputValue()).toBe(official.loginName);
    await person.field('密码').fill(PASSWORD);
    await person.press('登录');
    await signedIn(person);
  });

  it('works with the Enter key', async () => {
    const person = await at.web.nobody();
    await person.open('/sign-in');
    await person.field('账号').fill(official.loginName);
    await person.field('密码').fill(PASSWORD);
    await person.field('密码').press('Enter');
    await signedIn(person);
  });

  it('says that the network is gone, and goes on once it is there', async () => {
    const person = await at.web.nobody();
    await person.open('/sign-in');
    await person.context.setOffline(true);
    await person.fillSignIn(official.loginName, PASSWORD);
    await person.page.getByRole('alert').getByText('网络不通').waitFor();
    person.complaints.forgive(/ERR_INTERNET_DISCONNECTED/);
    await person.context.setOffline(false);
    await person.press('登录');
    await signedIn(person);
  });

  it('is not offered to who is signed in already', async () => {
    const person = await at.web.person(official);
    await person.open('/sign-in');
    await person.page.waitForURL((url) => url.pathname !== '/sign-in');
  });
});

describe('where a person lands', () => {
  const LANDINGS: readonly [string, string, OfficialRole | 'ENTERPRISE', string][] = [
    ['a county handler', '440305', 'HANDLER', '/todo'],
    ['a county head', '440305', 'HEAD', '/todo'],
    ['a city handler', '4403', 'HANDLER', '/todo'],
    ['a city head', '4403', 'HEAD', '/todo'],
    ['a provincial handler', '44', 'HANDLER', '/todo'],
    ['a provincial head', '44', 'HEAD', '/todo'],
    ['an enterprise', '440305', 'ENTERPRISE', '/'],
    ['an administrator', '44', 'SYSTEM_ADMIN', '/accounts'],
  ];

  it.each(LANDINGS)('%s (%s %s) begins at %s', async (_who, unitId, role, landing) => {
    const caller = role === 'ENTERPRISE' ? await at.app.filer(unitId) : await at.app.official(unitId, role);
    const person = await at.web.person(caller);
    await person.page.waitForURL((url) => url.pathname === landing);
    await signedIn(person);
  });
});

describe('a page asked for without a session', () => {
  it('is shown after signing in', async () => {
    const person = await at.web.nobody();
    await person.signIn(official.loginName, PASSWORD, '/inbox?unread=1');
    expect(person.path).toBe('/inbox?unread=1');
  });

  it.each([
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/%2F/evil',
  ])('is one of our own: %s leads nowhere else', async (next) => {
    const person = await at.web.nobody();
    await person.signIn(official.loginName, PASSWORD, `/sign-in?next=${encodeURIComponent(next)}`);
    expect(new URL(person.page.url()).origin).toBe(at.web.origin);
    await signedIn(person);
  });
});

describe('signing out', () => {
  it('ends the session and shows the sign-in', async () => {
    const person = await at.web.person(official);
    await person.press('退出登录');
    await person.page.waitForURL((url) => url.pathname === '/sign-in');
    await person.open('/inbox');
    expect(new URL(person.page.url()).pathname).toBe('/sign-in');
  });

  it('leaves nothing of one person to the next', async () => {
    const person = await at.web.person(official);
    const next = await at.app.official('4401', 'HEAD');
    await person.press('退出登录');
    await person.page.waitForURL((url) => url.pathname === '/sign-in');
    await person.fillSignIn(next.loginName, PASSWORD);
    await person.sees(next.loginName);
    await person.misses(official.loginName);
  });
});
