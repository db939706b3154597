import { defineErrors } from '../../common/errors.js';

export const FlowErrors = defineErrors({
  PROPOSAL_OPEN_ALREADY: {
    status: 409,
    zh: '该事项已有一份待负责人审定的拟办意见。',
    en: 'A proposal on this matter already waits for the head.',
    hintZh: '请等负责人审定，或请负责人退回后再拟办。',
    hintEn: 'Wait for the decision, or ask the head to decline it first.',
  },
  PROPOSAL_DECIDED: {
    status: 409,
    zh: '该拟办意见已办结。',
    en: 'This proposal has been decided.',
    hintZh: '请刷新后查看结果。',
    hintEn: 'Reload to see the outcome.',
  },
  SAME_PERSON: {
    status: 403,
    zh: '经办与审定不能为同一人。',
    en: 'The person who prepared a matter may not decide it.',
    hintZh: '请由本单位另一位负责人审定。',
    hintEn: 'Another head of the unit has to decide.',
  },
});
