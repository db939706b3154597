import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contact } from '../../../../src/modules/notice/contact/contact.entity.js';
import type { Caller } from '../../../support/app.js';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open({ EMAIL_PER_MINUTE: '1000' });
  await post.desk.moveTo('2026-05-15', '10:00');
});
afterAll(() => post.close());

describe('a process that dies while it sends', () => {
  it('leaves an e-mail of unknown outcome, which is sent again', async () => {
    const person = await post.official('again@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    await post.breaksOff(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({
      ...{ state: 'QUEUED', unknowns: 1, attempts: 1, errorCode: 'BROKE_OFF', finishedAt: null },
    });
    await post.send(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'SENT', unknowns: 1, attempts: 2 });
    expect(post.smtp.mailsTo('again@example.cn')).toHaveLength(1);
  });

  it('leaves a text message to an administrator', async () => {
    const person = await post.official('13800000003', 'SMS');
    await post.tell(person, 'CASE_RETURNED');
    await post.breaksOff(person);
    const kept = await post.onlyDispatchTo(person);
    expect(kept).toMatchObject({ state: 'UNKNOWN', unknowns: 1, errorCode: 'BROKE_OFF' });
    expect(kept.finishedAt).not.toBeNull();
    await post.tryAgain(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'UNKNOWN', attempts: 1 });
    expect(post.textMessages().filter(({ to }) => to === '13800000003')).toEqual([]);
  });

  it('at every try leaves it of unknown outcome for good', async () => {
    const person = await post.official('dies@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    for (let n = 1; n <= 8; n += 1) await post.breaksOff(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'UNKNOWN', unknowns: 8, attempts: 8 });
  });

  it('takes nothing from one that lives and is only slow', async () => {
    const person = await post.official('stall1-2@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    const slow = post.send(person);
    await post.sweep();
    expect((await post.onlyDispatchTo(person)).unknowns).toBe(0);
    await slow;
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'QUEUED', unknowns: 1 });
  });
});

describe('between packing and sending', () => {
  const packed = async (address: string): Promise<Caller> => {
    const person = await post.official(address);
    await post.tell(person, 'CASE_RETURNED');
    return person;
  };

  it('a person who may not sign in any more is not written to', async () => {
    const person = await packed('gone@example.cn');
    await post.desk.app.change(() =>
      post.desk.app.db.execute('disable', `UPDATE account SET state = 'DISABLED' WHERE id = $1`, [
        person.accountId,
      ]),
    );
    await post.send(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({
      ...{ state: 'FAILED', errorCode: 'RECIPIENT_DISABLED', addressMasked: null },
    });
    expect(post.smtp.mailsTo('gone@example.cn')).toEqual([]);
  });

  it('a person may choose otherwise, or move to another address', async () => {
    const [no, elsewhere] = [await packed('no@example.cn'), await packed('old@example.cn')];
    const change = ({ accountId }: Caller, changes: Partial<Contact>) =>
      post.desk.app.change(() => post.desk.repo(Contact).update({ accountId }, changes));
    await change(no, { chosen: false });
    await change(elsewhere, { address: 'new@example.cn' });
    await post.send(no, elsewhere);
    expect(await post.onlyDispatchTo(no)).toMatchObject({ state: 'FAILED', errorCode: 'NO_ADDRESS' });
    expect(await post.onlyDispatchTo(elsewhere)).toMatchObject({ state: 'SENT' });
    expect(['no', 'old', 'new'].map((name) => post.smtp.mailsTo(`${name}@example.cn`).length)).toEqual([
      0, 0, 1,
    ]);
  });

  it('words that cannot be put together are tried again, and hold nothing else up', async () => {
    const [odd, other] = [await packed('odd@example.cn'), await packed('fine@example.cn')];
    await post.desk.app.change(() =>
      post.desk.app.db.execute('spoil', `UPDATE notice SET params = 'no JSON' WHERE account_id = $1`, [
        odd.accountId,
      ]),
    );
    await post.send(odd, other);
    expect(await post.onlyDispatchTo(odd)).toMatchObject({
      ...{ state: 'QUEUED', errorCode: 'UNREADABLE', attempts: 1, unknowns: 0 },
    });
    expect(await post.onlyDispatchTo(other)).toMatchObject({ state: 'SENT' });
  });
});
