import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const ObjectionErrors = defineErrors({
  OBJECTION_SETTLED: {
    status: 409,
    zh: '该异议已办结。',
    en: 'This objection has been settled.',
  },
  OBJECTION_NOT_ACCEPTED: {
    status: 409,
    zh: '该异议尚未受理。',
    en: 'This objection has not been accepted yet.',
    hintZh: '请先受理，核查后再办结。',
    hintEn: 'Accept it, verify it, then settle it.',
  },
  OBJECTION_ACCEPTED: {
    status: 409,
    zh: '该异议已受理，正在核查。',
    en: 'This objection has been accepted and is being verified.',
    hintZh: '核查后请予办结。',
    hintEn: 'Settle it once it is verified.',
  },
  REPORT_TO_NOTE: {
    status: 409,
    zh: '该件为举报，不按异议受理和核查。',
    en: 'This is a report; it is not accepted or verified as an objection.',
    hintZh: '请核阅后写明意见，予以存档。',
    hintEn: 'Read it and note it with an opinion.',
  },
  NOT_A_REPORT: {
    status: 409,
    zh: '该件为异议，须依程序受理、核查，不能按举报存档。',
    en: 'This is an objection; it has to be accepted or refused, not noted like a report.',
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
