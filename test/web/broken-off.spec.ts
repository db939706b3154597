import { describe, expect, it } from '@jest/globals';
import { pathTo } from '../../web/src/app/paths.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import { Session } from '../../src/modules/identity/session.entity.js';
import { ok } from '../support/main-job.js';
import { demoWeb, type Person } from '../support/web/index.js';

const FIRM = 'demo-firm-09';
const HANDLER = 'demo-nanshan-handler';
/** What the county screens in the demo, by the tier of the pool. */
const TRACKS = { PROVINCE: 'LEADING', CITY: 'BACKBONE' } as const;
const OPINION = '材料齐全，情况属实，同意上报市级审核。';

const at = demoWeb();

const personOf = (loginName: string) => at.web.person({ loginName }, at.world.password);

async function endSessions(loginName: string): Promise<void> {
  const { id } = await at.world.app.db.repo(Account).findOneByOrFail({ loginName });
  await at.world.app.change(() =>
    at.world.app.db.repo(Session).update({ accountId: id }, { endedAt: new Date() }),
  );
  at.world.forget(loginName);
}

async function signInAgain(person: Person): Promise<void> {
  const dialog = person.page.getByRole('dialog', { name: '请重新登录' });
  await dialog.waitFor();
  person.complaints.forgive(/401/);
  await person.field('密码', dialog).fill(at.world.password);
  await person.press('登录并继续', dialog);
  await dialog.waitFor({ state: 'hidden' });
}

/** What the server holds of the draft of the enterprise. */
async function savedContact(): Promise<unknown> {
  const id = await at.world.first(FIRM, '/api/applications?state=DRAFT');
  const caller = await at.world.caller(FIRM);
  const { content } = ok<{ content: Record<string, unknown> }>(await caller.get(`/api/applications/${id}`));
  return content['contact.contactName'];
}

/** The part of the draft with the person to be called. */
async function contactForm(): Promise<Person> {
  const id = await at.world.first(FIRM, '/api/applications?state=DRAFT');
  const person = await personOf(FIRM);
  await person.open(pathTo('caseForm', id, { part: 'contact' }));
  return person;
}

/** The dialog to pass a case for the pool of a tier, filled in. */
async function passing(tier: 'PROVINCE' | 'CITY'): Promise<{ person: Person; caseId: string }> {
  const roundId = await at.world.first(HANDLER, `/api/rounds?state=OPEN&tier=${tier}&track=${TRACKS[tier]}`);
  const caseId = await at.world.first(HANDLER, `/api/applications?state=COUNTY_SCREENING&roundId=${roundId}`);
  const person = await personOf(HANDLER);
  await person.open(pathTo('case', caseId));
  await person.press('审核通过');
  await person.field(/^内部意见/).fill(OPINION);
  return { person, caseId };
}

async function timesPassed(caseId: string): Promise<number> {
  const caller = await at.world.caller(HANDLER);
  const history = ok<{ action: string }[]>(await caller.get(`/api/applications/${caseId}/history`));
  return history.filter(({ action }) => action === 'pass').length;
}

describe('a form that is being filled in', () => {
  it('keeps what was typed when the session ends, and saves it after the person has signed in again', async () => {
    const person = await contactForm();
    await endSessions(FIRM);
    await person.field(/^联系人/).fill('李四光');
    await signInAgain(person);
    expect(await person.field(/^联系人/).inputValue()).toBe('李四光');
    await person.sees(/已保存/);
    expect(await savedContact()).toBe('李四光');
  });

  it('keeps what was typed while the network is gone, and saves it once it is back', async () => {
    const person = await contactForm();
    await person.context.setOffline(true);
    await person.field(/^联系人/).fill('王选之');
    await person.sees(/未保存：.*网络不通/);
    person.complaints.forgive(/ERR_INTERNET_DISCONNECTED/);
    expect(await person.field(/^联系人/).inputValue()).toBe('王选之');
    await person.context.setOffline(false);
    await person.press('立即保存');
    await person.sees(/已保存/);
    expect(await savedContact()).toBe('王选之');
  });
});

describe('an act on a case', () => {
  it('whose answer is lost says so, and repeated it is done once', async () => {
    const { person, caseId } = await passing('PROVINCE');
    let lost = 0;
    await person.context.route('**/actions/pass', async (route) => {
      lost += 1;
      if (lost > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await person.press('确认办理');
    await person.sees('网络不通');
    person.complaints.forgive(/ERR_CONNECTION_RESET/);
    expect(await person.field(/^内部意见/).inputValue()).toBe(OPINION);
    await person.press('确认办理');
    await person.sees(/已办理“审核通过”/);
    expect(await timesPassed(caseId)).toBe(1);
  });

  it('pressed twice is done once', async () => {
    const { person, caseId } = await passing('CITY');
    await person.button('确认办理').dblclick();
    await person.sees(/已办理“审核通过”/);
    expect(await timesPassed(caseId)).toBe(1);
  });
});
