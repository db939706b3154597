import type { CaseState } from '../case/case-states.js';
import { CASE_STATES, FINAL_STATES } from '../case/case-states.js';
import { flowSpec } from '../flow/case-flows.js';
import { standingOf, type Whereabouts } from './case-standing.js';
import { wayOf } from './case-way.js';

const PROVINCE: Whereabouts = {
  tier: 'PROVINCE',
  origin: 'ENTERPRISE',
  application: { countyUnitId: '440305' },
  round: { cityPublicity: false, publicityLength: 7 },
  state: 'DRAFT',
  resumeState: null,
};
const WITHOUT_COUNTY = { ...PROVINCE, application: { countyUnitId: null } };

const wayOfCase = (case_: Whereabouts) =>
  wayOf(case_)
    .map(({ zh }) => zh)
    .join(' ');
const shown = (case_: Partial<Whereabouts>) =>
  standingOf({ ...PROVINCE, ...case_ })
    .map(({ step, state }) => `${step.zh} ${state}`)
    .join(', ');

describe('the way of a case', () => {
  it.each<[string, Whereabouts, string]>([
    ['of the province', PROVINCE, '填报 县级初审 市级审核 市级推荐 省级形式审查 审定 公示 公告入库'],
    ['without a county', WITHOUT_COUNTY, '填报 市级审核 市级推荐 省级形式审查 审定 公示 公告入库'],
    [
      'prepared by an officer, with a publicity of the city',
      { ...PROVINCE, origin: 'OFFICER', round: { cityPublicity: true, publicityLength: 7 } },
      '填报 企业确认 县级初审 市级审核 市级公示 市级推荐 省级形式审查 审定 公示 公告入库',
    ],
    ['of a city', { ...PROVINCE, tier: 'CITY' }, '填报 县级初审 市级审核 公示 公告入库'],
    [
      'of a county without publicity',
      { ...PROVINCE, tier: 'COUNTY', round: { cityPublicity: false, publicityLength: 0 } },
      '填报 县级初审 公告入库',
    ],
  ])('%s', (_what, case_, way) => {
    expect(wayOfCase(case_)).toBe(way);
  });

  it('has a step for every state a case of a tier can run in', () => {
    for (const tier of ['COUNTY', 'CITY', 'PROVINCE'] as const) {
      const way = wayOf({
        ...PROVINCE,
        tier,
        origin: 'OFFICER',
        round: { cityPublicity: true, publicityLength: 7 },
      });
      const running = CASE_STATES.filter(
        (state) => flowSpec(tier).states.includes(state) && ![...FINAL_STATES, 'RETURNED'].includes(state),
      );
      expect(running.filter((state) => !way.some(({ states }) => states.includes(state)))).toEqual([]);
    }
  });
});

describe('where a case stands on it', () => {
  it('is one step, those before it are done, those behind it ahead', () => {
    expect(shown({ state: 'CITY_EXAMINATION' })).toBe(
      '填报 DONE, 县级初审 DONE, 市级审核 CURRENT, 市级推荐 AHEAD, 省级形式审查 AHEAD, 审定 AHEAD, 公示 AHEAD, 公告入库 AHEAD',
    );
  });

  it.each<[CaseState, string]>([
    ['RECOMMENDED', '省级形式审查'],
    ['ACCEPTED', '公示'],
    ['OUTSIDE_EVALUATION', '审定'],
    ['OBJECTION', '公示'],
  ])('%s is at %s', (state, zh) => {
    expect(standingOf({ ...PROVINCE, state }).find((each) => each.state === 'CURRENT')?.step.zh).toBe(zh);
  });

  it('accepted without a publicity it waits for the announcement', () => {
    const round = { cityPublicity: false, publicityLength: 0 };
    expect(shown({ tier: 'COUNTY', state: 'ACCEPTED', round })).toBe(
      '填报 DONE, 县级初审 DONE, 公告入库 CURRENT',
    );
  });

  it('returned it is behind the step that returned it', () => {
    expect(shown({ tier: 'CITY', state: 'RETURNED', resumeState: 'COUNTY_SCREENING' })).toBe(
      '填报 DONE, 县级初审 DONE, 退回修改 CURRENT, 市级审核 AHEAD, 公示 AHEAD, 公告入库 AHEAD',
    );
  });

  it('in the pool every step is done', () => {
    expect(shown({ tier: 'COUNTY', state: 'IN_POOL' })).toBe(
      '填报 DONE, 县级初审 DONE, 公示 DONE, 公告入库 DONE',
    );
  });

  it.each<[Partial<Whereabouts>, string]>([
    [{ state: 'WITHDRAWN', endedFrom: 'DRAFT' }, '填报 ENDED'],
    [{ state: 'REFUSED', endedFrom: 'CITY_EXAMINATION' }, '填报 DONE, 县级初审 DONE, 市级审核 ENDED'],
    [
      { state: 'LAPSED', endedFrom: 'RETURNED', resumeState: 'COUNTY_SCREENING' },
      '填报 DONE, 县级初审 DONE, 退回修改 ENDED',
    ],
  ])('ended it shows where, and nothing behind: %j', (case_, expected) => {
    expect(shown(case_)).toBe(expected);
  });
});
