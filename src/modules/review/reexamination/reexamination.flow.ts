import type { Tier } from '../../../core/auth/index.js';
import { checkFlow, type FlowRow, type FlowSpec, RESUME } from '../../../core/flow/index.js';
import {
  isRunning,
  type Reexamination,
  REEXAMINATION_STATES,
  type ReexaminationState,
} from './reexamination.entity.js';

/** What people and the clock do with a 复核 that is running. */
export type ReexaminationAction =
  'verify' | 'check' | 'return' | 'resubmit' | 'pass' | 'fail' | 'lapse' | 'close';

/** Whether the area has a county; where it has none the city does the county's part. */
type CountyFact = 'hasCounty' | 'noCounty';

/** `returnsLeft`: the tier has not used up its returns; `visited`: a draw it was chosen by has its on-site result. */
export type ReexaminationGuard = 'returnsLeft' | 'renewable' | 'visited';

/** `renew`: the membership gets its next term; `exit`: it leaves (退库); `expire`: it ends once past its last day. */
export type ReexaminationEffect = 'renew' | 'exit' | 'expire';

export type ReexaminationRow = FlowRow<
  ReexaminationState,
  ReexaminationAction,
  CountyFact,
  ReexaminationGuard,
  ReexaminationEffect
>;

const HANDLER = { role: 'HANDLER' } as const;

function returned(from: ReexaminationState, tier: Tier, when?: CountyFact): ReexaminationRow {
  const row = { from, action: 'return', to: 'RETURNED', ...HANDLER, tier, guards: ['returnsLeft'] } as const;
  return when ? { ...row, when } : row;
}

function decided(from: ReexaminationState, tier: Tier): ReexaminationRow[] {
  const head = { from, role: 'HEAD', tier, prepared: true } as const;
  return [
    { ...head, action: 'pass', to: 'PASSED', guards: ['visited', 'renewable'], effects: ['renew'] },
    { ...head, action: 'fail', to: 'FAILED', guards: ['visited'], effects: ['exit'] },
  ];
}

/** What is the same at every tier: mending in time, or not, and a place that leaves by another way. */
const SHARED: readonly ReexaminationRow[] = [
  { from: 'RETURNED', action: 'resubmit', to: RESUME, role: 'ENTERPRISE' },
  { from: 'RETURNED', action: 'lapse', to: 'LAPSED', role: 'SYSTEM', effects: ['expire'] },
  ...REEXAMINATION_STATES.filter(isRunning).map((from): ReexaminationRow => {
    return { from, action: 'close', to: 'CLOSED', role: 'SYSTEM' };
  }),
];

/** Verified by the county; where the city does its part, its verification is the city's check as well. */
const UP_TO_CITY: readonly ReexaminationRow[] = [
  { from: 'SUBMITTED', action: 'verify', to: 'VERIFIED', ...HANDLER, tier: 'COUNTY', when: 'hasCounty' },
  { from: 'SUBMITTED', action: 'verify', to: 'CHECKED', ...HANDLER, tier: 'CITY', when: 'noCounty' },
  returned('SUBMITTED', 'COUNTY', 'hasCounty'),
  returned('SUBMITTED', 'CITY', 'noCounty'),
  { from: 'VERIFIED', action: 'check', to: 'CHECKED', ...HANDLER, tier: 'CITY' },
  returned('VERIFIED', 'CITY'),
];

const ROWS: Readonly<Record<Tier, readonly ReexaminationRow[]>> = {
  COUNTY: [
    { from: 'SUBMITTED', action: 'verify', to: 'VERIFIED', ...HANDLER, tier: 'COUNTY' },
    returned('SUBMITTED', 'COUNTY'),
    returned('VERIFIED', 'COUNTY'),
    ...decided('VERIFIED', 'COUNTY'),
    ...SHARED,
  ],
  CITY: [...UP_TO_CITY, returned('CHECKED', 'CITY'), ...decided('CHECKED', 'CITY'), ...SHARED],
  PROVINCE: [...UP_TO_CITY, returned('CHECKED', 'PROVINCE'), ...decided('CHECKED', 'PROVINCE'), ...SHARED],
};

/** The flow of the 复核 of a membership of each tier (rule book §5.7; operating-rules: Membership). */
export const REEXAMINATION_FLOWS: Readonly<Record<Tier, FlowSpec>> = {
  COUNTY: spec('COUNTY'),
  CITY: spec('CITY'),
  PROVINCE: spec('PROVINCE'),
};

function spec(tier: Tier): FlowSpec {
  const checked = tier === 'COUNTY' ? [] : ['CHECKED'];
  const states = ['SUBMITTED', 'RETURNED', 'VERIFIED', ...checked, 'PASSED', 'FAILED', 'LAPSED', 'CLOSED'];
  return {
    name: `reexamination (${tier})`,
    rows: ROWS[tier].filter(({ from }) => states.includes(from)),
    initial: ['SUBMITTED'],
    final: ['PASSED', 'FAILED', 'LAPSED', 'CLOSED'],
    states,
    resumable: ['SUBMITTED', 'VERIFIED', ...checked],
    exclusive: [['hasCounty', 'noCounty']],
  };
}

/** @throws Error naming every mistake of the tables. */
export function verifyReexaminationFlows(): void {
  const problems = Object.values(REEXAMINATION_FLOWS).flatMap(checkFlow);
  if (problems.length > 0) throw new Error(problems.join('; '));
}

type Standing = Pick<Reexamination, 'tier' | 'state' | 'hasCounty'>;

/** The row by which `action` leaves the state a 复核 is in, if there is one. */
export function rowFor(
  { tier, state, hasCounty }: Standing,
  action: ReexaminationAction,
): ReexaminationRow | undefined {
  const fact: CountyFact = hasCounty ? 'hasCounty' : 'noCounty';
  return ROWS[tier].find(
    (row) => row.from === state && row.action === action && (row.when === undefined || row.when === fact),
  );
}

/** The unit that acts at a tier. */
export function unitAt(row: Pick<Reexamination, 'tier' | 'startUnitId' | 'cityUnitId' | 'unitId'>, at: Tier) {
  if (at === row.tier) return row.unitId;
  return at === 'COUNTY' ? row.startUnitId : row.cityUnitId;
}

/** What the holder of the next step has to do. */
export type ReexaminationStep = 'VERIFY' | 'CHECK' | 'DECIDE';

/** The step a 复核 waits for and the unit whose handler has it; null while the enterprise has it and after the end. */
export function stepOf(
  row: Standing & Pick<Reexamination, 'startUnitId' | 'cityUnitId' | 'unitId'>,
): { readonly step: ReexaminationStep; readonly unitId: string } | null {
  if (row.state === 'SUBMITTED') return { step: 'VERIFY', unitId: row.startUnitId };
  if (row.state === 'VERIFIED' && row.tier !== 'COUNTY')
    return { step: 'CHECK', unitId: unitAt(row, 'CITY') };
  if (row.state === 'VERIFIED' || row.state === 'CHECKED') return { step: 'DECIDE', unitId: row.unitId };
  return null;
}
