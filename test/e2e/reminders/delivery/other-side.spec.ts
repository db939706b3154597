import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutsideChannel } from '../../../../config/policy.js';
import type { Caller } from '../../../support/app.js';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open();
  await post.desk.moveTo('2026-05-15', '10:00');
});
afterAll(() => post.close());

/** A person at an address, told something at once; tried once. */
async function told(address: string, channel: OutsideChannel = 'EMAIL'): Promise<Caller> {
  const person = await post.official(address, channel);
  await post.tell(person, 'CASE_RETURNED');
  await post.send(person);
  return person;
}

const SECONDS = 1000;

describe('a message that the other side', () => {
  it.each<[OutsideChannel, string]>([
    ['EMAIL', 'nobody'],
    ['EMAIL', 'two@@example.cn'],
    ['SMS', 'no number'],
    ['WEBHOOK', 'https://evil.example/robot?key=secret'],
    ['WEBHOOK', 'nowhere'],
  ])(
    'cannot have, since the %s address %s is malformed, is a dead letter at once',
    async (channel, address) => {
      const letter = await post.onlyDispatchTo(await told(address, channel));
      expect(letter).toMatchObject({ state: 'FAILED', errorCode: 'BAD_ADDRESS', attempts: 1, unknowns: 0 });
      expect(letter.finishedAt).not.toBeNull();
      expect(letter.addressMasked).not.toContain('secret');
    },
  );

  it('is too busy for is tried again after a pause that grows', async () => {
    const person = await told('busy2-1@example.cn');
    const pauses: number[] = [];
    for (const attempts of [1, 2]) {
      const waiting = await post.onlyDispatchTo(person);
      expect(waiting).toMatchObject({ state: 'QUEUED', errorCode: 'BUSY', attempts, unknowns: 0 });
      expect(waiting.errorText).toContain('451');
      pauses.push(waiting.nextAttemptAt.getTime() - Date.now());
      await post.send(person);
      expect(await post.onlyDispatchTo(person)).toMatchObject({ attempts });
      await post.tryAgain(person);
    }
    expect(pauses[0]).toBeGreaterThan(10 * SECONDS);
    expect(pauses[0]).toBeLessThan(31 * SECONDS);
    expect(pauses[1]).toBeGreaterThan(25 * SECONDS);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'SENT', attempts: 3, errorCode: null });
    expect(post.smtp.mailsTo('busy2-1@example.cn')).toHaveLength(1);
  });

  it('is always too busy for is a dead letter after the last try', async () => {
    const person = await told('later-1@example.cn');
    for (let attempt = 2; attempt < 8; attempt += 1)
      expect(await post.tryAgain(person)).toMatchObject({ state: 'QUEUED', attempts: attempt });
    expect(await post.tryAgain(person)).toMatchObject({ state: 'FAILED', attempts: 8, errorCode: 'BUSY' });
    expect(await post.tryAgain(person)).toMatchObject({ attempts: 8 });
  });

  it.each(['never-1@example.cn', 'refuse-1@example.cn'])(
    'refuses for good, %s, is a dead letter',
    async (to) => {
      const person = await told(to);
      expect(await post.onlyDispatchTo(person)).toMatchObject({
        state: 'FAILED',
        errorCode: 'REFUSED',
        attempts: 1,
      });
      expect(await post.tryAgain(person)).toMatchObject({ attempts: 1 });
    },
  );

  it.each(['stall1-1@example.cn', 'drop1-1@example.cn'])(
    'took, %s, before it broke off is counted as unknown and sent again',
    async (to) => {
      const person = await told(to);
      const broken = await post.onlyDispatchTo(person);
      expect(broken).toMatchObject({ state: 'QUEUED', errorCode: 'BROKE_OFF', unknowns: 1, attempts: 1 });
      expect(await post.tryAgain(person)).toMatchObject({ state: 'SENT', unknowns: 1, attempts: 2 });
      const mails = post.smtp.mailsTo(to);
      expect(mails).toHaveLength(2);
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    },
  );
});

describe('a group robot', () => {
  it.each([
    ['group-1', 'SENT', null, 0],
    ['often-1', 'QUEUED', 'BUSY', 0],
    ['limit-1', 'QUEUED', 'BUSY', 0],
    ['broken-1', 'QUEUED', 'BUSY', 0],
    ['gone-1', 'FAILED', 'REFUSED', 0],
    ['wrong-1', 'FAILED', 'REFUSED', 0],
    ['away-1', 'FAILED', 'REFUSED', 0],
    ['drop-1', 'QUEUED', 'BROKE_OFF', 1],
  ])('that answers as %s leaves it %s %s', async (key, state, errorCode, unknowns) => {
    const person = await told(post.robot.address(key), 'WEBHOOK');
    const dispatch = await post.onlyDispatchTo(person);
    expect(dispatch).toMatchObject({ state, errorCode, unknowns, attempts: 1 });
    expect(dispatch.addressMasked).toBe(`${post.robot.host}/***`);
    expect(post.robot.callsTo(key)).toHaveLength(1);
  });

  it('that is broken for a while takes it then', async () => {
    const person = await told(post.robot.address('broken2-2'), 'WEBHOOK');
    await post.tryAgain(person);
    expect(await post.tryAgain(person)).toMatchObject({ state: 'SENT', attempts: 3, unknowns: 0 });
    expect(post.robot.callsTo('broken2-2')[0]?.markdown).toContain('https://pool.example.cn/go/APPLICATION/');
  });
});

describe('a text message', () => {
  it('is one whole file for the gateway', async () => {
    const person = await told('13800000002', 'SMS');
    const { id, state, addressMasked } = await post.onlyDispatchTo(person);
    expect([state, addressMasked]).toEqual(['SENT', '138****0002']);
    const [mine, ...others] = post.textMessages().filter(({ to }) => to === '13800000002');
    expect(others).toEqual([]);
    expect(mine).toMatchObject({ name: `${id}.json`, id });
    expect(mine?.text).toContain('申报件SZ-7退回补正');
  });
});
