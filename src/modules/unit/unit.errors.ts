import { defineErrors } from '../../common/errors.js';

export const UnitErrors = defineErrors({
  UNIT_UNKNOWN: {
    status: 400,
    zh: '没有这个行政区划或单位，请重新选择。',
    en: 'There is no such unit; please choose another one.',
  },
  UNIT_WITHOUT_CITY: {
    status: 400,
    zh: '请选择具体的地市或县（市、区）。',
    en: 'Please choose a city or a county-level unit.',
  },
});
