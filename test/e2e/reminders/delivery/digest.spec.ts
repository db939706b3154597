import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open();
});
afterAll(() => post.close());

describe('the digest of a working morning', () => {
  it('is one e-mail with a link that opens the page of each thing', async () => {
    await post.desk.moveTo('2026-04-29');
    const { person, ...firm } = await post.firm('digest@example.cn');
    await post.tell(person, 'CASE_MOVED');
    expect(await post.dispatchesTo(person)).toEqual([]);
    await post.desk.moveTo('2026-04-30');
    const dispatch = await post.onlyDispatchTo(person);
    expect(dispatch).toMatchObject({ items: 2, urgency: 'ROUTINE', state: 'QUEUED', channel: 'EMAIL' });

    await post.send(person);
    const [mail, ...others] = post.smtp.mailsTo('digest@example.cn');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('培育库提醒：您有 2 条消息');
    const duty = await post.desk.dutyOf(firm);
    expect(mail?.text).toContain(`https://pool.example.cn/go/DUTY/${duty.id}`);
    expect(mail?.text).toMatch(/https:\/\/pool\.example\.cn\/go\/APPLICATION\/[0-9a-f-]{36}/);
    expect(mail?.text).toContain('2025年度信息更新请于2026-05-31前报送');
    const sent = await post.onlyDispatchTo(person);
    expect(sent).toMatchObject({ state: 'SENT', attempts: 1, unknowns: 0, addressMasked: 'd***@example.cn' });
    expect(sent.reference).toBe(`<${mail?.messageId}>`);
  });

  it('comes once, however many ticks run at once and again', async () => {
    await post.desk.moveTo('2026-05-14');
    const firms = [
      await post.firm('a@example.cn'),
      await post.firm('b@example.cn'),
      await post.firm('c@example.cn'),
    ];
    await post.desk.moveTo('2026-05-15', '08:00');
    await Promise.all([post.desk.tick(), post.desk.tick(), post.desk.tick()]);
    await post.desk.moveTo('2026-05-15', '14:00');
    for (const { person } of firms) {
      await Promise.all([post.send(person), post.send(person)]);
      expect(await post.onlyDispatchTo(person)).toMatchObject({ items: 1, state: 'SENT', attempts: 1 });
    }
    expect(['a', 'b', 'c'].map((name) => post.smtp.mailsTo(`${name}@example.cn`).length)).toEqual([1, 1, 1]);
  });

  it('keeps what came after it for the next one', async () => {
    await post.desk.moveTo('2026-05-18');
    const person = await post.official('later@example.cn');
    await post.tell(person, 'CASE_MOVED');
    await post.desk.tick();
    await post.tell(person, 'CASE_MOVED');
    await post.desk.tick();
    expect(await post.dispatchesTo(person)).toHaveLength(1);
    const waits = (await post.deliveriesTo(person, 'EMAIL')).map(({ waitsFor }) => waitsFor);
    expect(waits).toEqual([null, 'ROUTINE']);
    await post.desk.moveTo('2026-05-19');
    expect((await post.dispatchesTo(person)).map(({ items }) => items)).toEqual([1, 1]);
  });

  it('takes each message once when two processes pack on different days', async () => {
    await post.desk.moveTo('2026-05-20');
    const person = await post.official('days@example.cn');
    await post.tell(person, 'CASE_MOVED');
    await Promise.all([post.desk.tick(), post.desk.moveTo('2026-05-21'), post.desk.tick()]);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ items: 1 });
  });

  it('tells each person by each channel it chose, and says why it does not by others', async () => {
    await post.desk.moveTo('2026-05-21');
    const { person, ...firm } = await post.firm('several@example.cn');
    await post.contact(person, '13800000001', { channel: 'SMS' });
    await post.contact(person, post.robot.address('firm'), { channel: 'WEBHOOK', chosen: false });
    const silent = await post.firm();
    await post.desk.moveTo('2026-05-22');
    const told = (await post.deliveriesTo(person)).map(({ channel, skipped }) => [channel, skipped]);
    expect(told.sort()).toEqual([
      ['EMAIL', null],
      ['SMS', null],
      ['WEBHOOK', 'NOT_CHOSEN'],
    ]);
    const untold = await post.deliveriesTo(silent.person);
    expect(new Set(untold.map(({ skipped }) => skipped))).toEqual(new Set(['NO_ADDRESS']));
    expect(await post.dispatchesTo(silent.person)).toEqual([]);

    await post.send(person);
    expect(post.smtp.mailsTo('several@example.cn')).toHaveLength(1);
    expect(post.textMessages().map(({ to }) => to)).toEqual(['13800000001']);
    expect(post.robot.calls).toEqual([]);
    const duty = await post.desk.dutyOf(firm);
    expect(await post.desk.noticesAbout(duty.id, person.accountId)).toHaveLength(1);
  });
});
