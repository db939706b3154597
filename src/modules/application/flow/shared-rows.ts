import type { Tier } from '../../../core/auth/index.js';
import { RESUME } from '../../../core/flow/index.js';
import type { CaseState } from '../case/case-states.js';
import type { CaseGuard, CaseRow } from './case-words.js';

const SUBMIT_GUARDS: readonly CaseGuard[] = [
  'roundOpen',
  'notBanned',
  'notMember',
  'tierBelow',
  'oneProvincialTrack',
  'productNamed',
  'complete',
];

function submitRows(from: CaseState, guards: readonly CaseGuard[]): CaseRow[] {
  const row = { from, action: 'submit', role: 'ENTERPRISE', guards: [...guards, ...SUBMIT_GUARDS] } as const;
  return [
    { ...row, to: 'COUNTY_SCREENING', when: 'hasCounty', effects: ['keepVersion'] },
    { ...row, to: 'CITY_EXAMINATION', when: 'noCounty', effects: ['keepVersion', 'noteMissingCounty'] },
  ];
}

/** Until it is handed in: the enterprise's own draft, or one an officer prepared for it. */
export const OPENING_ROWS: readonly CaseRow[] = [
  ...submitRows('DRAFT', ['startedByEnterprise']),
  ...submitRows('AWAITING_CONFIRMATION', []),
  { from: 'DRAFT', action: 'withdraw', to: 'WITHDRAWN', role: 'ENTERPRISE', guards: ['startedByEnterprise'] },
  ...(['COUNTY', 'CITY'] as const).flatMap((tier): CaseRow[] => [
    {
      from: 'DRAFT',
      action: 'sendToConfirm',
      to: 'AWAITING_CONFIRMATION',
      role: 'HANDLER',
      tier,
      guards: ['startedByOfficer', 'roundOpen'],
    },
    { from: 'DRAFT', action: 'drop', to: 'WITHDRAWN', role: 'HANDLER', tier, guards: ['startedByOfficer'] },
  ]),
  { from: 'DRAFT', action: 'giveWay', to: 'WITHDRAWN', role: 'SYSTEM', guards: ['neverShown'] },
  { from: 'AWAITING_CONFIRMATION', action: 'sendBack', to: 'DRAFT', role: 'ENTERPRISE' },
  { from: 'AWAITING_CONFIRMATION', action: 'withdraw', to: 'WITHDRAWN', role: 'ENTERPRISE' },
  ...(['DRAFT', 'AWAITING_CONFIRMATION'] as const).map((from): CaseRow => ({
    from,
    action: 'closeUnsubmitted',
    to: 'NOT_SUBMITTED',
    role: 'SYSTEM',
    guards: ['enterpriseDatePassed'],
  })),
];

/** A step of examination: it may return the case, the head may refuse it, the enterprise may still withdraw. */
export function examinationRows(from: CaseState, tier: Tier): CaseRow[] {
  return [
    {
      from,
      action: 'return',
      to: 'RETURNED',
      role: 'HANDLER',
      tier,
      guards: ['returnsLeft', 'returnDateLeft'],
      effects: ['rememberReturn'],
    },
    { from, action: 'refuse', to: 'REFUSED', role: 'HEAD', tier, prepared: true, effects: ['giveSlotBack'] },
  ];
}

/** What the enterprise may do by itself before a list with its case has been sent. */
export function withdrawalRow(from: CaseState): CaseRow {
  return { from, action: 'withdraw', to: 'WITHDRAWN', role: 'ENTERPRISE', effects: ['giveSlotBack'] };
}

/** Once its list has been sent, a withdrawal is asked for by the enterprise and confirmed or declined by the city. */
export function lateWithdrawalRows(from: CaseState): CaseRow[] {
  const guards: readonly CaseGuard[] = from === 'RETURNED' ? ['inSentList'] : [];
  return [
    { from, action: 'askWithdrawal', to: from, role: 'ENTERPRISE', guards, effects: ['noteWithdrawalAsked'] },
    {
      from,
      action: 'confirmWithdrawal',
      to: 'WITHDRAWN',
      role: 'HANDLER',
      tier: 'CITY',
      guards: ['withdrawalAsked'],
      effects: ['freeSlotBeforeDate'],
    },
    {
      from,
      action: 'declineWithdrawal',
      to: from,
      role: 'HANDLER',
      tier: 'CITY',
      guards: ['withdrawalAsked'],
      effects: ['clearWithdrawal'],
    },
  ];
}

/**
 * A returned case: answered by whom it was returned to. It goes back to the tier that returned it. An enterprise that
 * does not answer in time lets it lapse; an authority that is late stays late.
 */
export const RETURN_ROWS: readonly CaseRow[] = [
  {
    from: 'RETURNED',
    action: 'resubmit',
    to: RESUME,
    role: 'ENTERPRISE',
    guards: ['returnAnswererEnterprise', 'answerInTime', 'productNamed', 'complete'],
    effects: ['keepVersion', 'clearReturn'],
  },
  {
    from: 'RETURNED',
    action: 'withdraw',
    to: 'WITHDRAWN',
    role: 'ENTERPRISE',
    guards: ['notInSentList'],
    effects: ['giveSlotBack'],
  },
  {
    from: 'RETURNED',
    action: 'lapse',
    to: 'LAPSED',
    role: 'SYSTEM',
    guards: ['returnAnswererEnterprise', 'answerOverdue'],
    effects: ['freeSlotBeforeDate'],
  },
];

/** A return that asks a lower tier for its opinion. */
export function returnToTierRow(tier: 'COUNTY' | 'CITY'): CaseRow {
  return {
    from: 'RETURNED',
    action: 'resubmit',
    to: RESUME,
    role: 'HANDLER',
    tier,
    guards: [tier === 'COUNTY' ? 'returnAnswererCounty' : 'returnAnswererCity'],
    effects: ['clearReturn'],
  };
}

/**
 * A publicity of a tier and the objections to it: an objection freezes only its own case. On one that is upheld the
 * head decides: the case is refused, or the objection is verified once more while the case stays frozen. Before its
 * first day the publicity may be taken back as a whole.
 */
export function publicityRows(
  before: CaseState,
  publicity: CaseState,
  objection: CaseState,
  tier: Tier,
): CaseRow[] {
  return [
    { from: publicity, action: 'recallPublicity', to: before, role: 'HEAD', tier },
    { from: publicity, action: 'object', to: objection, role: 'SYSTEM' },
    { from: objection, action: 'object', to: objection, role: 'SYSTEM' },
    {
      from: objection,
      action: 'clearObjection',
      to: publicity,
      role: 'HANDLER',
      tier,
      guards: ['noOpenObjection'],
    },
    {
      from: objection,
      action: 'refuse',
      to: 'REFUSED',
      role: 'HEAD',
      tier,
      prepared: true,
      guards: ['objectionUpheld'],
      effects: ['freeSlotBeforeDate'],
    },
    {
      from: objection,
      action: 'reverifyObjection',
      to: objection,
      role: 'HEAD',
      tier,
      prepared: true,
      guards: ['objectionUpheld'],
      effects: ['reverifyObjection'],
    },
  ];
}

/** A ban of the enterprise's code ends a case wherever it stands. */
export function banRows(rows: readonly CaseRow[]): CaseRow[] {
  const live = new Set(rows.map(({ from }) => from));
  return [...live].map((from) => ({
    from,
    action: 'endByBan',
    to: 'REFUSED',
    role: 'SYSTEM',
    effects: [from === 'CITY_APPROVED' ? 'giveSlotBack' : 'freeSlotBeforeDate'],
  }));
}

/** What the head of a tier still may do with a case it has to itself: refuse it, with the reason. */
export function refusalRow(from: CaseState, tier: Tier): CaseRow {
  return {
    from,
    action: 'refuse',
    to: 'REFUSED',
    role: 'HEAD',
    tier,
    prepared: true,
    effects: ['freeSlotBeforeDate'],
  };
}

/** From the owner's acceptance to the pool. What speaks against the enterprise meanwhile is asked once more. */
export function entryRows(owner: Tier): CaseRow[] {
  return [
    refusalRow('ACCEPTED', owner),
    refusalRow('PUBLICITY', owner),
    {
      from: 'ACCEPTED',
      action: 'startPublicity',
      to: 'PUBLICITY',
      role: 'HEAD',
      tier: owner,
      when: 'ownerPublishes',
    },
    {
      from: 'ACCEPTED',
      action: 'enter',
      to: 'IN_POOL',
      role: 'HEAD',
      tier: owner,
      when: 'ownerDoesNotPublish',
      guards: ['tierBelow', 'productNamed'],
    },
    ...publicityRows('ACCEPTED', 'PUBLICITY', 'OBJECTION', owner),
    {
      from: 'PUBLICITY',
      action: 'enter',
      to: 'IN_POOL',
      role: 'HEAD',
      tier: owner,
      guards: ['publicityOver', 'noOpenObjection', 'tierBelow', 'productNamed'],
    },
  ];
}
