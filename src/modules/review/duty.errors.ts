import { defineErrors } from '../../common/errors.js';

export const DutyErrors = defineErrors({
  DUTY_INCOMPLETE: {
    status: 422,
    zh: '{year} 年度必填数据还缺 {count} 项，暂不能报送。',
    en: '{count} mandatory figure(s) of {year} are missing; the update cannot be filed yet.',
    hintZh: '请在企业档案中按同一口径（单体或合并）补齐所列数据后再报送。',
    hintEn:
      'Enter the figures listed in the enterprise file, all on one basis (solo or consolidated), then file.',
  },
  DUTY_TOO_LATE: {
    status: 409,
    zh: '复核申报已于 {dueOn} 24:00 截止，不能再报送。',
    en: 'The re-examination had to be filed by the end of {dueOn}; it cannot be filed any more.',
    hintZh: '如需继续培育，请咨询所在地主管部门如何重新申报。',
    hintEn: 'Ask the authority of your area how to apply anew.',
  },
});
