import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const SpotCheckErrors = defineErrors({
  SPOT_CHECK_EMPTY: {
    status: 409,
    zh: '{year} 年到期的复核中，没有尚未参加过抽取的。',
    en: 'No running re-examination of terms ending in {year} is left that no draw has been about.',
    hintZh: '未被抽中的不再参加抽取；请在有新的复核提交后再抽。',
    hintEn: 'Who was not chosen is not drawn again; draw when further ones have been filed.',
  },
  SITE_VISIT_NOT_ASKED: {
    status: 409,
    zh: '该复核未被抽中，无需登记实地核查结果。',
    en: 'This re-examination was not drawn; no on-site result is asked for.',
  },
  SITE_VISIT_RECORDED: {
    status: 409,
    zh: '该复核的实地核查结果已登记，不能更改。',
    en: 'The on-site result has been recorded and cannot be changed.',
  },
  NOT_OWN_SPOT_CHECK: {
    status: 403,
    zh: '只能登记本单位抽取的实地核查结果。',
    en: 'Only results of draws of your own unit can be recorded.',
  },
});

/** What may be wrong with one field of an on-site result. */
export const SpotCheckRules = defineFieldRules({
  officials: ['实地核查须有不少于 {least} 名工作人员。', 'At least {least} officials have to take part.'],
  visitBefore: ['不能早于抽取之日 {drawnOn}。', 'Must not be before the day of the draw, {drawnOn}.'],
});
