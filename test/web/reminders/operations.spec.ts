import { afterAll, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.js';
import { filerOf, ReminderDesk } from '../../support/reminder-desk.js';
import { deskWeb, faultsOf } from '../../support/web/index.js';
import { MailServer } from '../../support/web/mail-server.js';

const LIMIT_MS = 180_000;
let mail: MailServer;
const at = deskWeb(async () => {
  mail = await MailServer.open();
  return ReminderDesk.open(mail.env);
});
afterAll(() => mail.close());

it(
  'the administrator sees schedules, alarms and what failed without its content, and sends it again',
  async () => {
    await at.moveTo('2026-04-20');
    const firm = await at.desk.member();
    const body = { address: 'li@example.cn', chosen: true };
    expect((await filerOf(firm).put('/api/contacts/EMAIL', body)).status).toBe(200);
    mail.refuses = true;
    await at.moveTo('2026-04-30');
    const admin = await at.web.person(await at.desk.app.official('44', 'SYSTEM_ADMIN'));
    await eventually(
      async () => {
        await admin.open('/operations?state=FAILED');
        if ((await admin.page.getByText('对方拒收').count()) === 0) throw new Error('nothing has failed yet');
      },
      { withinMs: 60_000 },
    );
    await admin.sees('不显示消息内容和完整地址');
    await admin.sees('每日提醒');
    expect(await admin.page.locator('main').innerText()).not.toContain(firm.name);
    expect(await faultsOf(admin, 'operations-failed')).toEqual([]);

    mail.refuses = false;
    await admin.field(new RegExp(`^选择 ${filerOf(firm).loginName}`)).check();
    await admin.press('重发所选 1 条');
    await admin.sees('所选消息将重新排队发送。');
    await admin.shot('operations-resend');
    await admin.press('确认重发');
    await admin.sees('已重新排队 1 条');
    await eventually(
      async () => {
        await admin.open('/operations?state=SENT');
        if ((await admin.page.getByText('没有符合条件').count()) > 0) throw new Error('not sent yet');
      },
      { withinMs: 60_000 },
    );
    await admin.shot('operations-sent');
    const { id } = await at.desk.dutyOf(firm);
    const text = mail.taken.join('').replace(/=\r\n/g, '');
    expect(text).toContain(`/go/DUTY/${id}`);
  },
  LIMIT_MS,
);
