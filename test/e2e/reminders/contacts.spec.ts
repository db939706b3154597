import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutsideChannel } from '../../../config/policy.js';
import type { ContactView } from '../../../src/modules/notice/contact/contact.dto.js';
import { DeliveryDesk } from '../../support/delivery-desk.js';

let post: DeliveryDesk;
let person: Awaited<ReturnType<DeliveryDesk['official']>>;

beforeAll(async () => {
  post = await DeliveryDesk.open({ SMS_DIR: '' });
  await post.desk.moveTo('2026-05-15', '10:00');
  person = await post.desk.app.official('4419', 'HANDLER');
});
afterAll(() => post.close());

async function contacts(): Promise<ContactView[]> {
  const answer = await person.get('/api/contacts');
  expect(answer.status).toBe(200);
  return answer.body as unknown as ContactView[];
}

const choose = (channel: OutsideChannel, body: object) => person.put(`/api/contacts/${channel}`, body);

/** Told something that goes out at once. @returns the channels it is sent by */
async function told(): Promise<string[]> {
  const before = await post.dispatchesTo(person);
  await post.tell(person, 'CASE_RETURNED');
  const known = new Set(before.map(({ id }) => id));
  return (await post.dispatchesTo(person)).filter(({ id }) => !known.has(id)).map(({ channel }) => channel);
}

describe('the channels of a person', () => {
  it('are none at first, and say which this installation sends by', async () => {
    expect(
      (await contacts()).map(({ channel, inOperation, address, chosen }) => [
        channel,
        inOperation,
        address,
        chosen,
      ]),
    ).toEqual([
      ['EMAIL', true, null, false],
      ['SMS', false, null, false],
      ['WEBHOOK', true, null, false],
    ]);
    expect(await told()).toEqual([]);
  });

  it.each<[OutsideChannel, string, string]>([
    ['EMAIL', 'two@@example.cn', 'notAnAddress'],
    ['EMAIL', 'nobody', 'notAnAddress'],
    ['WEBHOOK', 'https://evil.example/robot?key=1', 'notAnAllowedRobot'],
    ['WEBHOOK', 'file:///etc/passwd', 'notAnAllowedRobot'],
  ])('take no %s address like %s', async (channel, address, code) => {
    const answer = await choose(channel, { address, chosen: true });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'address', code })]);
    expect((await contacts()).every((one) => one.address === null)).toBe(true);
  });

  it('cannot be chosen without an address, nor where the installation has none', async () => {
    const without = await choose('EMAIL', { chosen: true });
    expect(without.body.errors).toEqual([expect.objectContaining({ field: 'address', code: 'required' })]);
    const off = await choose('SMS', { address: '13800000001', chosen: true });
    expect([off.status, off.body.code]).toEqual([409, 'CHANNEL_OFF']);
  });

  it('are used once chosen, and left again without losing the address', async () => {
    await choose('EMAIL', { address: 'chosen@example.cn', chosen: true });
    expect(await told()).toEqual(['EMAIL']);
    const left = await choose('EMAIL', { chosen: false });
    expect((left.body as unknown as ContactView[])[0]).toMatchObject({
      address: 'chosen@example.cn',
      chosen: false,
    });
    expect(await told()).toEqual([]);
  });

  it('never take the copy in the inbox away', async () => {
    const inbox = await post.desk.items<{ kind: string }>(person, '/api/notices');
    expect(inbox.filter(({ kind }) => kind === 'CASE_RETURNED')).toHaveLength(3);
  });
});

it('has no metrics where no token is set', async () => {
  const answer = await post.desk.app.call('GET', '/metrics', undefined, undefined, {
    authorization: 'Bearer none',
  });
  expect(answer.status).toBe(404);
});
