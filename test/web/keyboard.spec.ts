import { describe, expect, it } from '@jest/globals';
import { demoWeb, keyboardFaults, PEOPLE, tabTo, VISITS } from '../support/web/index.js';

const at = demoWeb();

/** Each page once, by the first of those who see it. */
const FIRST = VISITS.map(({ name, page, visit }) => [name, visit.who[0]!, page, visit] as const);

describe('by the keyboard alone', () => {
  it.each(FIRST)(
    'everything on %s is reached and shows the focus, as %s',
    async (_name, kind, page, visit) => {
      const person = await at.crowd.show(page, visit, kind);
      expect([...(await keyboardFaults(person.page)), ...person.complaints.taken()]).toEqual([]);
    },
  );

  it('a county handler signs in, finds a case among the to-dos and passes it', async () => {
    const person = await at.web.nobody('keyboard');
    const { page } = person;
    const keys = page.keyboard;
    await person.open('/sign-in');
    await keys.type(PEOPLE['county handler']);
    await keys.press('Tab');
    await keys.type(at.world.password);
    await keys.press('Enter');
    await page.waitForURL((url) => url.pathname === '/todo');
    await person.settled();

    await tabTo(page, page.locator('main a[href^="/cases/"]').first());
    await keys.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith('/cases/'));
    await person.settled();
    await tabTo(page, person.button('审核通过'));
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: '审核通过' });
    await dialog.waitFor();
    await tabTo(page, person.field(/^内部意见/, dialog));
    await keys.type('材料齐全，情况属实，同意上报。');
    await tabTo(page, person.button('确认办理', dialog));
    await keys.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('status').getByText('审核通过').waitFor();
    expect(person.complaints.taken()).toEqual([]);
  });
});
