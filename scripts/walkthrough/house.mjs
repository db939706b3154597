import { openRound, quotas } from './cases.mjs';
import { done, expectEqual } from './tell.mjs';

/**
 * The officials of province, 深圳, 南山 and 东莞, and the provincial rounds of two years. 深圳 has two handlers, and one
 * slot in the second round.
 */
export async function openHouse(world) {
  await world.moveTo('2025-09-01');
  const people = {
    province: { handler: await world.official('44', 'HANDLER'), head: await world.official('44', 'HEAD') },
    shenzhen: {
      handler: await world.official('4403', 'HANDLER'),
      second: await world.official('4403', 'HANDLER'),
      head: await world.official('4403', 'HEAD'),
    },
    nanshan: { handler: await world.official('440305', 'HANDLER') },
    dongguan: {
      handler: await world.official('4419', 'HANDLER'),
      head: await world.official('4419', 'HEAD'),
    },
  };
  done('系统管理员开设八个账号；首次登录未改密码前，任何业务都不能办理');

  const { handler, head } = people.province;
  const common = { quotaMode: 'HARD', skipAllowed: true };
  const first = await openRound(handler, head, {
    ...common,
    ...{ track: 'LITTLE_GIANT', title: '演示2025年小巨人培育批次', baseYear: 2024 },
    opens: { date: '2025-09-01' },
    enterpriseCloses: { date: '2025-09-30', time: '18:00' },
    cityCloses: { date: '2025-10-15', time: '18:00' },
    correctionCloses: { date: '2025-10-31' },
    units: await quotas(handler, { 4403: 5 }),
  });
  const second = await openRound(handler, head, {
    ...common,
    ...{ track: 'LEADING', title: '演示2026年龙头培育批次', baseYear: 2025 },
    opens: { date: '2026-09-01' },
    enterpriseCloses: { date: '2026-10-20', time: '18:00' },
    cityCloses: { date: '2026-10-30', time: '18:00' },
    correctionCloses: { date: '2026-11-20' },
    units: await quotas(handler, { 4403: 1, 4419: 1 }),
  });
  expectEqual(
    '省级经办拟定 2025、2026 两年的批次，负责人开放',
    [first.state, second.state],
    ['OPEN', 'OPEN'],
  );
  return { ...people, first, second };
}
