import { openServer } from './walkthrough/server.mjs';
import { Person } from './walkthrough/http.mjs';
import { scene, WrongAnswer } from './walkthrough/tell.mjs';
import { World } from './walkthrough/world.mjs';
import { openHouse } from './walkthrough/house.mjs';
import { intoThePool } from './walkthrough/into-the-pool.mjs';
import { yearlyReminder } from './walkthrough/yearly-reminder.mjs';
import { withoutCounty } from './walkthrough/without-county.mjs';
import { returnOverHolidays } from './walkthrough/return-over-holidays.mjs';
import { lastSlot } from './walkthrough/last-slot.mjs';
import { lastMinuteObjection } from './walkthrough/last-minute-objection.mjs';

/**
 * `npm run walkthrough`: city official, provincial reviewer and enterprise go through the main job over the public
 * HTTP API. Exit code 0 when every answer was right, 1 at the first wrong one, 2 when it could not begin.
 */
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;

async function walk(base, credentials) {
  const admin = new Person(base, '系统管理员');
  await admin.signIn(credentials.loginName, credentials.password);
  const world = new World(base, admin);

  scene('准备：单位、人员和省级批次');
  const house = await openHouse(world);
  scene('一、企业申报，县、市、省三级办理，公示公告入库，标注培育对象');
  const member = await intoThePool(world, house);
  scene('二、年度信息更新逐级提醒，企业查看我的状态');
  await yearlyReminder(world, house, member);
  scene('三、东莞不设县级：企业自行注册，申报直达市级');
  const ofDongguan = await withoutCounty(world, house);
  scene('四、国庆假期前退回，补正后重新提交');
  const mended = await returnOverHolidays(world, house);
  scene('五、最后一个名额，同市两位经办同时列入推荐');
  const recommended = await lastSlot(world, house, mended);
  scene('六、公示最后一分钟收到异议');
  await lastMinuteObjection(world, house, recommended, ofDongguan);
}

const server = await openServer().catch((error) => {
  console.error(`走查未能开始 The walk could not begin: ${error.message}`);
  process.exit(2);
});
try {
  const clock = await fetch(`${server.base}/api/dev/clock`);
  if (!clock.ok) throw new Error('the server has no injected clock; start it with CLOCK=injected');
  const ahead = Date.parse((await clock.json()).now) - Date.now();
  await walk(server.base, server.admin).finally(() =>
    new Person(server.base).post('/api/dev/clock', { now: new Date(Date.now() + ahead).toISOString() }),
  );
  scene(`全部通过 All steps went as they should (${seconds()}).`);
} catch (error) {
  console.error(error instanceof WrongAnswer ? `  ✗ ${error.message}` : error);
  console.error(`\n走查未通过 The walk stopped at the first wrong answer (${seconds()}).`);
  process.exitCode = 1;
} finally {
  await server.close();
}
