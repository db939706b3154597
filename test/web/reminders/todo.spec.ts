import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../support/web/index.js';

const at = demoWeb();

describe('a to-do of the own post', () => {
  it('is not reminded of until the day its holder names', async () => {
    const officer = await at.web.person({ loginName: 'demo-nanshan-handler' }, at.world.password);
    await officer.open('/todo');
    const first = officer.button(/^推迟提醒：/).first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    await first.click();
    const dialog = officer.page.getByRole('dialog');
    await officer.press('确认推迟', dialog);
    expect(await dialog.getByText('请填写', { exact: false }).count()).toBeGreaterThan(0);
    const caller = await at.world.caller('demo-nanshan-handler');
    const { items } = (await caller.get('/api/todo?limit=200')).body as {
      items: { title: string; dueOn: string | null }[];
    };
    const due = items.find(({ title, dueOn }) => dueOn !== null && name.endsWith(title))?.dueOn ?? '';
    await officer.field(/^推迟到/, dialog).fill(due);
    await officer.field(/^理由/, dialog).fill('企业正在补充材料');
    await officer.press('确认推迟', dialog);
    await officer.sees(`已推迟，${due} 起恢复提醒`);
    await officer.shot('todo-snoozed');
  });
});
