import { act, OPINION, sendList, submitCase } from './cases.mjs';
import { done, expectEqual } from './tell.mjs';

/** An enterprise of 东莞, where the city does the county's part. @returns its case, recommended. */
export async function withoutCounty(world, { second: round, dongguan }) {
  await world.moveTo('2026-09-14');
  const firm = await world.registeredEnterprise(dongguan.handler, '4419', '东莞伺服电机');
  done('企业自行注册，东莞市经办确认后即可登录');
  const { id, stateZh } = await submitCase(firm, round);
  expectEqual('提交后直接到市级', stateZh, '审核中（市级）');
  const history = await firm.get(`/api/applications/${id}/history`);
  expectEqual('办理记录写明', history.at(-1).remark, '无县级，自动流转至市级');
  await act(dongguan.handler, id, 'pass', { opinion: OPINION });
  const entries = [{ applicationId: id, part: 'RECOMMENDED' }];
  const list = await sendList(dongguan.handler, dongguan.head, round, entries, '演示推荐函〔2026〕1号');
  expectEqual('市级审核通过，名单报送省级', list.state, 'SENT');
  return { id, firm };
}
