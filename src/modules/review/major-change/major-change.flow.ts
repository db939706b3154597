import { type MajorChangeKind, loadPolicy } from '../../../../config/policy.js';
import { checkFlow, type FlowRow, type FlowSpec } from '../../../core/flow/index.js';
import { MAJOR_CHANGE_STATES, type MajorChange, type MajorChangeState } from './major-change.entity.js';

export type MajorChangeAction = 'report' | 'confirm' | 'refuse';

/** Whether the enterprise leaves the pool by it: then the head of its highest place decides. */
type LeavingFact = 'leaves' | 'stays';

type Row = FlowRow<MajorChangeState, MajorChangeAction, LeavingFact, never, 'leavePool' | 'takeName'>;

function judged(from: MajorChangeState): Row[] {
  return [
    { from, action: 'confirm', to: 'CONFIRMED', role: 'HANDLER', when: 'stays', effects: ['takeName'] },
    {
      from,
      action: 'confirm',
      to: 'CONFIRMED',
      role: 'HEAD',
      prepared: true,
      when: 'leaves',
      effects: ['leavePool'],
    },
    { from, action: 'refuse', to: 'REFUSED', role: 'HANDLER' },
  ];
}

/** The life of a major change: an officer may also confirm or drop what was never reported. */
const ROWS: readonly Row[] = [
  { from: 'KNOWN', action: 'report', to: 'REPORTED', role: 'ENTERPRISE' },
  ...judged('KNOWN'),
  ...judged('REPORTED'),
];

export const MAJOR_CHANGE_FLOW: FlowSpec = {
  name: 'major change',
  rows: ROWS,
  initial: ['KNOWN', 'REPORTED'],
  final: ['CONFIRMED', 'REFUSED'],
  states: MAJOR_CHANGE_STATES,
  resumable: [],
  exclusive: [['leaves', 'stays']],
};

/** @throws Error naming every mistake of the table. */
export function verifyMajorChangeFlow(): void {
  const problems = checkFlow(MAJOR_CHANGE_FLOW);
  if (problems.length > 0) throw new Error(problems.join('; '));
}

/** The row by which `action` leaves the state a change is in, if there is one. */
export function rowFor(
  { state, kind }: Pick<MajorChange, 'state' | 'kind'>,
  action: MajorChangeAction,
): Row | undefined {
  const fact: LeavingFact = leaves(kind) ? 'leaves' : 'stays';
  return ROWS.find(
    (row) => row.from === state && row.action === action && (row.when === undefined || row.when === fact),
  );
}

/** Whether an enterprise leaves the pool by a change of this kind. */
export function leaves(kind: MajorChangeKind): boolean {
  return loadPolicy().majorChange(kind).leaves !== null;
}
