import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const EnterpriseErrors = defineErrors({
  USCC_FORMAT: {
    status: 400,
    zh: '统一社会信用代码格式不正确。',
    en: 'The unified social credit code is not in the right format.',
    hintZh: '应为 18 位数字或大写字母，不含 I、O、S、V、Z，请对照营业执照核对。',
    hintEn:
      'It has 18 digits or capital letters without I, O, S, V and Z; compare it with the business licence.',
  },
  USCC_CHECK_DIGIT: {
    status: 400,
    zh: '统一社会信用代码的校验码不正确。',
    en: 'The check character of the unified social credit code is wrong.',
    hintZh: '代码中可能有一位填错，请对照营业执照逐位核对。',
    hintEn: 'One of the characters is probably mistyped; compare it with the business licence.',
  },
  USCC_TAKEN: {
    status: 409,
    zh: '该统一社会信用代码已经登记，不能重复登记。',
    en: 'This unified social credit code is registered already.',
    hintZh: '请在企业名录中按代码查询；查不到的，说明该企业不在您的管辖范围内。',
    hintEn: 'Search the register by the code; if it is not found there, the enterprise is not in your area.',
  },
});

/** What may be wrong with one field of an enterprise's file beyond its own form. */
export const EnterpriseRules = defineFieldRules({
  oneMain: ['须有且只有一个主要细分领域。', 'Exactly one sub-sector is the main one.'],
  outOfReach: ['该单位不在您的管辖范围内。', 'This unit is not in your area.'],
  notStartingUnit: [
    '请选择县（市、区）；不设县级的市请选择该市。',
    'Choose a county-level unit, or the city itself where it has none.',
  ],
  notAfter: [
    '须晚于现名称的启用日期 {fromOn}。',
    'Must be later than {fromOn}, when the present name began.',
  ],
  unknownMetric: [
    '没有这项指标，或该指标由系统计算。',
    'There is no such figure, or the system computes it.',
  ],
  unknownAttribute: ['没有这项条件信息。', 'There is no such attribute.'],
  noYear: ['该项不分年度，请不要填写年度。', 'This attribute has no year; leave it out.'],
  score: ['应为数字，最多两位小数，如 62.5。', 'Must be a number with at most two decimals, such as 62.5.'],
});
