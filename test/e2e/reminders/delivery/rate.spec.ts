import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChannelBudget } from '../../../../src/modules/notice/delivery/channel-budget.entity.js';
import { Dispatch } from '../../../../src/modules/notice/delivery/dispatch.entity.js';
import { Outbox } from '../../../../src/modules/notice/delivery/outbox.js';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open({ EMAIL_PER_MINUTE: '2' });
  await post.desk.moveTo('2026-05-15', '10:00');
});
afterAll(() => post.close());

const names = ['a', 'b', 'c', 'd', 'e'];
const taken = () => post.smtp.mails.length;
/** The minute that was used up is over. */
const minuteIsOver = () =>
  post.desk.app.change(() =>
    post.desk.repo(ChannelBudget).update({ channel: 'EMAIL' }, { minute: new Date(0) }),
  );

describe('a channel that may send two a minute', () => {
  it('is given what is statutory first, routine mail last', async () => {
    const outbox = post.desk.app.nest.get(Outbox);
    const kinds = ['CASE_MOVED', 'URGED', 'CASE_RETURNED'] as const;
    const told = new Map<string, string>();
    for (const kind of kinds) {
      const person = await post.official(`${kind.toLowerCase()}@example.cn`);
      await post.tell(person, kind);
      told.set(person.accountId, kind);
    }
    await post.desk.tick();
    const everything = await post.desk.repo(Dispatch).find();
    // The queue has forgotten it all.
    await post.desk.app.change(() =>
      post.desk.repo(Dispatch).update({ state: 'QUEUED' }, { handedAt: null }),
    );
    const ids = await outbox.toHandOver(10);
    const order = ids.map((id) => told.get(everything.find((one) => one.id === id)?.accountId ?? ''));
    expect(order).toEqual(['CASE_RETURNED', 'URGED', 'CASE_MOVED']);
    await post.desk.app.change(() => post.desk.repo(Dispatch).update({ state: 'QUEUED' }, { state: 'SENT' }));
  });

  it('lets the rest wait for the minutes after, without a try', async () => {
    const persons = [];
    for (const name of names) persons.push(await post.official(`${name}@example.cn`));
    for (const person of persons) await post.tell(person, 'CASE_RETURNED');
    await minuteIsOver();
    await Promise.all(persons.map((person) => post.send(person)));
    const dispatches = await Promise.all(persons.map((person) => post.onlyDispatchTo(person)));
    // The minute may have turned between two of the calls.
    expect([2, 4]).toContain(taken());
    const waiting = dispatches.filter(({ state }) => state === 'QUEUED');
    expect(waiting).toHaveLength(names.length - taken());
    for (const { attempts, nextAttemptAt, handedAt } of waiting) {
      expect([attempts, handedAt]).toEqual([0, null]);
      expect(nextAttemptAt.getTime() % 60_000).toBe(0);
      expect(nextAttemptAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
    }

    for (let minute = 0; minute < 3; minute += 1) {
      await minuteIsOver();
      for (const person of persons) await post.pauseIsOver(person);
      await post.send(...persons);
    }
    expect(taken()).toBe(names.length);
    expect(new Set(post.smtp.mails.map(({ to }) => to)).size).toBe(names.length);
  });
});
