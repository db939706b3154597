import {
  act,
  announce,
  announcement,
  approve,
  meetingOn,
  OPINION,
  publish,
  readCase,
  sendList,
  submitCase,
} from './cases.mjs';
import { done, expectEqual } from './tell.mjs';

/** An enterprise of 南山 applies and comes into the provincial pool. @returns its person. */
export async function intoThePool(world, { first: round, province, shenzhen, nanshan }) {
  await world.moveTo('2025-09-02');
  const firm = await world.invitedEnterprise(nanshan.handler, '440305', '南山精密机床');
  done('南山区经办登记企业并发出邀请码，企业凭码开户登录');
  const submitted = await submitCase(firm, round);
  const { id } = submitted;
  expectEqual('企业填报并签真实性承诺后提交，到南山区初审', submitted.stateZh, '审核中（县级）');
  expectEqual('初审五个工作日，收件当日不算：9 月 9 日前办结', submitted.dueOn, '2025-09-09');

  await world.moveTo('2025-09-03');
  const examined = await act(nanshan.handler, id, 'pass', { opinion: OPINION });
  expectEqual(
    '南山区初审通过，到深圳市审核，十个工作日',
    [examined.state, examined.dueOn],
    ['CITY_EXAMINATION', '2025-09-17'],
  );
  await world.moveTo('2025-09-05');
  await act(shenzhen.handler, id, 'pass', { opinion: OPINION });
  const entries = [{ applicationId: id, part: 'RECOMMENDED' }];
  const list = await sendList(shenzhen.handler, shenzhen.head, round, entries, '演示推荐函〔2025〕1号');
  expectEqual('深圳市排出推荐名单，负责人一次报送', list.state, 'SENT');
  expectEqual('企业看到“已推荐至省级”，看不到名次', seenByFirm(await readCase(firm, id)), [
    '已推荐至省级',
    null,
  ]);

  await decide(world, province, id);
  await publishAndEnter(world, province, round, firm, id);
  await tag(nanshan, firm);
  return firm;
}

function seenByFirm({ stateZh, rank }) {
  return [stateZh, rank];
}

async function decide(world, { handler, head }, id) {
  await world.moveTo('2025-09-08');
  await act(handler, id, 'beginCheck');
  const { version } = await act(handler, id, 'pass', { opinion: OPINION });
  const paper = meetingOn('2025-09-08');
  const documents = { meeting: paper.meeting, meetingOn: paper.meetingOn };
  const path = `/api/applications/${id}/actions/accept`;
  const refused = await handler.problem('POST', path, { version, opinion: OPINION, documents });
  expectEqual('省级审定缺纪要文号，不予受理并指明缺项', refused, {
    status: 400,
    code: 'VALIDATION_FAILED',
    fields: ['documents.minutesNo'],
  });
  const { proposalId } = await act(handler, id, 'accept', { opinion: OPINION, documents: paper });
  const self = await handler.problem('POST', `/api/proposals/${proposalId}/approve`, { version: 1 });
  expectEqual('经办不能自拟自审', self.status, 403);
  await approve(head, proposalId);
  const accepted = await readCase(head, id);
  expectEqual('省级经办拟办，负责人审定通过', accepted.state, 'ACCEPTED');
}

async function publishAndEnter(world, { handler, head }, round, firm, id) {
  await world.moveTo('2025-09-09');
  const { id: publicityId, endsOn } = await publish(handler, head, round, [id], '2025-09-10');
  expectEqual('公示七个工作日，首日计入：9 月 10 日至 18 日', endsOn, '2025-09-18');
  await world.moveTo('2025-09-18 23:59');
  const lists = await world.visitor.list('/api/public/publicities');
  const shown = lists.find((row) => row.id === publicityId)?.entries.map(({ name }) => name);
  expectEqual('公众不用登录即可看到公示名单', shown, [firm.enterpriseName]);
  const early = announcement(round, [id], '2025-09-18', '演示公告〔2025〕1号');
  const refused = await handler.problem('POST', '/api/announcements', early);
  expectEqual('公示期内不能公告入库', refused.status, 409);
  await world.moveTo('2025-09-19 00:00');
  await announce(handler, head, { ...early, announcedOn: '2025-09-19' });
  const places = await firm.list('/api/memberships');
  expectEqual(
    '公示期满次日零时公告入库；首年允许越级，县、市、省三级同时在库，有效期三年',
    places.map(({ tier, state, startsOn, endsOn }) => `${tier} ${state} ${startsOn} ${endsOn}`).sort(),
    ['CITY', 'COUNTY', 'PROVINCE'].map((tier) => `${tier} ACTIVE 2025-09-19 2028-09-18`),
  );
}

async function tag({ handler }, { enterpriseId, enterpriseName }) {
  const reason = '主导产品国内市场占有率较高，按专精特新方向培育。';
  const tags = `/api/enterprises/${enterpriseId}/candidates`;
  await handler.post(tags, { kind: 'SPECIALISED', reason, reviewOn: '2026-09-01' });
  const tagged = await handler.list('/api/memberships?candidate=SPECIALISED&tier=COUNTY');
  expectEqual(
    '南山区经办标注“专精特新”培育对象，按标签可以查到',
    tagged.some((row) => row.enterpriseName === enterpriseName),
    true,
  );
}
