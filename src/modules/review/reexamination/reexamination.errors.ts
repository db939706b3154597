import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const ReexaminationErrors = defineErrors({
  REEXAMINATION_NO_STATEMENT: {
    status: 422,
    zh: '尚未填写自评说明，暂不能提交复核。',
    en: 'Your own statement is missing; the re-examination cannot be filed yet.',
    hintZh: '请在复核表中填写自评说明并核对所列数据后再提交。',
    hintEn: 'Write the statement in the form, check the data shown, then file.',
  },
  REEXAMINATION_NOT_MEMBER: {
    status: 409,
    zh: '该入库资格已终止，无需再提交复核。',
    en: 'The place in the pool has ended; there is nothing to re-examine.',
  },
  REEXAMINATION_CORRECTION_OVER: {
    status: 409,
    zh: '补正期限{dueOn}已过，该复核视同未提交。',
    en: 'The correction was due on {dueOn}; the re-examination counts as not filed.',
    hintZh: '如需继续培育，请咨询所在地主管部门如何重新申报。',
    hintEn: 'Ask the authority of your area how to apply anew.',
  },
  REEXAMINATION_RETURNS_USED_UP: {
    status: 409,
    zh: '本级退回次数已满{most}次，请作出核实或审定结论。',
    en: 'This tier has returned the re-examination {most} times; it has to conclude now.',
  },
  REEXAMINATION_NOT_YOUR_UNIT: {
    status: 403,
    zh: '该复核当前不由您的单位办理。',
    en: 'The re-examination is not with your unit.',
  },
  REEXAMINATION_TWO_TIERS: {
    status: 403,
    zh: '您已在另一层级办理过该复核，同一人不得在两级办理。',
    en: 'You have acted on this re-examination at another tier; one person may not act at two.',
    hintZh: '请由本单位其他人员办理。',
    hintEn: 'Somebody else of your unit has to act.',
  },
  REEXAMINATION_NOTHING_PREPARED: {
    status: 409,
    zh: '没有待审定的复核意见，请先由经办拟办。',
    en: 'Nothing waits for your decision; a handler has to prepare it first.',
  },
  SITE_VISIT_OPEN: {
    status: 409,
    zh: '该企业已被抽中实地核查，登记核查结果后方可审定。',
    en: 'The enterprise was drawn for an on-site check; its result has to be recorded before the decision.',
  },
});

/** What may be wrong with one field of a 复核. */
export const ReexaminationRules = defineFieldRules({
  notOfForm: ['不是复核表中的项目。', 'Not a field of the form.'],
  notReturned: ['当前不能修改自评说明。', 'The statement cannot be changed now.'],
});
