import { loadPolicy } from '../../../config/policy.js';
import { UNREACHABLE } from '../../core/flow/index.js';

/** Kinds that are called as their reminders are. */
const AS_RULES = ['YEARLY_UPDATE', 'REEXAMINATION', 'TITLE_EXPIRY'] as const;

/** Kinds of to-dos that ask only to be taken note of; every other one closes by the act it asks for. */
export const TO_BE_NOTED: readonly string[] = [UNREACHABLE];

/** What people call the kinds of to-dos. */
export const TODO_KIND_ZH: Readonly<Record<string, string>> = {
  CASE: '申报件办理',
  WITHDRAWAL: '撤回申请',
  PROPOSAL: '呈批',
  OBJECTION: '异议办理',
  REPORT: '举报处理',
  SEND_LIST: '报送推荐名单',
  REGISTRATION: '企业注册',
  CANDIDATE_REVIEW: '培育对象复查',
  SUSPENSION: '暂停调查',
  SUSPENSION_OVERDUE: '暂停超期',
  REEXAMINATION_STEP: '复核办理',
  REEXAMINATION_CORRECTION: '复核补正',
  SITE_VISIT: '复核实地核查',
  MAJOR_CHANGE_REPORT: '重大变化报告',
  MAJOR_CHANGE_CONFIRM: '重大变化核实',
  SUCCESSOR_WARNING: '承继企业限制提示',
  FINDING: '拟处理事项',
  ASSESSMENT: '年度评价办理',
  ASSESSMENT_RETURN: '年度更新补正',
  ASSESSMENT_PUBLISH: '年度评价公布',
  [UNREACHABLE]: '提醒未送达',
  ...Object.fromEntries(AS_RULES.map((id) => [id, loadPolicy().reminderRule(id).zh])),
};
