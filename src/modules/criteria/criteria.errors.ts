import { defineErrors } from '../../common/errors.js';
import { defineFieldRules } from '../../common/field-rules.js';

export const CriteriaErrors = defineErrors({
  NO_RULE_SET: {
    status: 409,
    zh: '该日期没有适用的认定标准。',
    en: 'No rule set applies on that date.',
    hintZh: '请在“认定标准”中查看各标准的适用日期。',
    hintEn: 'See the rule sets for the dates they apply to.',
  },
  IMPACT_RUNNING: {
    status: 409,
    zh: '您提交的上一次影响测算还没有完成。',
    en: 'Your last impact run is not over yet.',
    hintZh: '请等它完成，或先取消它。',
    hintEn: 'Wait for it, or cancel it first.',
  },
});

/** What may be wrong with one field beyond its own form. */
export const CriteriaRules = defineFieldRules({
  unknownFact: ['本标准不使用这项数据。', 'This rule set does not use such a fact.'],
  draftJson: [
    '不是有效的 JSON，请检查引号、逗号和括号。',
    'Not valid JSON: check quotes, commas and brackets.',
  ],
  draftJsonLine: [
    '不是有效的 JSON，请检查第 {line} 行前后的引号、逗号和括号。',
    'Not valid JSON: check quotes, commas and brackets around line {line}.',
  ],
  draftFault: ['草案 {path}：{reason}', 'Draft {path}: {reason}'],
  notUnitOfPool: ['请选择省或地级以上市。', 'Choose the province or a city.'],
  percentage: [
    '应为 0 至 100 的百分数，最多四位小数，如 12.5。',
    'Must be a percentage from 0 to 100 with at most four decimals, such as 12.5.',
  ],
});
