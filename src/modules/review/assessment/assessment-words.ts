import type { ActTable } from '../../../core/flow/index.js';

/** The subject kind of assessments in to-dos and notices. */
export const ASSESSMENT = 'ASSESSMENT';
/** The kind of the enterprise's to-do: mend what was returned. */
export const ASSESSMENT_RETURN = 'ASSESSMENT_RETURN';
/** The kind of the province's to-do: publish what is graded of a year; its subject is the year. */
export const ASSESSMENT_PUBLISH = 'ASSESSMENT_PUBLISH';
/** The subject kind of a year's publication. */
export const ASSESSMENT_YEAR = 'ASSESSMENT_YEAR';

export const ASSESSMENT_STATES = [
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'CHECKED',
  'GRADED',
  'PUBLISHED',
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const ASSESSMENT_STATE_ZH: Readonly<Record<AssessmentState, string>> = {
  SUBMITTED: '待核实',
  RETURNED: '退回补正',
  VERIFIED: '待复审',
  CHECKED: '待评级',
  GRADED: '待公布',
  PUBLISHED: '已公布',
};

/** What is done with one assessment. */
export const ASSESSMENT_ACTS = {
  resubmit: { zh: '补正后重新报送', allow: ['ENTERPRISE'], takes: ['comment'] },
  verify: {
    zh: '核实并提出等级',
    allow: ['COUNTY.HANDLER', 'CITY.HANDLER'],
    needs: ['points', 'opinion', 'reasonTold'],
    takes: ['veto'],
  },
  check: {
    zh: '复审',
    allow: ['CITY.HANDLER', 'CITY.HEAD'],
    needs: ['opinion'],
    takes: ['points', 'reasonTold', 'veto'],
  },
  grade: {
    zh: '评定等级',
    allow: ['PROVINCE.HANDLER'],
    needs: ['opinion'],
    takes: ['points', 'reasonTold', 'veto'],
  },
  return: {
    zh: '退回补正',
    allow: ['COUNTY.HANDLER', 'CITY.HANDLER', 'CITY.HEAD', 'PROVINCE.HANDLER'],
    needs: ['fields', 'reason'],
    takes: ['opinion'],
  },
  proceed: {
    zh: '逾期未补正，继续办理',
    allow: ['COUNTY.HANDLER', 'CITY.HANDLER', 'CITY.HEAD', 'PROVINCE.HANDLER'],
    needs: ['opinion'],
  },
  sendBack: { zh: '退回经办重新评级', allow: ['PROVINCE.HEAD'], needs: ['opinion'] },
} as const satisfies ActTable;

export type AssessmentAct = keyof typeof ASSESSMENT_ACTS;

/** Lines of the history that no single act writes. */
export const HISTORY_ZH: Readonly<Record<string, string>> = { file: '报送', publish: '公布等级' };
