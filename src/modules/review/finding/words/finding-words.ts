import {
  type Consequence,
  CONSEQUENCES,
  FINDING_SUBJECTS,
  type FindingSubject,
} from '../../../../../config/policy.js';

/** The subject kind of findings in to-dos and notices. */
export const FINDING = 'FINDING';

export { type Consequence, CONSEQUENCES, FINDING_SUBJECTS, type FindingSubject };

/** What was found. */
export const FINDING_KINDS = [
  'UPDATE_MISSED',
  'UPDATE_MISSED_TWICE',
  'UNQUALIFIED',
  'UNQUALIFIED_TWICE',
  'MAJOR_CHANGE_UNREPORTED',
  'REEXAMINATION_FAILED',
  'REEXAMINATION_NOT_FILED',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** OPEN waits for the head; DECIDED and DISMISSED are final. */
export const FINDING_STATES = ['OPEN', 'DECIDED', 'DISMISSED'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** How the enterprise answered: it objects, or gives up the time it has for it. */
export const ANSWERS = ['OBJECTED', 'WAIVED'] as const;
export type FindingAnswer = (typeof ANSWERS)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const KIND_WORDS: Readonly<Record<FindingKind, Words>> = {
  UPDATE_MISSED: { zh: '未按期报送年度信息更新', en: 'yearly update missed' },
  UPDATE_MISSED_TWICE: { zh: '连续两年未按期报送年度信息更新', en: 'yearly update missed two years running' },
  UNQUALIFIED: { zh: '年度评价不合格', en: 'assessed as unqualified' },
  UNQUALIFIED_TWICE: { zh: '连续两年年度评价不合格', en: 'assessed as unqualified two years running' },
  MAJOR_CHANGE_UNREPORTED: { zh: '重大变化未按期报告', en: 'major change not reported' },
  REEXAMINATION_FAILED: { zh: '复核未通过', en: 're-examination failed' },
  REEXAMINATION_NOT_FILED: { zh: '未按期申报复核', en: 're-examination not filed' },
};

export const CONSEQUENCE_WORDS: Readonly<Record<Consequence, Words>> = {
  WATCH: { zh: '列入观察名单', en: 'watch list' },
  NO_REEXAMINATION: { zh: '取消复核资格', en: 'no re-examination any more' },
  EXIT: { zh: '退库', en: 'exit from the pool' },
  REVOKE: { zh: '撤销称号', en: 'title revoked' },
};

export const FINDING_STATE_ZH: Readonly<Record<FindingState, string>> = {
  OPEN: '待决定',
  DECIDED: '已决定',
  DISMISSED: '不予处理',
};
