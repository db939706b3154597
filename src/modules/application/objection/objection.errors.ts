import { defineErrors } from '../../../common/errors.js';

export const ObjectionErrors = defineErrors({
  OBJECTION_SETTLED: {
    status: 409,
    zh: '该异议已办结。',
    en: 'This objection has been settled.',
  },
});
