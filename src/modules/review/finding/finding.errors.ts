import { defineErrors } from '../../../common/errors.js';

export const FindingErrors = defineErrors({
  OBJECTION_PENDING: {
    status: 409,
    zh: '企业申辩期至 {objectUntil}，期满前不能作出决定。',
    en: 'The enterprise can object until {objectUntil}; nothing can be decided before.',
    hintZh: '企业提出申辩或放弃申辩后，可以提前办理。',
    hintEn: 'It can be decided earlier once the enterprise has objected or waived its right to.',
  },
  OBJECTION_OVER: {
    status: 409,
    zh: '申辩期已于 {objectUntil} 24:00 届满，不能再提出。',
    en: 'The time to object ended with {objectUntil}.',
    hintZh: '如有新的情况，请向作出决定的主管部门书面说明。',
    hintEn: 'If there is anything new, write to the authority that decides.',
  },
  FINDING_ANSWERED: {
    status: 409,
    zh: '贵企业已就此事项作出答复，不能再次提交。',
    en: 'Your enterprise has answered this already.',
  },
  FINDING_SUBJECT_GONE: {
    status: 409,
    zh: '该入库资格或称号已经终止，无需再作决定。',
    en: 'The membership or title has ended; there is nothing left to decide.',
    hintZh: '请说明理由后作“不予处理”。',
    hintEn: 'Dismiss it with this as the reason.',
  },
  NOT_OWN_FINDING: {
    status: 403,
    zh: '只能办理由本单位决定的事项。',
    en: 'Only what your own unit decides can be acted on.',
  },
  REEXAMINATION_BARRED: {
    status: 409,
    zh: '复核资格已于 {barredOn} 取消，不能申报复核。',
    en: 'The right to be re-examined was taken away on {barredOn}; it cannot be filed.',
    hintZh: '现有资格到期前继续有效；到期后可以按规定重新申报。',
    hintEn: 'What you hold stays valid until its last day; you may apply anew afterwards.',
  },
});
