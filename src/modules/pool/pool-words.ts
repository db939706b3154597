import type { Tier } from '../../core/auth/index.js';
import type { ActionWords } from '../../core/flow/index.js';
import type { Decision } from './membership/membership.flow.js';
import type { MembershipState } from './membership/membership.entity.js';
import { loadPolicy } from '../../../config/policy.js';

/** The words people see for the codes of the pool. */
export const TIER_ZH: Readonly<Record<Tier, string>> = { PROVINCE: '省级', CITY: '市级', COUNTY: '县级' };

export const STATE_ZH: Readonly<Record<MembershipState, string>> = {
  ACTIVE: '在库',
  WATCH: '观察名单',
  SUSPENDED: '暂停',
  GRADUATED: '培育成功出库',
  EXITED: '退库',
  EXPIRED: '到期',
  MOVED_OUT: '迁出',
};

export const DECISION_WORDS: Readonly<Record<Decision, ActionWords>> = {
  watch: { zh: '列入观察名单', en: 'put on the watch list' },
  unwatch: { zh: '移出观察名单', en: 'take off the watch list' },
  suspend: { zh: '暂停', en: 'suspend' },
  resume: { zh: '恢复', en: 'resume' },
  graduate: { zh: '培育成功出库', en: 'graduate' },
  exit: { zh: '退库', en: 'exit' },
  exitViolation: { zh: '违规退库', en: 'exit for a violation' },
};

/** @returns the Chinese name of a title, or its code when policy no longer lists it. */
export function titleZh(code: string): string {
  return loadPolicy().title(code)?.zh ?? code;
}

/** @returns the Chinese name of a track, or its code when policy no longer lists it. */
export function trackZh(code: string): string {
  return loadPolicy().track(code)?.zh ?? code;
}
