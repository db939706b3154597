import type { Tier } from '../../core/auth/index.js';
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

export const DECISION_ZH: Readonly<Record<Decision, string>> = {
  watch: '列入观察名单',
  unwatch: '移出观察名单',
  suspend: '暂停',
  resume: '恢复',
  graduate: '培育成功出库',
  exit: '退库',
  exitViolation: '违规退库',
};

/** @returns the Chinese name of a track, or its code when policy no longer lists it. */
export function trackZh(code: string): string {
  return loadPolicy().track(code)?.zh ?? code;
}
