import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { type PageName, pathTo } from '../../web/src/app/paths.js';
import { eventually } from '../support/eventually.js';
import { demoWeb, type Person, VISITS } from '../support/web/index.js';

const at = demoWeb();

describe('an address', () => {
  it.each(['/nowhere', '/cases/1/2/3'])('that is no page says so: %s', async (address) => {
    const person = await at.crowd.person('city handler');
    await person.open(address);
    await person.page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    person.complaints.forgive(/404/);
    await person.link('返回首页').click();
    await person.page.waitForURL((url) => url.pathname === '/todo');
    await person.settled();
  });

  const OUT_OF_REACH: readonly [PageName, string][] = [
    ['case', '/api/applications?unitId=4406'],
    ['enterprise', '/api/enterprises?unitId=4406'],
    ['selfCheck', '/api/enterprises?unitId=4406'],
    ['membership', '/api/memberships?unitId=4419'],
    ['caseForm', '/api/applications?unitId=4406'],
    ['impact', '/api/impact-runs'],
  ];

  it.each(OUT_OF_REACH)('of a %s of another city is answered as if there were none', async (page, list) => {
    const id = await at.world.first('demo-province-handler', list);
    const person = await at.crowd.person('city handler');
    await person.page.goto(at.web.origin + pathTo(page, id));
    await person.page.getByRole('heading', { name: '没有找到' }).waitFor();
    await person.sees('不在您的管辖范围内');
    person.complaints.forgive(/404/);
  });
});

/** What changes something asks the server by another method than GET. */
function writesOf(person: Person): string[] {
  const writes: string[] = [];
  person.page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return writes;
}

const enabled = (person: Person): Locator => person.page.locator('main button:enabled:visible');

/** Escape takes away what lies on top, which may be a hint over a dialog. */
async function leaveDialogs(person: Person): Promise<void> {
  await person.page.keyboard.press('Escape');
  await eventually(async () => {
    if ((await person.page.getByRole('dialog').filter({ visible: true }).count()) === 0) return;
    await person.page.keyboard.press('Escape');
    throw new Error('a dialog is still open');
  });
}

describe('a viewer', () => {
  /** These are about the person, not about the province's business; and printing opens a window of the computer. */
  const PERSONAL: readonly PageName[] = ['password', 'inbox'];
  const PRINTING = /打印/;
  const SEEN = VISITS.filter(
    ({ page, visit }) => !PERSONAL.includes(page) && visit.who.includes('viewer'),
  ).map(({ name, page, visit }) => [name, page, visit] as const);

  it.each(SEEN)('presses every button of %s and changes nothing', async (_name, page, visit) => {
    const person = await at.crowd.show(page, visit, 'viewer');
    const writes = writesOf(person);
    const count = await enabled(person).count();
    for (let index = 0; index < count; index += 1) {
      const button = enabled(person).nth(index);
      if (!(await button.isVisible()) || PRINTING.test(await button.innerText())) continue;
      await button.click();
      await person.settled();
      expect(await person.page.getByRole('dialog').locator('form').count()).toBe(0);
      await leaveDialogs(person);
    }
    expect(writes).toEqual([]);
  });
});
