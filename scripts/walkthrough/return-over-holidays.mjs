import { sampleAnswers } from '../../dist/src/demo/sample-answers.js';
import { act, OPINION, readCase, submitCase } from './cases.mjs';
import { expectEqual } from './tell.mjs';

/**
 * Ten working days of the city, stopped by a return before the National Day week of 2026.
 * @returns the case, passed by the city.
 */
export async function returnOverHolidays(world, { second: round, nanshan, shenzhen }) {
  await world.moveTo('2026-09-23');
  const firm = await world.invitedEnterprise(nanshan.handler, '440305', '南山五轴机床');
  const { id } = await submitCase(firm, round);
  await world.moveTo('2026-09-24');
  const { dueOn } = await act(nanshan.handler, id, 'pass', { opinion: OPINION });
  expectEqual('9 月 24 日到市级，十个工作日跨中秋、国庆两个假期：10 月 15 日前办结', dueOn, '2026-10-15');

  await world.moveTo('2026-09-29');
  const returned = await act(shenzhen.handler, id, 'return', {
    opinion: '主导产品资料前后不一致，须退回核实。',
    reasonTold: '主导产品名称与证明材料不一致，请按第五条核对后补正。',
    returnTo: 'ENTERPRISE',
    fields: ['product.name'],
  });
  expectEqual(
    '9 月 29 日退回：停表，最迟 10 月 12 日补正（10 月 10 日补班算工作日）',
    [returned.state, returned.dueOn, (await readCase(firm, id)).returnDueAt],
    ['RETURNED', null, '2026-10-12T16:00:00.000Z'],
  );

  await world.moveTo('2026-10-08');
  await mend(firm, id, round);
  const resubmitted = await act(firm, id, 'resubmit', { pledge: true });
  expectEqual(
    '10 月 8 日重新提交，回到退回的一级；已用两天，余下八天顺延至 10 月 19 日',
    [resubmitted.stateZh, resubmitted.dueOn],
    ['审核中（市级）', '2026-10-19'],
  );
  await world.moveTo('2026-10-09');
  await act(shenzhen.handler, id, 'pass', { opinion: OPINION });
  return { id, firm };
}

/** Only what the return names can be changed. */
async function mend(firm, id, { track }) {
  const path = `/api/applications/${id}/content`;
  const { version } = await readCase(firm, id);
  const other = { version, values: { 'contact.contactName': '演示联系人' } };
  const locked = await firm.problem('PATCH', path, other);
  expectEqual('补正时只能修改退回意见列明的内容', [locked.status, locked.code], [409, 'FIELD_LOCKED']);
  const named = { 'product.name': `${sampleAnswers(track)['product.name']}（补正）` };
  await firm.patch(path, { version, values: named });
}
