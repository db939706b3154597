import { fillText } from '../../common/errors.js';
import { formatDeadline } from '../../common/shanghai.js';

/**
 * The words of one kind of notice; `{param}` places are filled from the notice's parameters, those that differ by
 * language from `paramZh` and `paramEn`.
 */
export interface NoticeText {
  readonly zh: readonly [title: string, body: string];
  readonly en: readonly [title: string, body: string];
}

const texts = {
  CASE_MOVED: {
    zh: ['申报件{number}有新进展', '申报件{number}已由“{from}”转为“{to}”。'],
    en: ['Case {number} has moved on', 'Case {number} went from "{from}" to "{to}".'],
  },
  CASE_RETURNED: {
    zh: [
      '申报件{number}退回补正',
      '申报件{number}已退回，请在{dueAt}之前按所列内容一次性补正后重新提交。原因：{reason}',
    ],
    en: [
      'Case {number} returned for mending',
      'Mend the fields listed and send again before {dueAt}. Reason: {reason}',
    ],
  },
  CASE_REFUSED: {
    zh: ['申报件{number}未通过', '申报件{number}未通过。原因：{reason}'],
    en: ['Case {number} refused', 'Case {number} was refused. Reason: {reason}'],
  },
  CASE_TO_CONFIRM: {
    zh: [
      '请确认代建的申报件{number}',
      '主管部门已为贵企业代建申报件{number}，请核对内容，作出真实性承诺后确认。',
    ],
    en: [
      'Please confirm case {number}',
      'Your authority prepared case {number}. Check it, accept the truth commitment and confirm.',
    ],
  },
  CASE_ENTERED: {
    zh: ['申报件{number}已入库', '申报件{number}已公告入库，可在“我的状态”查看有效期。'],
    en: ['Case {number} entered the pool', 'Case {number} was announced and entered the pool.'],
  },
  WITHDRAWAL_DECLINED: {
    zh: [
      '申报件{number}的撤回申请未获同意',
      '贵企业就申报件{number}提出的撤回申请未获市级主管部门同意，申报件继续办理。原因：{reason}',
    ],
    en: [
      'Withdrawal of case {number} declined',
      'The city declined your request to withdraw case {number}; the case goes on. Reason: {reason}',
    ],
  },
  WITHDRAWAL_OVER: {
    zh: [
      '申报件{number}的撤回申请不再办理',
      '申报件{number}已转为“{to}”，贵企业此前提出的撤回申请随之失效。现在可办理的事项见该申报件，如有疑问请咨询主管部门。',
    ],
    en: [
      'Request to withdraw case {number} is over',
      'Case {number} went on to "{to}" before your request to withdraw was answered, so the request is over. The case shows what you can do now; ask your authority if in doubt.',
    ],
  },
  CASE_GAVE_WAY: {
    zh: [
      '代建申报件{number}已终止',
      '{enterprise}已自行申报同一批次，贵单位代建的申报件{number}随之终止，无需再办理。',
    ],
    en: [
      'Case {number} you prepared has ended',
      '{enterprise} applied in the same round itself; case {number}, which your unit prepared for it, has ended.',
    ],
  },
  PROPOSAL_OPEN: {
    zh: ['待您审定：{title}，拟“{action}”', '{preparedBy}就“{title}”拟“{action}”，请审定。'],
    en: [
      'Waits for you: {title}, to {action}',
      '{preparedBy} prepared to {action}: "{title}"; please decide.',
    ],
  },
  PROPOSAL_OUTDATED: {
    zh: [
      '拟办意见已失效：{title}，拟“{action}”',
      '{preparedBy}就“{title}”拟“{action}”的意见因所涉事项已有变化而失效，无需再审定；如仍需办理，请重新拟办。',
    ],
    en: [
      'Out of date: {title}, to {action}',
      'What {preparedBy} prepared, to {action}: "{title}", no longer applies: its subject has moved on.',
    ],
  },
  PROPOSAL_DECLINED: {
    zh: ['未获同意：{title}，拟“{action}”', '您就“{title}”拟“{action}”的意见未获负责人同意：{note}'],
    en: [
      'Declined: {title}, to {action}',
      'The head declined what you prepared, to {action}: "{title}". {note}',
    ],
  },
  MEMBERSHIP_CHANGED: {
    zh: ['在库状态有变化', '贵企业在{tier}“{track}”方向的在库状态自{effectiveOn}起为“{state}”。{reason}'],
    en: [
      'Membership changed',
      'Your membership ({tier}, {track}) is "{state}" as of {effectiveOn}. {reason}',
    ],
  },
  YEARLY_UPDATE_DUE: {
    zh: [
      '{year}年度信息更新请于{dueOn}前报送',
      '{enterprise}：{year}年度信息更新截止日为{dueOn}，请补齐必填数据后报送。',
    ],
    en: [
      'Yearly update {year} due {dueOn}',
      '{enterprise}: enter the mandatory figures of {year} and file by {dueOn}.',
    ],
  },
  YEARLY_UPDATE_OVERDUE: {
    zh: [
      '{year}年度信息更新已逾期',
      '{enterprise}的{year}年度信息更新应于{dueOn}前报送，至今未报。请尽快报送或督促报送；逾期报送会标明逾期。',
    ],
    en: [
      'Yearly update {year} overdue',
      '{enterprise} had to file the update of {year} by {dueOn} and has not. File it or see that it is filed.',
    ],
  },
  REEXAMINATION_DUE: {
    zh: [
      '三年复核请于{dueOn}前提交',
      '{enterprise}的在库有效期至{dueOn}，请在此之前提交复核；未提交的，届时到期出库。',
    ],
    en: [
      'Re-examination due {dueOn}',
      '{enterprise}: the term ends on {dueOn}. File the re-examination by then or the membership expires.',
    ],
  },
  REEXAMINATION_OVERDUE: {
    zh: [
      '三年复核未按期提交',
      '{enterprise}的复核应于{dueOn}前提交，未收到。请核对在库状态，需要时咨询主管部门。',
    ],
    en: ['Re-examination not filed', '{enterprise} had to file the re-examination by {dueOn} and has not.'],
  },
  STEP_DUE: {
    zh: ['待办“{title}”请于{dueOn}前办结', '待办“{title}”的办理时限已过{percent}%，请于{dueOn}前办结。'],
    en: [
      '"{title}" due {dueOn}',
      '{percent} % of the time limit of "{title}" has passed; it is due on {dueOn}.',
    ],
  },
  STEP_OVERDUE: {
    zh: ['待办“{title}”已超时', '待办“{title}”应于{dueOn}前办结，现已超时，请尽快办理或督办。'],
    en: ['"{title}" overdue', '"{title}" was due on {dueOn} and is not done. Do it or see that it is done.'],
  },
  STEP_EARLIER: {
    zh: [
      '待办“{title}”的办理期限提前至{dueOn}',
      '按新公布的节假日安排重新计算，待办“{title}”的办理期限由{formerDueOn}提前至{dueOn}，请在此之前办结。',
    ],
    en: [
      '"{title}" now due {dueOn}',
      'By the holiday calendar now published, "{title}" is due on {dueOn} instead of {formerDueOn}.',
    ],
  },
  REGISTRATION_RECEIVED: {
    zh: ['有企业注册待确认', '{enterprise}申请注册账号，请核实后确认。'],
    en: ['A registration waits', '{enterprise} asked for an account; please verify and confirm.'],
  },
  DUTY_FILED: {
    zh: ['{enterprise}已报送{duty}', '{enterprise}已报送{duty}{late}，请查看。'],
    en: ['{enterprise} has filed {duty}', '{enterprise} has filed {duty}{late}; please have a look.'],
  },
  CANDIDATE_REVIEW: {
    zh: ['培育对象到了复查日', '{enterprise}的培育对象标签“{titleZh}”应于{dueOn}复查，请决定保留或取消。'],
    en: ['Candidate tag up for review', 'Review the candidate tag "{titleZh}" of {enterprise}, due {dueOn}.'],
  },
  MEMBERSHIP_RENEWED: {
    zh: [
      '在库有效期延长至{endsOn}',
      '贵企业在{tier}“{track}”方向的复核已通过，有效期由{formerEndsOn}延长至{endsOn}。{reason}',
    ],
    en: [
      'Membership renewed to {endsOn}',
      'Your re-examination ({tier}, {track}) was passed; the term, which ended on {formerEndsOn}, now ends on {endsOn}. {reason}',
    ],
  },
  REEXAMINATION_RETURNED: {
    zh: [
      '三年复核退回补正，请于{dueOn}前重新提交',
      '贵企业在{tier}“{track}”方向的复核已退回，请在{dueOn}（含当日）前按所列内容一次性补正后重新提交；逾期未提交的，视同未提交复核。原因：{reason}',
    ],
    en: [
      'Re-examination returned, send again by {dueOn}',
      'Your re-examination ({tier}, {track}) was returned: mend what is listed and send it again by {dueOn}, that day included; otherwise it counts as not filed. Reason: {reason}',
    ],
  },
  REEXAMINATION_LAPSED: {
    zh: [
      '三年复核逾期未补正，视同未提交',
      '{enterprise}在{tier}“{track}”方向的复核应于{dueOn}前补正后重新提交，至今未收到，视同未提交；在库有效期至{endsOn}，届满后到期出库。如有疑问请咨询所在地主管部门。',
    ],
    en: [
      'Re-examination lapsed',
      'The re-examination of {enterprise} ({tier}, {track}) had to be sent again by {dueOn} and was not, so it counts as not filed; the term ends on {endsOn}.',
    ],
  },
  FINDING_PROPOSED: {
    zh: [
      '拟处理告知：{kind}',
      '经查，{reason}。依据{clause}，拟对贵企业的{subject}作出“{consequence}”处理。贵企业如有异议，请在{objectUntil}（含）前提出申辩；逾期未提出的，由主管部门依规定决定。',
    ],
    en: [
      'Proposed: {consequence} ({kind})',
      'Found: {reason}. Under {clause} it is proposed for your {subject}: {consequence}. You can object until {objectUntil} inclusive; after that the authority decides.',
    ],
  },
  FINDING_OBJECTED: {
    zh: [
      '{enterprise}就“{kind}”提出申辩',
      '{enterprise}就{subject}的拟处理事项（{kind}，拟{consequence}）提出申辩，请审阅后决定。',
    ],
    en: [
      '{enterprise} objects ({kind})',
      '{enterprise} objects to what is proposed for its {subject} ({kind}: {consequence}); please read it and decide.',
    ],
  },
  FINDING_WAIVED: {
    zh: [
      '{enterprise}放弃申辩（{kind}）',
      '{enterprise}对{subject}的拟处理事项（{kind}，拟{consequence}）放弃申辩，可以决定。',
    ],
    en: [
      '{enterprise} does not object ({kind})',
      '{enterprise} waived its right to object about its {subject} ({kind}: {consequence}); it can be decided.',
    ],
  },
  FINDING_DECIDED: {
    zh: [
      '处理决定：{consequence}',
      '因{kind}，对贵企业的{subject}决定“{consequence}”{document}。理由：{reason}。{until}',
    ],
    en: [
      'Decided: {consequence}',
      'Because of {kind} it was decided for your {subject}: {consequence}{document}. Reason: {reason}.{until}',
    ],
  },
  FINDING_DISMISSED: {
    zh: [
      '不予处理：{kind}',
      '贵企业{subject}的拟处理事项（{kind}，拟{consequence}）不予处理。理由：{reason}',
    ],
    en: [
      'Dismissed: {kind}',
      'What was proposed for your {subject} ({kind}: {consequence}) was dismissed. Reason: {reason}',
    ],
  },
  BAN_IMPOSED: {
    zh: [
      '因违规限制申报至{lastOn}',
      '因违规，自{fromOn}起至{lastOn}（含当日）止，贵企业不能申报、入库或列为培育对象，各层级、各方向均适用；自{firstEligibleOn}起可以重新申报。原因：{reason}',
    ],
    en: [
      'Banned until {lastOn}',
      'After a violation your enterprise may not apply, enter a pool or be a candidate from {fromOn} to {lastOn} inclusive, at any tier and in any track; it is eligible again from {firstEligibleOn}. Reason: {reason}',
    ],
  },
  MAJOR_CHANGE_KNOWN: {
    zh: [
      '请于{dueOn}前报告重大变化（{change}）',
      '主管部门了解到贵企业于{eventOn}发生重大变化（{change}）：{description}。请于{dueOn}（含当日）前报告；未按期报告的，将依规定提出处理意见。如情况不属实，请联系所在地主管部门。',
    ],
    en: [
      'Report the major change ({change}) by {dueOn}',
      'The authority learnt of a major change on {eventOn} ({change}): {description}. Report it by {dueOn}, that day included, or a consequence is proposed. If this is wrong, contact the authority of your area.',
    ],
  },
  MAJOR_CHANGE_CONFIRMED: {
    zh: [
      '重大变化（{change}）已确认',
      '贵企业{eventOn}的重大变化（{change}，报告期限{dueOn}）已确认。{reason}',
    ],
    en: [
      'Major change confirmed ({change})',
      'Your major change of {eventOn} ({change}, to be reported by {dueOn}) was confirmed. {reason}',
    ],
  },
  MAJOR_CHANGE_REFUSED: {
    zh: [
      '重大变化（{change}）未予确认',
      '贵企业{eventOn}的重大变化（{change}，报告期限{dueOn}）未予确认。原因：{reason}',
    ],
    en: [
      'Major change not confirmed ({change})',
      'Your major change of {eventOn} ({change}, to be reported by {dueOn}) was not confirmed. Reason: {reason}',
    ],
  },
  ASSESSMENT_RETURNED: {
    zh: [
      '{year}年度信息更新退回补正',
      '贵企业报送的{year}年度信息更新已退回，请在{dueOn}（含）前按所列内容一次性补正后重新报送。原因：{reason}',
    ],
    en: [
      'The update of {year} was returned for mending',
      'Mend everything that is listed and file again by {dueOn} inclusive. Reason: {reason}',
    ],
  },
  ASSESSMENT_PUBLISHED: {
    zh: ['{year}年度评价等级：{grade}', '贵企业{year}年度评价等级为“{grade}”。理由：{reason}'],
    en: ['Assessment of {year}: {grade}', 'Your assessment of {year}: {grade}. Reason: {reason}'],
  },
} as const satisfies Record<string, NoticeText>;

/** Every kind of notice there is. */
export type NoticeKind = keyof typeof texts;

export const NOTICE_TEXTS: Readonly<Record<NoticeKind, NoticeText>> = texts;

export type NoticeParams = Readonly<Record<string, string>>;

/** What stands in the place of a parameter that notices of its kind, stored earlier, were written without. */
const UNNAMED: Readonly<Record<'zh' | 'en', NoticeParams>> = {
  zh: { title: '所涉事项', action: '办理' },
  en: { title: 'the matter', action: 'act' },
};

/**
 * Proves that a notice can be put into words.
 *
 * @throws Error for a kind without words or a parameter its words need: a mistake of the writer, never of the reader.
 */
export function assertSayable(kind: string, params: NoticeParams): asserts kind is NoticeKind {
  const places = PLACES.get(kind);
  if (!places) throw new Error(`No notice text for the kind ${kind}`);
  const missing = places.filter((name) => !isGiven(name, params));
  if (missing.length > 0) throw new Error(`A notice ${kind} needs ${missing.join(', ')}`);
}

/** A notice in words. Parameters named `…At` are instants (RFC 3339) and shown as Shanghai time. */
export function sayNotice(
  kind: NoticeKind,
  params: NoticeParams,
  language: 'zh' | 'en',
): { title: string; body: string } {
  const suffix = language === 'zh' ? 'Zh' : 'En';
  const shown: Record<string, string> = { ...UNNAMED[language] };
  for (const [name, value] of Object.entries(params)) {
    shown[name] = show(name, value);
    if (name.endsWith(suffix)) shown[name.slice(0, -suffix.length)] = value;
  }
  const [title, body] = NOTICE_TEXTS[kind][language];
  return { title: fillText(title, shown), body: fillText(body, shown) };
}

/** The parameters the words of a kind name. */
const PLACES = new Map(
  Object.entries(NOTICE_TEXTS).map(([kind, { zh, en }]) => {
    const places = [...zh, ...en].join(' ').matchAll(/\{(\w+)\}/g);
    return [kind, [...new Set([...places].map(([, name]) => name as string))]] as const;
  }),
);

function isGiven(name: string, params: NoticeParams): boolean {
  const both = [params[`${name}Zh`], params[`${name}En`]];
  return params[name] !== undefined || both.every((value) => value !== undefined);
}

/** Instants among the parameters (`…At`) are first instants too late. */
function show(name: string, value: string): string {
  return /At$/.test(name) && value !== '' ? formatDeadline(new Date(value)) : value;
}
