import type { Tier } from '../../../core/auth/index.js';
import type { FlowSpec } from '../../../core/flow/index.js';
import {
  AFTER_RECOMMENDATION,
  BEFORE_RECOMMENDATION,
  CASE_STATES,
  type CaseState,
  FINAL_STATES,
} from '../case/case-states.js';
import { type CaseRow, EXCLUSIVE } from './case-words.js';
import {
  banRows,
  entryRows,
  examinationRows,
  lateWithdrawalRows,
  OPENING_ROWS,
  publicityRows,
  refusalRow,
  RETURN_ROWS,
  returnToTierRow,
  withdrawalRow,
} from './shared-rows.js';

/** A county's own pool: the county's head decides. */
const COUNTY_ROWS: readonly CaseRow[] = [
  ...OPENING_ROWS.filter((row) => row.when !== 'noCounty'),
  ...examinationRows('COUNTY_SCREENING', 'COUNTY'),
  withdrawalRow('COUNTY_SCREENING'),
  {
    from: 'COUNTY_SCREENING',
    action: 'accept',
    to: 'ACCEPTED',
    role: 'HEAD',
    tier: 'COUNTY',
    prepared: true,
    guards: ['tierBelow', 'productNamed'],
  },
  ...RETURN_ROWS,
  ...entryRows('COUNTY'),
];

/** A city's own pool: the county screens, the city's head decides. */
const CITY_ROWS: readonly CaseRow[] = [
  ...OPENING_ROWS,
  ...examinationRows('COUNTY_SCREENING', 'COUNTY'),
  withdrawalRow('COUNTY_SCREENING'),
  { from: 'COUNTY_SCREENING', action: 'pass', to: 'CITY_EXAMINATION', role: 'HANDLER', tier: 'COUNTY' },
  ...examinationRows('CITY_EXAMINATION', 'CITY'),
  withdrawalRow('CITY_EXAMINATION'),
  {
    from: 'CITY_EXAMINATION',
    action: 'accept',
    to: 'ACCEPTED',
    role: 'HEAD',
    tier: 'CITY',
    prepared: true,
    guards: ['tierBelow', 'productNamed'],
  },
  ...RETURN_ROWS,
  returnToTierRow('COUNTY'),
  ...entryRows('CITY'),
];

/** What brings a case nearer to the city's list is of no use once the city's date has passed. */
const IN_TIME: Pick<CaseRow, 'guards'> = { guards: ['cityDateAhead'] };

const CITY_PASS = {
  from: 'CITY_EXAMINATION',
  action: 'pass',
  role: 'HANDLER',
  tier: 'CITY',
  ...IN_TIME,
} as const;

/** The provincial pool: county, city, the city's list, the province. */
const PROVINCE_ROWS: readonly CaseRow[] = [
  ...OPENING_ROWS,
  ...examinationRows('COUNTY_SCREENING', 'COUNTY'),
  withdrawalRow('COUNTY_SCREENING'),
  {
    from: 'COUNTY_SCREENING',
    action: 'pass',
    to: 'CITY_EXAMINATION',
    role: 'HANDLER',
    tier: 'COUNTY',
    ...IN_TIME,
  },
  ...examinationRows('CITY_EXAMINATION', 'CITY'),
  withdrawalRow('CITY_EXAMINATION'),
  { ...CITY_PASS, to: 'CITY_TO_PUBLISH', when: 'cityPublishes' },
  { ...CITY_PASS, to: 'CITY_APPROVED', when: 'cityDoesNotPublish' },
  withdrawalRow('CITY_TO_PUBLISH'),
  {
    from: 'CITY_TO_PUBLISH',
    action: 'startPublicity',
    to: 'CITY_PUBLICITY',
    role: 'HEAD',
    tier: 'CITY',
    ...IN_TIME,
  },
  ...publicityRows('CITY_TO_PUBLISH', 'CITY_PUBLICITY', 'CITY_OBJECTION', 'CITY'),
  withdrawalRow('CITY_PUBLICITY'),
  {
    from: 'CITY_PUBLICITY',
    action: 'closePublicity',
    to: 'CITY_APPROVED',
    role: 'HANDLER',
    tier: 'CITY',
    guards: ['publicityOver', 'noOpenObjection', 'cityDateAhead'],
  },
  withdrawalRow('CITY_APPROVED'),
  { from: 'CITY_APPROVED', action: 'recommend', to: 'RECOMMENDED', role: 'HEAD', tier: 'CITY' },
  ...([...BEFORE_RECOMMENDATION, 'RETURNED'] as const).map((from): CaseRow => ({
    from,
    action: 'closeList',
    to: 'NOT_RECOMMENDED',
    role: 'SYSTEM',
    guards: from === 'RETURNED' ? ['notInSentList', 'cityDatePassed'] : ['cityDatePassed'],
    effects: ['giveSlotBack'],
  })),
  { from: 'RECOMMENDED', action: 'recall', to: 'CITY_APPROVED', role: 'HEAD', tier: 'CITY' },
  {
    from: 'RECOMMENDED',
    action: 'admitOverQuota',
    to: 'RECOMMENDED',
    role: 'HEAD',
    tier: 'PROVINCE',
    prepared: true,
    guards: ['pastQuota'],
    effects: ['admitOverQuota'],
  },
  {
    from: 'RECOMMENDED',
    action: 'beginCheck',
    to: 'PROVINCE_FORMAL',
    role: 'HANDLER',
    tier: 'PROVINCE',
    guards: ['withinQuota'],
  },
  refusalRow('RECOMMENDED', 'PROVINCE'),
  { from: 'PROVINCE_FORMAL', action: 'pass', to: 'PROVINCE_DECISION', role: 'HANDLER', tier: 'PROVINCE' },
  ...provinceExamination('PROVINCE_FORMAL'),
  ...evaluationRows(),
  ...provinceExamination('PROVINCE_DECISION'),
  {
    from: 'PROVINCE_DECISION',
    action: 'accept',
    to: 'ACCEPTED',
    role: 'HEAD',
    tier: 'PROVINCE',
    prepared: true,
    guards: ['tierBelow', 'productNamed'],
  },
  ...AFTER_RECOMMENDATION.flatMap(lateWithdrawalRows),
  ...lateWithdrawalRows('RETURNED'),
  ...RETURN_ROWS,
  returnToTierRow('COUNTY'),
  returnToTierRow('CITY'),
  ...entryRows('PROVINCE'),
];

/** A slot that a refusal by the province frees still counts as used after the city's date. */
function provinceExamination(from: CaseState): CaseRow[] {
  return examinationRows(from, 'PROVINCE').map((row) =>
    row.action === 'refuse' ? { ...row, effects: ['freeSlotBeforeDate'] } : row,
  );
}

/**
 * While the province examines a case it may have it judged by an outside evaluator. A case sent from the formal check
 * has passed it: with the conclusion it comes to the decision. Meanwhile it may be returned and refused as before.
 */
function evaluationRows(): CaseRow[] {
  return [
    ...(['PROVINCE_FORMAL', 'PROVINCE_DECISION'] as const).map((from): CaseRow => ({
      from,
      action: 'sendToEvaluator',
      to: 'OUTSIDE_EVALUATION',
      role: 'HANDLER',
      tier: 'PROVINCE',
    })),
    {
      from: 'OUTSIDE_EVALUATION',
      action: 'recordEvaluation',
      to: 'PROVINCE_DECISION',
      role: 'HANDLER',
      tier: 'PROVINCE',
    },
    ...provinceExamination('OUTSIDE_EVALUATION'),
  ];
}

export const CASE_FLOWS: Readonly<Record<Tier, readonly CaseRow[]>> = {
  COUNTY: [...COUNTY_ROWS, ...banRows(COUNTY_ROWS)],
  CITY: [...CITY_ROWS, ...banRows(CITY_ROWS)],
  PROVINCE: [...PROVINCE_ROWS, ...banRows(PROVINCE_ROWS)],
};

/** The table of a tier with all the checker needs; states the tier does not use are left out. */
export function flowSpec(tier: Tier): FlowSpec {
  const rows = CASE_FLOWS[tier];
  const used = new Set<string>(['DRAFT', ...rows.flatMap((row) => [row.from, row.to])]);
  return {
    name: `application ${tier}`,
    rows,
    initial: ['DRAFT'],
    final: FINAL_STATES.filter((state) => used.has(state)),
    states: CASE_STATES.filter((state) => used.has(state)),
    resumable: rows.filter((row) => row.action === 'return').map((row) => row.from),
    exclusive: EXCLUSIVE,
  };
}
