import type { Tier } from '../../../core/auth/index.js';
import { RESUME } from '../../../core/flow/index.js';
import type { Application } from '../case/application.entity.js';
import { type CaseState, FINAL_STATES } from '../case/case-states.js';
import { CASE_FACTS, type FactGround } from '../flow/case-facts.js';
import { CASE_FLOWS } from '../flow/case-flows.js';
import type { CaseAction } from '../flow/case-words.js';

/** A step of the way of a case, as people count them. */
export interface Step {
  readonly key: StepKey;
  readonly zh: string;
  /** On the enterprise's own pages, where it differs. */
  readonly enterpriseZh?: string;
  /** The state that the step is there for: a way without it has no such step. */
  readonly at: CaseState;
  /** Every state in which a case stands at this step. */
  readonly states: readonly CaseState[];
}

export type StepKey =
  | 'FILING'
  | 'CONFIRMATION'
  | 'COUNTY_SCREENING'
  | 'CITY_EXAMINATION'
  | 'CITY_PUBLICITY'
  | 'RECOMMENDATION'
  | 'FORMAL_CHECK'
  | 'DECISION'
  | 'PUBLICITY'
  | 'ENTRY'
  | 'MENDING';

/** Every step, in order. A state that two steps name belongs to the first of them that the way has. */
const STEPS: readonly Step[] = [
  { key: 'FILING', zh: '填报', at: 'DRAFT', states: ['DRAFT'] },
  {
    key: 'CONFIRMATION',
    zh: '企业确认',
    enterpriseZh: '您确认',
    at: 'AWAITING_CONFIRMATION',
    states: ['AWAITING_CONFIRMATION'],
  },
  { key: 'COUNTY_SCREENING', zh: '县级初审', at: 'COUNTY_SCREENING', states: ['COUNTY_SCREENING'] },
  { key: 'CITY_EXAMINATION', zh: '市级审核', at: 'CITY_EXAMINATION', states: ['CITY_EXAMINATION'] },
  {
    key: 'CITY_PUBLICITY',
    zh: '市级公示',
    at: 'CITY_PUBLICITY',
    states: ['CITY_TO_PUBLISH', 'CITY_PUBLICITY', 'CITY_OBJECTION'],
  },
  { key: 'RECOMMENDATION', zh: '市级推荐', at: 'CITY_APPROVED', states: ['CITY_APPROVED'] },
  {
    key: 'FORMAL_CHECK',
    zh: '省级形式审查',
    at: 'PROVINCE_FORMAL',
    states: ['RECOMMENDED', 'PROVINCE_FORMAL'],
  },
  {
    key: 'DECISION',
    zh: '审定',
    at: 'PROVINCE_DECISION',
    states: ['OUTSIDE_EVALUATION', 'PROVINCE_DECISION'],
  },
  { key: 'PUBLICITY', zh: '公示', at: 'PUBLICITY', states: ['ACCEPTED', 'PUBLICITY', 'OBJECTION'] },
  { key: 'ENTRY', zh: '公告入库', at: 'IN_POOL', states: ['ACCEPTED', 'IN_POOL'] },
];

/** Stands in a way only while a case is returned, or ended so. */
export const MENDING: Step = { key: 'MENDING', zh: '退回修改', at: 'RETURNED', states: ['RETURNED'] };

/** What brings a case nearer to the pool. */
const FORWARD: readonly CaseAction[] = [
  'sendToConfirm',
  'submit',
  'pass',
  'startPublicity',
  'closePublicity',
  'recommend',
  'beginCheck',
  'accept',
  'enter',
];

/** What of a case decides its way. */
export interface WayGround extends FactGround {
  readonly tier: Tier;
  readonly origin: Application['origin'];
}

const known = new Map<string, readonly Step[]>();

/** The steps of a case from the draft into the pool, when nothing disturbs it; from the flow table of its tier. */
export function wayOf(ground: WayGround): readonly Step[] {
  const { tier, origin, application, round } = ground;
  const { cityPublicity, publicityLength } = round;
  const key = [tier, origin, application.countyUnitId === null, cityPublicity, publicityLength > 0].join();
  let way = known.get(key);
  if (!way) {
    const states = undisturbed(ground);
    known.set(key, (way = STEPS.filter(({ at }) => states.includes(at))));
  }
  return way;
}

/** The step of a way at which a case in this state stands; -1 where it has none. */
export function stepAt(way: readonly Step[], state: CaseState | null): number {
  return state === null ? -1 : way.findIndex(({ states }) => states.includes(state));
}

function undisturbed(ground: WayGround): CaseState[] {
  const states: CaseState[] = ['DRAFT'];
  for (let next = after('DRAFT', ground); next; next = after(next, ground)) {
    states.push(next);
    if (FINAL_STATES.includes(next)) break;
  }
  return states;
}

function after(from: CaseState, ground: WayGround): CaseState | undefined {
  const starter = ground.origin === 'OFFICER' ? 'startedByEnterprise' : 'startedByOfficer';
  const row = CASE_FLOWS[ground.tier].find(
    (each) =>
      each.from === from &&
      FORWARD.includes(each.action) &&
      (each.when === undefined || CASE_FACTS[each.when](ground)) &&
      !each.guards?.includes(starter),
  );
  return row === undefined || row.to === RESUME ? undefined : row.to;
}
