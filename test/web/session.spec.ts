import { describe, expect, it } from '@jest/globals';
import { Account } from '../../src/modules/identity/account.entity.js';
import { Session } from '../../src/modules/identity/session.entity.js';
import { type Caller, PASSWORD } from '../support/app.js';
import { appWeb, type Person } from '../support/web/index.js';

const NEW_PASSWORD = 'Harvest-2027-Pool';
const SECOND_MS = 1_000;

const at = appWeb({ env: { SESSION_IDLE_MINUTES: '1' } });

/** Ends every session of an account, as an administrator or another browser would. */
const endSessions = ({ accountId }: Caller) =>
  at.app.change(() => at.app.db.repo(Session).update({ accountId }, { endedAt: new Date() }));

async function fillPasswords(person: Person, oldPassword: string, newPassword: string): Promise<void> {
  await person.field(/^原密码/).fill(oldPassword);
  await person.field(/^新密码/).fill(newPassword);
  await person.field(/^再输入一次新密码/).fill(newPassword);
}

const dialog = (person: Person) => person.page.getByRole('dialog', { name: '请重新登录' });

/** Signs in once more over the page. */
async function signInAgain(person: Person): Promise<void> {
  await dialog(person).waitFor();
  person.complaints.forgive(/401/);
  await person.field('密码', dialog(person)).fill(PASSWORD);
  await person.press('登录并继续', dialog(person));
}

describe('a first password', () => {
  it('has to be changed before anything else, and the person then comes to the page asked for', async () => {
    const official = await at.app.official('4403', 'HANDLER');
    await at.app.change(() =>
      at.app.db.repo(Account).update({ id: official.accountId }, { mustChangePassword: true }),
    );
    const person = await at.web.nobody();
    await person.signIn(official.loginName, PASSWORD, '/inbox');
    expect(person.path).toMatch(/^\/password/);
    await person.open('/inbox');
    expect(person.path).toMatch(/^\/password/);
    await fillPasswords(person, PASSWORD, NEW_PASSWORD);
    await person.press('确认修改');
    await person.page.waitForURL((url) => !url.pathname.startsWith('/password'));
    await person.page.getByRole('button', { name: '退出登录' }).waitFor();
  });
});

describe('a session that is about to end', () => {
  it('says so in time and goes on when asked to', async () => {
    const official = await at.app.official('4403', 'HANDLER');
    const person = await at.web.nobody();
    await person.page.clock.install();
    await person.signIn(official.loginName, PASSWORD, '/inbox');
    await person.page.clock.fastForward(46 * SECOND_MS);
    await person.sees('后将自动退出登录');
    await person.press('继续使用');
    await person.misses('后将自动退出登录');
  });
});

describe('a session that has ended', () => {
  it('is asked for over the page; what was typed stays and what was sent goes on', async () => {
    const official = await at.app.official('4403', 'HANDLER');
    const person = await at.web.person(official);
    await person.open('/password');
    await fillPasswords(person, PASSWORD, NEW_PASSWORD);
    await endSessions(official);
    await person.press('确认修改');
    await dialog(person).waitFor();
    expect(await person.field(/^新密码/).inputValue()).toBe(NEW_PASSWORD);
    await signInAgain(person);
    await person.sees('密码已修改');
    expect(person.path).toBe('/password');
    await at.app.signIn(official.accountId, official.loginName, '', NEW_PASSWORD);
  });

  it('stays asked for when the password is wrong', async () => {
    const official = await at.app.official('4403', 'HANDLER');
    const person = await at.web.person(official);
    await endSessions(official);
    await person.link('消息').click();
    await dialog(person).waitFor();
    await person.field('密码', dialog(person)).fill('Wrong-Password-1');
    await person.press('登录并继续', dialog(person));
    await dialog(person).getByText('密码不正确').waitFor();
    await person.page.keyboard.press('Escape');
    await signInAgain(person);
    await dialog(person).waitFor({ state: 'hidden' });
    await person.sees('暂无消息');
  });

  it('can be left for the sign-in', async () => {
    const official = await at.app.official('4403', 'HANDLER');
    const person = await at.web.person(official);
    await endSessions(official);
    await person.link('消息').click();
    await dialog(person).waitFor();
    person.complaints.forgive(/401/);
    await person.press('放弃并退出', dialog(person));
    await person.page.waitForURL((url) => url.pathname === '/sign-in');
  });
});
