import type { ActionWords, FlowRow } from '../../../core/flow/index.js';
import type { CaseState } from '../case/case-states.js';

/** What can be done with a case, and what people call it. */
export const CASE_ACTION_WORDS = {
  submit: { zh: '提交申报', en: 'submit' },
  sendToConfirm: { zh: '送企业确认', en: 'send to the enterprise to confirm' },
  sendBack: { zh: '退回主管部门修改', en: 'send back to the authority' },
  drop: { zh: '放弃代建', en: 'drop' },
  pass: { zh: '审核通过', en: 'pass' },
  return: { zh: '退回补正', en: 'return for mending' },
  resubmit: { zh: '补正后重新提交', en: 'send again' },
  refuse: { zh: '不予通过', en: 'refuse' },
  withdraw: { zh: '撤回申报', en: 'withdraw' },
  askWithdrawal: { zh: '申请撤回', en: 'ask to withdraw' },
  confirmWithdrawal: { zh: '同意撤回', en: 'confirm the withdrawal' },
  declineWithdrawal: { zh: '不同意撤回', en: 'decline the withdrawal' },
  startPublicity: { zh: '开始公示', en: 'start the publicity' },
  recallPublicity: { zh: '撤回公示', en: 'take the publicity back' },
  closePublicity: { zh: '结束公示', en: 'close the publicity' },
  object: { zh: '受理异议', en: 'take an objection in' },
  clearObjection: { zh: '异议办结', en: 'clear the objection' },
  reverifyObjection: { zh: '重新核查异议', en: 'verify the objection again' },
  recommend: { zh: '推荐', en: 'recommend' },
  recall: { zh: '撤回推荐', en: 'recall' },
  admitOverQuota: { zh: '准予超额', en: 'admit over quota' },
  beginCheck: { zh: '开始形式审查', en: 'begin the formal check' },
  sendToEvaluator: { zh: '送第三方评审', en: 'send to an outside evaluator' },
  recordEvaluation: { zh: '登记评审结论', en: 'record the evaluation' },
  accept: { zh: '审定通过', en: 'accept' },
  enter: { zh: '公告入库', en: 'enter the pool' },
  closeUnsubmitted: { zh: '截止未提交', en: 'close as not submitted' },
  closeList: { zh: '截止未推荐', en: 'close as not recommended' },
  lapse: { zh: '逾期失效', en: 'lapse' },
  giveWay: { zh: '企业自行申报，代建终止', en: "give way to the enterprise's own case" },
  endByBan: { zh: '因违规终止', en: 'end by a ban' },
} as const satisfies Record<string, ActionWords>;

export type CaseAction = keyof typeof CASE_ACTION_WORDS;
export const CASE_ACTIONS = Object.keys(CASE_ACTION_WORDS) as readonly CaseAction[];

/** What is proposed for many cases at once, by the kind of its paper. */
export const BATCH_WORDS = {
  LIST: { send: { zh: '报送推荐名单', en: 'send the ranked list' } },
  LIST_SUPPLEMENT: { supplement: { zh: '备选递补', en: 'fill a freed slot from the reserve' } },
  PUBLICITY: { startPublicity: CASE_ACTION_WORDS.startPublicity },
  ANNOUNCEMENT: { announce: { zh: '公告', en: 'announce' } },
} as const satisfies Record<string, Record<string, ActionWords>>;

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
  | 'neverShown'
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
  | 'cityDateAhead'
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
  | 'clearWithdrawal'
  | 'reverifyObjection'
  | 'admitOverQuota';

export type CaseRow = FlowRow<CaseState, CaseAction, CaseFact, CaseGuard, CaseEffect>;

/** Pairs of facts of which exactly one holds. */
export const EXCLUSIVE: readonly (readonly CaseFact[])[] = [
  ['hasCounty', 'noCounty'],
  ['cityPublishes', 'cityDoesNotPublish'],
  ['ownerPublishes', 'ownerDoesNotPublish'],
];
