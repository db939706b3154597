import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tasks } from '../../../../src/core/flow/index.js';
import type { Duty } from '../../../../src/modules/review/duty.entity.js';
import { DeliveryDesk } from '../../../support/delivery-desk.js';

let post: DeliveryDesk;

beforeAll(async () => {
  post = await DeliveryDesk.open();
});
afterAll(() => post.close());

const move = ({ id, kind }: Duty, dueOn: string) =>
  post.desk.app.change(() =>
    post.desk.app.nest
      .get(Tasks)
      .moveDue(kind, { subjectKind: 'DUTY', subjectId: id }, { dueOn, provisional: false }),
  );

describe('a due date that moves', () => {
  it('is reminded of anew, while the message about the old one is on its way', async () => {
    await post.desk.moveTo('2026-04-01');
    const { person, ...firm } = await post.firm('stall1-moved@example.cn');
    await post.desk.moveTo('2026-04-30');
    const duty = await post.desk.dutyOf(firm);
    const sending = post.send(person);
    await move(duty, '2026-06-05');
    await sending;
    const task = await post.desk.taskOf(duty);
    expect(task).toMatchObject({ dueOn: '2026-06-05', dueVersion: 2, nextRungOn: '2026-05-06' });
    expect(await post.tryAgain(person)).toMatchObject({ state: 'SENT', unknowns: 1 });

    await post.desk.moveTo('2026-05-06');
    await post.send(person);
    expect(await post.desk.raisedOf(duty)).toEqual([
      ['T-30', '2026-04-30'],
      ['T-30', '2026-05-06'],
    ]);
    const bodies = post.smtp.mailsTo('stall1-moved@example.cn').map(({ text }) => text);
    expect(bodies.map((body) => /截止日为(\S{10})/.exec(body)?.[1])).toEqual([
      ...['2026-05-31', '2026-05-31', '2026-06-05'],
    ]);
  });

  it('stays as it is when it is moved to the same day', async () => {
    await post.desk.moveTo('2026-05-08');
    const { person, ...firm } = await post.firm('same@example.cn');
    await post.desk.moveTo('2026-05-15');
    const duty = await post.desk.dutyOf(firm);
    await move(duty, duty.dueOn);
    await post.desk.tick();
    expect(await post.desk.taskOf(duty)).toMatchObject({ dueVersion: 1, nextRungOn: '2026-05-22' });
    expect(await post.onlyDispatchTo(person)).toMatchObject({ items: 1 });
  });
});

describe('a to-do that is done', () => {
  it('is reminded of no more', async () => {
    await post.desk.moveTo('2026-05-14');
    const { person, ...firm } = await post.firm('done@example.cn');
    await post.desk.moveTo('2026-05-15');
    await post.send(person);
    const duty = await post.desk.dutyOf(firm);
    await post.desk.completeFigures(firm, 2025);
    const filed = await person.post(`/api/duties/${duty.id}/file`, { version: duty.version });
    expect(filed.body).toMatchObject({ state: 'FILED' });
    const before = (await post.desk.raisedOf(duty)).length;
    await post.desk.moveTo('2026-06-20', '12:00');
    expect(await post.desk.raisedOf(duty)).toHaveLength(before);
    expect(post.smtp.mailsTo('done@example.cn')).toHaveLength(1);
    expect(await post.desk.noticesAbout(duty.id, person.accountId)).toHaveLength(1);
  });
});
