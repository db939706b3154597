import { loadPolicy, type MajorChangeKind } from '../../../../config/policy.js';
import type { ActionWords } from '../../../core/flow/index.js';
import type { MajorChangeSource, MajorChangeState } from './major-change.entity.js';

/** The words people see for the codes of a major change. */
export const MAJOR_CHANGE_STATE_ZH: Readonly<Record<MajorChangeState, string>> = {
  KNOWN: '待企业报告',
  REPORTED: '已报告，待核实',
  CONFIRMED: '已确认',
  REFUSED: '不予确认',
};

export const SOURCE_ZH: Readonly<Record<MajorChangeSource, string>> = {
  ENTERPRISE: '企业报告',
  OFFICER: '主动发现',
  REGISTER: '档案更名',
};

/** What is proposed to a head. */
export const MAJOR_CHANGE_WORDS: Readonly<Record<'confirm', ActionWords>> = {
  confirm: { zh: '确认重大变化并退出各级培育库', en: 'confirm the major change and leave every pool' },
};

export function changeZh(kind: MajorChangeKind): string {
  return loadPolicy().majorChange(kind).zh;
}
