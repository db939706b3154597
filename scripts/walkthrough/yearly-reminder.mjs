import { expectEqual } from './tell.mjs';

/** The ladder for 31 May 2026, a Sunday: the last rungs go to the head of the city and to the province. */
const LADDER = [
  ['2026-04-30', 'firm'],
  ['2026-05-15', 'firm'],
  ['2026-05-22', 'firm'],
  ['2026-05-29', 'firm'],
  ['2026-06-03', 'firm'],
  ['2026-06-08', 'cityHead'],
  ['2026-06-15', 'province'],
];

/** A member files nothing: every rung reminds once, on its day. Then the member looks at its own page. */
export async function yearlyReminder(world, { shenzhen, province }, firm) {
  const readers = { firm, cityHead: shenzhen.head, province: province.handler };
  await world.moveTo('2026-04-29');
  const [duty] = await firm.list('/api/duties?kind=YEARLY_UPDATE');
  expectEqual('2025 年度更新 5 月 31 日截止', [duty?.year, duty?.dueOn], [2025, '2026-05-31']);
  const expected = { firm: 0, cityHead: 0, province: 0 };
  expectEqual('4 月 29 日还没有提醒', await counts(readers, duty.id, expected), expected);
  for (const [day, reader] of LADDER) {
    expected[reader] += 1;
    await world.moveTo(`${day} 09:00`);
    await world.moveTo(`${day} 17:00`);
    const got = await counts(readers, duty.id, expected);
    expectEqual(`${day} 提醒一次，同日重跑不重发：${WORDS[reader]}`, got, { ...expected });
  }
  await lookAtStatus(firm, duty.id);
}

const WORDS = { firm: '企业', cityHead: '深圳市负责人', province: '省级经办' };

async function lookAtStatus(firm, dutyId) {
  const status = await firm.get('/api/status');
  expectEqual(
    '企业的“我的状态”：三级在库，“专精特新”培育对象，年度更新已逾期',
    {
      places: status.memberships.map(({ state }) => state),
      candidates: status.candidates.map(({ kind }) => kind),
      tasks: status.tasks.map(({ subjectId, due }) => [subjectId, due?.overdue]),
      case: status.cases.map(({ stateZh }) => stateZh),
    },
    {
      places: ['ACTIVE', 'ACTIVE', 'ACTIVE'],
      candidates: ['SPECIALISED'],
      tasks: [[dutyId, true]],
      case: ['已公告入库'],
    },
  );
  const [latest] = await remindersOf(firm, dutyId);
  const { unread } = await firm.post(`/api/notices/${latest.id}/read`);
  expectEqual('读过一条提醒，未读数少一', status.unreadNotices - unread, 1);
}

async function remindersOf(person, dutyId) {
  const inbox = await person.list('/api/notices?limit=100');
  return inbox.filter(({ subjectId }) => subjectId === dutyId);
}

/** How many reminders each person has; waits a moment until those expected are delivered. */
async function counts(readers, dutyId, expected) {
  const end = performance.now() + 2_000;
  for (;;) {
    const got = {};
    for (const [name, person] of Object.entries(readers))
      got[name] = (await remindersOf(person, dutyId)).length;
    const all = Object.keys(expected).every((name) => got[name] >= expected[name]);
    if (all || performance.now() > end) return got;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
