import type { ImpactEffect } from './impact-row.entity.js';
import type { ImpactScope, ImpactState } from './impact-run.entity.js';

export const STATE_ZH: Readonly<Record<ImpactState, string>> = {
  WAITING: '等待测算',
  RUNNING: '测算中',
  DONE: '已完成',
  CANCELLED: '已取消',
  FAILED: '未能完成',
};

export const SCOPE_ZH: Readonly<Record<ImpactScope, string>> = {
  MEMBERS: '在库企业',
  REGISTER: '全部登记企业',
};

export const EFFECT_ZH: Readonly<Record<ImpactEffect, string>> = {
  GAINS: '新增符合',
  DROPS: '不再符合',
  UNKNOWN: '变为资料不足',
  OTHER: '其他变化',
  SAME: '无变化',
};

export const NO_RULE_ZH = '无适用标准';
