import type { CaseState } from '../case/case-states.js';
import type { ActionInput } from '../flow/action-inputs.js';
import type { RankedListItem } from '../list/ranked-list-item.entity.js';

/** What is said when the clock ends a case: to the enterprise, and what its city noted for officials. */
export type EndWords = Required<Pick<ActionInput, 'reasonTold'>> & Pick<ActionInput, 'opinion'>;

/** What was not over yet at the city's date, by the state the case stood in. */
const UNFINISHED: Readonly<Partial<Record<CaseState, string>>> = {
  COUNTY_SCREENING: '县级初审',
  CITY_EXAMINATION: '市级审核',
  CITY_TO_PUBLISH: '市级公示',
  CITY_PUBLICITY: '市级公示',
  CITY_OBJECTION: '异议核查',
  RETURNED: '退回事项的核实',
};

/**
 * Why a case was not recommended by the city's date, as told to the enterprise: what was not finished, the reason of the
 * list that was sent, or that the quota did not suffice for one of its reserve.
 */
export function whyNotRecommended(
  state: CaseState,
  place: Pick<RankedListItem, 'part' | 'reason' | 'opinion'> | null,
): EndWords {
  const step = UNFINISHED[state];
  if (step)
    return { reasonTold: `截至市级推荐截止时间，${step}尚未完成，未能列入推荐名单，可在下一批次重新申报。` };
  const { part, reason, opinion } = place ?? {};
  if (part === 'NOT_RECOMMENDED' && reason) return { reasonTold: reason, ...(opinion ? { opinion } : {}) };
  const why = part === 'RESERVE' ? '因名额所限' : '';
  return { reasonTold: `市级推荐截止时间已过，${why}未列入推荐名单，可在下一批次重新申报。` };
}
