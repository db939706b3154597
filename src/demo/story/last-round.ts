import {
  acceptAtProvince,
  act,
  announce,
  decide,
  draftCase,
  OPINION,
  openRound,
  placeCases,
  publish,
  quotas,
  recommended,
  submitCase,
  toMend,
} from './acts.js';
import type { Company } from '../company.js';
import type { Stage } from '../stage.js';

/**
 * The provincial round before the present ones, from its opening to the announcement: enterprises 1 to 3 come into
 * the pool, 4 to 8 do not, each for another reason.
 */
export async function lastRound(stage: Stage, company: Company): Promise<void> {
  const province = company.office('province');
  const opens = stage.day(-210);
  const year = opens.slice(0, 4);
  await stage.moveTo(opens);
  const round = await openRound(province, {
    ...{ track: 'LITTLE_GIANT', title: `演示${year}年小巨人培育批次`, baseYear: Number(year) - 1 },
    ...{ quotaMode: 'HARD', skipAllowed: true, opens: { date: opens } },
    enterpriseCloses: { date: stage.day(-180), time: '18:00' },
    cityCloses: { date: stage.day(-165), time: '18:00' },
    correctionCloses: { date: stage.day(-150) },
    units: quotas({ '4403': 1, '4406': 1, '4419': 1 }),
  });
  await stage.moveTo(stage.day(-195));
  const file = async (number: number) => submitCase(company.firm(number), round);
  const [first, second, third] = [await file(1), await file(2), await file(3)];
  const [unplaced, lapsing, refused, withdrawn] = [
    await file(4),
    await file(6),
    await file(7),
    await file(8),
  ];
  await draftCase(company.firm(5), round);

  const nanshan = company.office('nanshan');
  const shunde = company.office('shunde');
  const shenzhen = company.office('shenzhen');
  const foshan = company.office('foshan');
  const dongguan = company.office('dongguan');
  await stage.moveTo(stage.day(-190));
  for (const made of [first, unplaced, lapsing])
    await act(nanshan.handler, made, 'pass', { opinion: OPINION });
  await act(shunde.handler, second, 'pass', { opinion: OPINION });
  await decide(shunde, refused, 'refuse', {
    opinion: '主营产品不属于高端装备细分领域。',
    reasonTold: '主营产品不在本批次支持领域内，可补充材料后于下一批次重新申报。',
  });
  await act(withdrawn.firm, withdrawn, 'withdraw', { reasonTold: '本年度申报计划调整。' });

  await stage.moveTo(stage.day(-182));
  for (const made of [first, unplaced]) await act(shenzhen.handler, made, 'pass', { opinion: OPINION });
  await act(shenzhen.handler, lapsing, 'return', toMend());
  await act(foshan.handler, second, 'pass', { opinion: OPINION });
  await act(dongguan.handler, third, 'pass', { opinion: OPINION });
  const letter = `演示推荐函〔${year}〕`;
  const outside = {
    applicationId: unplaced.id,
    part: 'NOT_RECOMMENDED',
    reason: '名额所限，本批次未列入推荐。',
    opinion: '综合评议排名在后，本批次名额之外，建议下一批次优先考虑。',
  };
  await placeCases(shenzhen, round, [recommended(first), outside], `${letter}1号`);
  await placeCases(foshan, round, [recommended(second)], `${letter}2号`);
  await placeCases(dongguan, round, [recommended(third)], `${letter}3号`);

  await stage.moveTo(stage.day(-160));
  for (const made of [first, second, third]) await acceptAtProvince(province, made, stage.day(-160));
  const publicity = await publish(province, round, [first, second, third], stage.day(-159));
  await stage.moveTo(publicity.entryFromOn);
  await announce(province, round, [first, second, third], publicity.entryFromOn, `演示公告〔${year}〕1号`);
}
