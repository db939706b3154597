import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const MajorChangeErrors = defineErrors({
  MAJOR_CHANGE_EXISTS: {
    status: 409,
    zh: '该变化（{kind}，{eventOn}）已登记，不能重复登记。',
    en: 'This change ({kind}, {eventOn}) is on record already.',
    hintZh: '请在已登记的重大变化中报告或办理。',
    hintEn: 'Report or handle the one on record.',
  },
  MAJOR_CHANGE_NOT_YOUR_UNIT: {
    status: 403,
    zh: '重大变化由企业所在地主管部门核实，不由您的单位办理。',
    en: 'A major change is verified by the unit of the enterprise, not by yours.',
  },
  MAJOR_CHANGE_INCOMPLETE: {
    status: 409,
    zh: '尚缺新名称或承继企业的统一社会信用代码，请先由企业补充报告。',
    en: 'The new name or the credit code of the successor is missing; the enterprise has to report it first.',
  },
  ABSORBED_ALREADY: {
    status: 409,
    zh: '该企业已登记被合并，不能再次确认。',
    en: 'The enterprise is on record as absorbed already.',
  },
  MAJOR_CHANGE_NOTHING_PREPARED: {
    status: 409,
    zh: '没有待审定的拟办意见，请先由经办拟办。',
    en: 'Nothing waits for your decision; a handler has to prepare it first.',
  },
});

/** What may be wrong with one field of a major change. */
export const MajorChangeRules = defineFieldRules({
  ownCode: ['不能是该企业自己的代码。', 'Must not be the code of the enterprise itself.'],
  notItsTitle: ['不是该企业在有效期内的称号。', 'Not a valid title of the enterprise.'],
});
