import type { Tier } from '../../../core/auth/index.js';
import type { RoundStep } from '../round/round-limits.js';

/** States of a case. Expert scoring, site visits and joint opinions are not in the table yet. */
export const CASE_STATES = [
  'DRAFT',
  'AWAITING_CONFIRMATION',
  'COUNTY_SCREENING',
  'CITY_EXAMINATION',
  'CITY_TO_PUBLISH',
  'CITY_PUBLICITY',
  'CITY_OBJECTION',
  'CITY_APPROVED',
  'RECOMMENDED',
  'PROVINCE_FORMAL',
  'OUTSIDE_EVALUATION',
  'PROVINCE_DECISION',
  'ACCEPTED',
  'PUBLICITY',
  'OBJECTION',
  'RETURNED',
  'IN_POOL',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
  'NOT_RECOMMENDED',
  'NOT_SUBMITTED',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** OWNER is the tier whose pool the round fills; STARTER whoever opened the case; ANSWERER whom a return asks. */
export type Holder = Tier | 'OWNER' | 'STARTER' | 'ENTERPRISE' | 'ANSWERER' | 'NOBODY';

export interface StateInfo {
  /** On officials' screens. */
  readonly zh: string;
  /** On the enterprise's own page (rule book §6.1). */
  readonly enterpriseZh: string;
  /** Whose post has it now. */
  readonly holder: Holder;
  /** The limit that starts on entry, or CONTINUE the one that runs. */
  readonly limit?: RoundStep | 'CONTINUE';
  /** What comes next, told to the enterprise. */
  readonly nextZh: string;
}

/** What each state means and who has to act in it. */
export const STATE_INFO: Readonly<Record<CaseState, StateInfo>> = {
  DRAFT: { zh: '草稿', enterpriseZh: '填报中', holder: 'STARTER', nextZh: '填写完成后提交' },
  AWAITING_CONFIRMATION: {
    zh: '待企业确认',
    enterpriseZh: '待您确认',
    holder: 'ENTERPRISE',
    nextZh: '核对代建内容，确认并提交',
  },
  COUNTY_SCREENING: {
    zh: '县级初审中',
    enterpriseZh: '审核中（县级）',
    holder: 'COUNTY',
    limit: 'COUNTY_SCREENING',
    nextZh: '县级作出初审结论',
  },
  CITY_EXAMINATION: {
    zh: '市级审核中',
    enterpriseZh: '审核中（市级）',
    holder: 'CITY',
    limit: 'CITY_EXAMINATION',
    nextZh: '市级作出审核结论',
  },
  CITY_TO_PUBLISH: {
    zh: '待市级公示',
    enterpriseZh: '市级审核通过，待公示',
    holder: 'CITY',
    nextZh: '市级公示',
  },
  CITY_PUBLICITY: {
    zh: '市级公示中',
    enterpriseZh: '市级公示中',
    holder: 'CITY',
    nextZh: '公示期满后列入推荐名单',
  },
  CITY_OBJECTION: { zh: '市级异议核查中', enterpriseZh: '异议核查中', holder: 'CITY', nextZh: '核查异议' },
  CITY_APPROVED: {
    zh: '市级通过待推荐',
    enterpriseZh: '市级审核通过，待推荐',
    holder: 'CITY',
    nextZh: '市级报送推荐名单',
  },
  RECOMMENDED: {
    zh: '已推荐',
    enterpriseZh: '已推荐至省级',
    holder: 'PROVINCE',
    limit: 'PROVINCE_DECISION',
    nextZh: '省级形式审查',
  },
  PROVINCE_FORMAL: {
    zh: '省级形式审查',
    enterpriseZh: '审核中（省级）',
    holder: 'PROVINCE',
    limit: 'CONTINUE',
    nextZh: '省级作出形式审查结论',
  },
  OUTSIDE_EVALUATION: {
    zh: '第三方评审中',
    enterpriseZh: '专家/第三方评审中',
    holder: 'PROVINCE',
    nextZh: '评审结束后由省级审定',
  },
  PROVINCE_DECISION: {
    zh: '厅审定',
    enterpriseZh: '审核中（省级）',
    holder: 'PROVINCE',
    limit: 'CONTINUE',
    nextZh: '省级作出审定结论',
  },
  ACCEPTED: { zh: '审定通过', enterpriseZh: '审核通过', holder: 'OWNER', nextZh: '公示或公告' },
  PUBLICITY: { zh: '公示中', enterpriseZh: '公示中', holder: 'OWNER', nextZh: '公示期满后公告入库' },
  OBJECTION: { zh: '异议核查中', enterpriseZh: '异议核查中', holder: 'OWNER', nextZh: '核查异议' },
  RETURNED: { zh: '退回修改', enterpriseZh: '退回修改', holder: 'ANSWERER', nextZh: '按要求补正后重新提交' },
  IN_POOL: { zh: '已入库', enterpriseZh: '已公告入库', holder: 'NOBODY', nextZh: '按年度更新信息' },
  REFUSED: { zh: '不予通过', enterpriseZh: '未通过', holder: 'NOBODY', nextZh: '可在下一批次重新申报' },
  WITHDRAWN: { zh: '已撤回', enterpriseZh: '已撤回', holder: 'NOBODY', nextZh: '可在下一批次重新申报' },
  LAPSED: { zh: '逾期失效', enterpriseZh: '逾期失效', holder: 'NOBODY', nextZh: '可在下一批次重新申报' },
  NOT_RECOMMENDED: {
    zh: '未推荐',
    enterpriseZh: '未推荐',
    holder: 'NOBODY',
    nextZh: '可在下一批次重新申报',
  },
  NOT_SUBMITTED: { zh: '未提交', enterpriseZh: '未提交', holder: 'NOBODY', nextZh: '可在下一批次重新申报' },
};

export const FINAL_STATES: readonly CaseState[] = [
  'IN_POOL',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
  'NOT_RECOMMENDED',
  'NOT_SUBMITTED',
];

/** States of a case of the province that its city may still recommend; so it may one it has returned from them. */
export const BEFORE_RECOMMENDATION: readonly CaseState[] = [
  'COUNTY_SCREENING',
  'CITY_EXAMINATION',
  'CITY_TO_PUBLISH',
  'CITY_PUBLICITY',
  'CITY_OBJECTION',
  'CITY_APPROVED',
];

/** States an enterprise may not leave any more without the city: its place stands in a sent list. */
export const AFTER_RECOMMENDATION: readonly CaseState[] = [
  'RECOMMENDED',
  'PROVINCE_FORMAL',
  'OUTSIDE_EVALUATION',
  'PROVINCE_DECISION',
];

/** States in which a withdrawal that was asked for waits for the city; in any other the request is over. */
export const WITHDRAWAL_WAITS: readonly CaseState[] = [...AFTER_RECOMMENDATION, 'RETURNED'];
