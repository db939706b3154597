import type { FlowRow } from '../../../core/flow/index.js';
import type { CaseState } from '../case/case-states.js';

/** What can be done with a case. */
export const CASE_ACTIONS = [
  'submit',
  'sendToConfirm',
  'sendBack',
  'drop',
  'pass',
  'return',
  'resubmit',
  'refuse',
  'withdraw',
  'askWithdrawal',
  'confirmWithdrawal',
  'startPublicity',
  'closePublicity',
  'object',
  'clearObjection',
  'recommend',
  'recall',
  'admitOverQuota',
  'beginCheck',
  'accept',
  'enter',
  'closeUnsubmitted',
  'closeList',
  'lapse',
  'endByBan',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** Facts that split two rows of the same action. */
export type CaseFact =
  | 'hasCounty'
  | 'noCounty'
  | 'cityPublishes'
  | 'cityDoesNotPublish'
  | 'ownerPublishes'
  | 'ownerDoesNotPublish';

/** Conditions of a row; each is refused with its own code. */
export type CaseGuard =
  | 'startedByOfficer'
  | 'startedByEnterprise'
  | 'roundOpen'
  | 'complete'
  | 'notBanned'
  | 'notMember'
  | 'productNamed'
  | 'tierBelow'
  | 'oneProvincialTrack'
  | 'returnsLeft'
  | 'returnDateLeft'
  | 'returnAnswererEnterprise'
  | 'returnAnswererCounty'
  | 'returnAnswererCity'
  | 'answerInTime'
  | 'answerOverdue'
  | 'notInSentList'
  | 'inSentList'
  | 'withdrawalAsked'
  | 'withinQuota'
  | 'pastQuota'
  | 'publicityOver'
  | 'noOpenObjection'
  | 'objectionUpheld'
  | 'enterpriseDatePassed'
  | 'cityDatePassed';

/** What follows in the same unit of work. */
export type CaseEffect =
  | 'keepVersion'
  | 'noteMissingCounty'
  | 'rememberReturn'
  | 'clearReturn'
  | 'giveSlotBack'
  | 'freeSlotBeforeDate'
  | 'noteWithdrawalAsked'
  | 'admitOverQuota';

export type CaseRow = FlowRow<CaseState, CaseAction, CaseFact, CaseGuard, CaseEffect>;

/** Pairs of facts of which exactly one holds. */
export const EXCLUSIVE: readonly (readonly CaseFact[])[] = [
  ['hasCounty', 'noCounty'],
  ['cityPublishes', 'cityDoesNotPublish'],
  ['ownerPublishes', 'ownerDoesNotPublish'],
];
