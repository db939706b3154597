import { checkFlow, type FlowRow, type FlowSpec, RESUME } from '../../../core/flow/index.js';
import { LIVE_STATES, type MembershipState } from './membership.entity.js';

/** What a handler prepares and the head of the same unit decides. */
export const DECISIONS = [
  'watch',
  'unwatch',
  'suspend',
  'resume',
  'graduate',
  'exit',
  'exitViolation',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** States in which the term runs out. A suspension holds it: what is being investigated does not end by the clock. */
export const TERM_STATES = ['ACTIVE', 'WATCH'] as const satisfies readonly MembershipState[];

/** `titleReached`: a title the track aims at is valid; `topOf…`: no live place at a higher tier of the same track / of any. */
export type MembershipGuard = 'titleReached' | 'topOfTrack' | 'topOfEnterprise' | 'noneSuspendedInTrack';

/** How far leaving reaches beyond the row itself, and the ban of the code. */
export type MembershipEffect = 'leaveTrack' | 'leaveEverything' | 'ban';

export type MembershipRow = FlowRow<
  MembershipState,
  Decision | 'expire' | 'renew',
  never,
  MembershipGuard,
  MembershipEffect
>;

type HeadRow = Omit<MembershipRow, 'from' | 'role' | 'prepared' | 'action'> & { readonly action: Decision };

function decided(from: readonly MembershipState[], row: HeadRow): MembershipRow[] {
  return from.map((state) => ({ ...row, from: state, role: 'HEAD', prepared: true }));
}

/**
 * The life of a place in the pool (rule book §5.7); a move to another city is not in it yet. Renewing is decided on the
 * 复核 and gives the place another last day.
 */
export const MEMBERSHIP_ROWS: readonly MembershipRow[] = [
  ...decided(['ACTIVE'], { action: 'watch', to: 'WATCH' }),
  ...decided(['WATCH'], { action: 'unwatch', to: 'ACTIVE' }),
  ...decided(['ACTIVE', 'WATCH'], { action: 'suspend', to: 'SUSPENDED' }),
  ...decided(['SUSPENDED'], { action: 'resume', to: RESUME }),
  ...decided(['ACTIVE', 'WATCH'], {
    action: 'graduate',
    to: 'GRADUATED',
    guards: ['topOfTrack', 'noneSuspendedInTrack', 'titleReached'],
    effects: ['leaveTrack'],
  }),
  ...decided(LIVE_STATES, { action: 'exit', to: 'EXITED' }),
  ...decided(LIVE_STATES, {
    action: 'exitViolation',
    to: 'EXITED',
    guards: ['topOfEnterprise'],
    effects: ['leaveEverything', 'ban'],
  }),
  ...TERM_STATES.map((from): MembershipRow => {
    return { from, action: 'expire', to: 'EXPIRED', role: 'SYSTEM' };
  }),
  ...TERM_STATES.map((from): MembershipRow => {
    return { from, action: 'renew', to: from, role: 'HEAD', prepared: true };
  }),
];

export const MEMBERSHIP_FLOW: FlowSpec = {
  name: 'membership',
  rows: MEMBERSHIP_ROWS,
  initial: ['ACTIVE'],
  final: ['GRADUATED', 'EXITED', 'EXPIRED'],
  states: [...LIVE_STATES, 'GRADUATED', 'EXITED', 'EXPIRED'],
  resumable: ['ACTIVE', 'WATCH'],
  exclusive: [],
};

/** @throws Error naming every mistake of the table. */
export function verifyMembershipFlow(): void {
  const problems = checkFlow(MEMBERSHIP_FLOW);
  if (problems.length > 0) throw new Error(problems.join('; '));
}

/** The row by which `action` leaves `from`, if there is one. */
export function rowFor(from: MembershipState, action: MembershipRow['action']): MembershipRow | undefined {
  return MEMBERSHIP_ROWS.find((row) => row.from === from && row.action === action);
}
