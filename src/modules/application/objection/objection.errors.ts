import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const ObjectionErrors = defineErrors({
  OBJECTION_SETTLED: {
    status: 409,
    zh: '该异议已办结。',
    en: 'This objection has been settled.',
  },
});

/** What an objection that is not anonymous needs. */
export const ObjectionRules = defineFieldRules({
  signedNeeds: [
    '实名异议须填写姓名（单位名称）、联系方式和证据。',
    'An objection under a real name gives name, contact and evidence.',
  ],
  sealNeeded: ['单位异议须加盖公章。', 'The objection of a unit bears its seal.'],
});
