import { act, announce, decide, type DemoRound, OPINION, openRound, quotas, submitCase } from './acts.js';
import { tagCandidate } from './decisions.js';
import type { Company } from '../company.js';
import { PresentStory } from './present-story.js';
import type { Stage } from '../stage.js';

/** The rounds that are open today, with a case in every state a live one can have. */
export async function presentRounds(stage: Stage, company: Company): Promise<void> {
  await stage.moveTo(stage.day(-28));
  const rounds = new Map<string, DemoRound>();
  for (const settings of provincialRounds(stage)) {
    const round = await openRound(company.office('province'), settings);
    rounds.set(round.track, round);
  }
  const [cityRound, countyRound] = await openOwnPools(stage, company);
  await new PresentStory(stage, company, rounds).play();
  const nanshan = company.office('nanshan');
  await submitCase(company.firm(1), cityRound);
  const entered = await submitCase(company.firm(16), countyRound);
  await decide(nanshan, entered, 'accept', { opinion: OPINION });
  await announce(nanshan, countyRound, [entered], stage.day(-1), '演示区公告1号');
  await tagCandidate(stage, nanshan.handler, company.firm(9), 'SPECIALISED');
  await tagCandidate(stage, nanshan.handler, company.firm(11), 'LITTLE_GIANT');
  await tagCandidate(stage, company.office('dongguan').handler, company.firm(18), 'CHAMPION_PROVINCE');
  const waiting = await submitCase(company.firm(22), countyRound);
  await act(nanshan.handler, waiting, 'accept', { opinion: OPINION });
}

function provincialRounds(stage: Stage) {
  const common = { ...dates(stage), cityCloses: { date: stage.day(45), time: '18:00' }, skipAllowed: true };
  return [
    {
      ...common,
      ...{ track: 'LEADING', title: '演示龙头培育批次', quotaMode: 'HARD', cityPublicity: true },
      units: quotas({ '4403': 2, '4406': 1 }),
    },
    {
      ...common,
      ...{ track: 'CHAMPION', title: '演示单项冠军培育批次', quotaMode: 'SOFT' },
      units: [
        { unitId: '4406', quota: 2 },
        { unitId: '4419', quota: 0 },
      ],
    },
    {
      ...common,
      ...{ track: 'LITTLE_GIANT', title: '演示小巨人培育批次', quotaMode: 'HARD' },
      units: quotas({ '4403': 3, '4406': 1, '4419': 2, HQ: 1 }),
    },
  ];
}

async function openOwnPools(stage: Stage, company: Company): Promise<[DemoRound, DemoRound]> {
  const settings = { ...dates(stage), skipAllowed: true, track: 'BACKBONE' };
  const shenzhen = company.office('shenzhen');
  const nanshan = company.office('nanshan');
  return [
    await openRound(shenzhen, { ...settings, title: '演示深圳市骨干培育批次', publicityLength: 5 }),
    await openRound(nanshan, { ...settings, title: '演示南山区骨干培育批次', publicityLength: 0 }),
  ];
}

/** A window around today. */
function dates(stage: Stage) {
  return {
    baseYear: Number(stage.today.slice(0, 4)) - 1,
    opens: { date: stage.day(-28) },
    enterpriseCloses: { date: stage.day(30), time: '18:00' },
    correctionCloses: { date: stage.day(60) },
  };
}
