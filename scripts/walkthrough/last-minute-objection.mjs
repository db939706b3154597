import { acceptAtProvince, announce, announcement, OPINION, publish, readCase } from './cases.mjs';
import { done, expectEqual } from './tell.mjs';

/**
 * Two enterprises stand in one publicity; an objection to the first arrives in its last minute.
 * @param first a case that 深圳 has recommended; `other` one of another city.
 */
export async function lastMinuteObjection(world, { second: round, province }, first, other) {
  const { handler, head } = province;
  await world.moveTo('2026-10-30 18:30');
  for (const { id } of [first, other]) await acceptAtProvince(handler, head, id, '2026-10-30');
  const { id: publicityId, endsOn } = await publish(handler, head, round, [first.id, other.id], '2026-11-02');
  expectEqual('两家同时公示，11 月 2 日至 10 日', endsOn, '2026-11-10');

  const object = (entryId) =>
    world.visitor.post('/api/public/objections', {
      ...{ publicityId, entryId, by: 'PERSON', name: '演示异议人', contact: '演示地址' },
      ...{ text: '对所列产品归属有异议。', evidence: '演示证据说明' },
    });
  await world.moveTo('2026-11-10 23:59');
  expectEqual('23:59 收到实名异议：受理', (await object(first.id)).kind, 'OBJECTION');
  await world.moveTo('2026-11-11 00:00');
  const late = await object(other.id);
  expectEqual('次日零时收到的：已迟，作为举报留存', [late.kind, late.reportReason], ['REPORT', 'LATE']);
  const states = [await readCase(handler, first.id), await readCase(handler, other.id)];
  expectEqual(
    '只冻结被异议的一家',
    states.map(({ state }) => state),
    ['OBJECTION', 'PUBLICITY'],
  );

  const together = announcement(round, [first.id, other.id], '2026-11-11', '演示公告〔2026〕1号');
  const refused = await handler.problem('POST', '/api/announcements', together);
  expectEqual('异议未办结的不能一并公告', refused.status, 409);
  await announce(handler, head, { ...together, applicationIds: [other.id] });
  expectEqual('另一家当日入库', await startOfMembership(other), '2026-11-11');
  await settle(world, handler, first.id);
  await announce(handler, head, announcement(round, [first.id], '2026-11-13', '演示公告〔2026〕2号'));
  expectEqual('异议不成立：补充公告入库，起始日另计，不再公示', await startOfMembership(first), '2026-11-13');
}

async function startOfMembership({ firm }) {
  const places = await firm.list('/api/memberships?tier=PROVINCE&track=LEADING');
  return places[0]?.startsOn ?? 'none';
}

async function settle(world, handler, applicationId) {
  await world.moveTo('2026-11-12');
  const [objection] = await handler.list(`/api/objections?applicationId=${applicationId}`);
  const accepted = await handler.post(`/api/objections/${objection.id}/accept`, {
    version: objection.version,
    opinion: OPINION,
  });
  expectEqual('受理后十五个工作日内核查：12 月 3 日前', accepted.dueOn, '2026-12-03');
  await world.moveTo('2026-11-13');
  await handler.post(`/api/objections/${objection.id}/settle`, {
    ...{ version: accepted.version, upheld: false, opinion: OPINION },
    reasonTold: '经核查，所提异议缺乏依据，不予支持。',
  });
  done('核查后异议不成立，恢复办理');
}
