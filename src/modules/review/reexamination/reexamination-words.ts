import type { ActionWords } from '../../../core/flow/index.js';
import type { ReexaminationState } from './reexamination.entity.js';
import type { ReexaminationStep } from './reexamination.flow.js';

/** The words people see for the codes of a 复核. */
export const REEXAMINATION_STATE_ZH: Readonly<Record<ReexaminationState, string>> = {
  SUBMITTED: '已提交，待核实',
  RETURNED: '退回补正',
  VERIFIED: '已核实',
  CHECKED: '已审核，待审定',
  PASSED: '复核通过',
  FAILED: '复核未通过',
  LAPSED: '逾期未补正，视同未提交',
  CLOSED: '已终止',
};

export const STEP_ZH: Readonly<Record<ReexaminationStep, string>> = {
  VERIFY: '核实',
  CHECK: '审核',
  DECIDE: '拟办审定意见',
};

/** What is proposed to a head. */
export const DECISION_WORDS_OF_REEXAMINATION: Readonly<Record<'pass' | 'fail', ActionWords>> = {
  pass: { zh: '复核通过', en: 'pass the re-examination' },
  fail: { zh: '复核不通过并退库', en: 'fail the re-examination and exit' },
};

/** Why the history shows no act of a county. */
export const CITY_FOR_COUNTY = '本地不设县级，由市级一并核实和审核。';

/** What the acts of the history are called. */
export const ACTION_ZH: Readonly<Record<string, string>> = {
  submit: '提交',
  verify: '核实',
  check: '审核',
  return: '退回补正',
  resubmit: '补正后重新提交',
  pass: '复核通过',
  fail: '复核不通过',
  lapse: '逾期未补正',
  close: '终止',
};
