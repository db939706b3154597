import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open();
});
afterAll(() => post.close());

describe('quiet hours', () => {
  it('let a statutory message out at once, by itself, at any hour', async () => {
    await post.desk.moveTo('2026-05-15', '23:00');
    const person = await post.official('at-once@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    expect(await post.onlyDispatchTo(person)).toMatchObject({
      urgency: 'STATUTORY',
      items: 1,
      state: 'QUEUED',
    });
    await post.send(person);
    const [mail] = post.smtp.mailsTo('at-once@example.cn');
    expect(mail?.subject).toBe('申报件SZ-7退回补正');
    const [delivery] = await post.deliveriesTo(person, 'EMAIL');
    expect(delivery).toMatchObject({ urgency: 'STATUTORY', skipped: null, waitsFor: null });
  });

  it('keep what urges until the next working day begins', async () => {
    await post.desk.moveTo('2026-05-15', '20:00');
    const person = await post.official('urged@example.cn');
    await post.tell(person, 'URGED');
    for (const [date, time] of [
      ['2026-05-15', '23:00'],
      ['2026-05-16', '12:00'],
      ['2026-05-18', '07:59'],
    ] as const) {
      await post.desk.moveTo(date, time);
      await post.sweep();
      expect([date, await post.dispatchesTo(person)]).toEqual([date, []]);
    }
    await post.desk.moveTo('2026-05-18', '08:00');
    await Promise.all([post.sweep(), post.sweep()]);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ urgency: 'PROMPT', items: 1 });
    await post.desk.moveTo('2026-05-18', '19:59');
    const other = await post.official('urged-by-day@example.cn');
    await post.tell(other, 'URGED');
    expect(await post.onlyDispatchTo(other)).toMatchObject({ urgency: 'PROMPT', state: 'QUEUED' });
  });

  it('keep what is routine for the next working morning, also across a holiday', async () => {
    await post.desk.moveTo('2026-04-30', '14:00');
    const person = await post.official('routine@example.cn');
    await post.tell(person, 'CASE_MOVED');
    for (const day of ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']) {
      await post.desk.moveTo(day, '08:30');
      expect([day, await post.dispatchesTo(person)]).toEqual([day, []]);
    }
    await post.desk.moveTo('2026-05-06', '08:30');
    expect(await post.onlyDispatchTo(person)).toMatchObject({
      urgency: 'ROUTINE',
      items: 1,
      state: 'QUEUED',
    });
  });

  it('do not come before the make-up day of a holiday', async () => {
    await post.desk.moveTo('2026-05-08', '21:00');
    const person = await post.official('make-up@example.cn');
    await post.tell(person, 'CASE_MOVED');
    await post.desk.moveTo('2026-05-09', '08:30');
    expect(await post.onlyDispatchTo(person)).toMatchObject({ items: 1 });
  });
});
