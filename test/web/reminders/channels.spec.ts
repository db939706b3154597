import { afterAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../../support/app.js';
import { filerOf, ReminderDesk } from '../../support/reminder-desk.js';
import { deskWeb, faultsOf } from '../../support/web/index.js';
import { MailServer } from '../../support/web/mail-server.js';

const LIMIT_MS = 120_000;
let mail: MailServer;
const at = deskWeb(async () => {
  mail = await MailServer.open();
  return ReminderDesk.open(mail.env);
});
afterAll(() => mail.close());

describe('by which channels a person is told', () => {
  it(
    'is chosen beside the inbox, which always keeps its copy; a wrong address is told at its field',
    async () => {
      const officer = await at.web.person(at.desk.districtHandler);
      await officer.open('/inbox');
      await officer.sees('目前只接收站内消息');
      await officer.press('设置接收方式');
      await officer.sees('站内消息始终保留');
      expect(await officer.page.getByText('本系统未启用').count()).toBe(2);
      const form = officer.page.getByRole('form', { name: '电子邮件' });
      await officer.press('保存电子邮件', form);
      await officer.sees('请填写此项');
      await officer.field('邮箱地址', form).fill('zhang');
      await officer.press('保存电子邮件', form);
      await officer.sees('不是可用的地址');
      officer.complaints.forgive(/400/);
      const address = officer.field('邮箱地址', form);
      expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
      await officer.shot('contacts-wrong');
      await address.fill('zhang@example.cn');
      await officer.press('保存电子邮件', form);
      await officer.sees('已选用电子邮件。');
      await officer.sees('除站内消息外，还通过电子邮件接收。');
      expect(await faultsOf(officer, 'contacts')).toEqual([]);

      await officer.open('/inbox');
      await officer.press('设置接收方式');
      await officer.field('通过电子邮件接收').uncheck();
      await officer.press('保存电子邮件');
      await officer.sees('已停用电子邮件，地址保留。');
      const { body } = await at.desk.districtHandler.get('/api/contacts');
      expect(body).toContainEqual(
        expect.objectContaining({ channel: 'EMAIL', address: 'zhang@example.cn', chosen: false }),
      );
    },
    LIMIT_MS,
  );

  it(
    'a link in a message waits for the sign-in and leads to what it is about; an unknown one to the inbox',
    async () => {
      await at.moveTo('2026-04-20');
      const firm = await at.desk.member();
      await at.moveTo('2026-04-30');
      const { id } = await at.desk.dutyOf(firm);
      const filer = await at.web.nobody('filer');
      await filer.open(`/go/DUTY/${id}`);
      await filer.fillSignIn(filerOf(firm).loginName, PASSWORD);
      await filer.page.waitForURL((url) => url.pathname === `/duties/${id}`);
      await filer.settled();
      await filer.open('/go/WHATEVER/7');
      await filer.sees('链接所指的事项没有单独的页面');
      expect(new URL(filer.page.url()).pathname).toBe('/inbox');
    },
    LIMIT_MS,
  );
});
