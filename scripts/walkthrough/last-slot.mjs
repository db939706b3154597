import { act, approve, OPINION, readCase, submitCase } from './cases.mjs';
import { expectEqual } from './tell.mjs';

const REASON = '名额所限，未列入推荐，可在下一批次申报。';
const LIST_OPINION = '综合评议排名第二，本批次仅有一个名额。';

/**
 * Two handlers of 深圳 place a case each in the same moment; there is one slot.
 * @param mine a case of 深圳 that the city has passed.
 * @returns the case that got the slot.
 */
export async function lastSlot(world, house, mine) {
  const { second: round, shenzhen } = house;
  const rival = await approvedRival(world, house);
  await world.moveTo('2026-10-12');
  const list = await shenzhen.handler.post(`/api/rounds/${round.id}/lists`);
  const place = (person, entries, version) =>
    person.send('PUT', `/api/lists/${list.id}`, { version, entries });
  const first = (id) => [{ applicationId: id, part: 'RECOMMENDED' }];

  const answers = await Promise.all([
    place(shenzhen.handler, first(mine.id), list.version),
    place(shenzhen.second, first(rival.id), list.version),
  ]);
  const statuses = answers.map(({ status }) => status).sort();
  expectEqual('两人同时各列入一家：恰好一人成功', statuses, [200, 409]);
  const winner = answers.find(({ status }) => status === 200).body;
  const placed = winner.items[0].applicationId;
  const [won, left] = placed === rival.id ? [rival, mine] : [mine, rival];
  const full = await place(shenzhen.second, [...first(placed), ...first(left.id)], winner.version);
  expectEqual('未成功的一方刷新后再列入：名额已满', [full.status, full.body.code], [409, 'QUOTA_EXHAUSTED']);
  const { units } = await shenzhen.head.get(`/api/rounds/${round.id}`);
  expectEqual(
    '名额一个，已用一个',
    units.map(({ quota, used }) => [quota, used]),
    [[1, 1]],
  );

  await send(
    shenzhen,
    list.id,
    [
      ...first(placed),
      { applicationId: left.id, part: 'NOT_RECOMMENDED', reason: REASON, opinion: LIST_OPINION },
    ],
    winner.version,
  );
  await world.moveTo('2026-10-30 18:00');
  const ended = await readCase(left.firm, left.id);
  expectEqual(
    '市级截止后，另一家以“未推荐”结束，并写明理由',
    [ended.stateZh, ended.endReason],
    ['未推荐', REASON],
  );
  const opinions = async (person) =>
    (await person.get(`/api/applications/${left.id}/history`)).map(({ opinion }) => opinion).at(-1);
  expectEqual(
    '内部意见市级可见，企业看不到',
    [await opinions(shenzhen.head), await opinions(left.firm)],
    [LIST_OPINION, null],
  );
  return won;
}

/** A second enterprise of 南山 that the city has passed. */
async function approvedRival(world, { second: round, nanshan, shenzhen }) {
  await world.moveTo('2026-10-09');
  const firm = await world.invitedEnterprise(nanshan.handler, '440305', '南山激光装备');
  const { id } = await submitCase(firm, round);
  await act(nanshan.handler, id, 'pass', { opinion: OPINION });
  await world.moveTo('2026-10-10');
  await act(shenzhen.handler, id, 'pass', { opinion: OPINION });
  return { id, firm };
}

async function send({ handler, head }, listId, entries, version) {
  const placed = await handler.put(`/api/lists/${listId}`, { version, entries });
  const sending = { version: placed.version, letterNo: '演示推荐函〔2026〕2号', opinion: OPINION };
  const { id } = await handler.post(`/api/lists/${listId}/send`, sending);
  await approve(head, id);
}
