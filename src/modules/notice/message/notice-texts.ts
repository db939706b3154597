import { fillText } from '../../../common/errors.js';
import { formatDeadline } from '../../../common/shanghai.js';

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
  REMINDER: { zh: ['{title}', '{body}'], en: ['{title}', '{body}'] },
  OFFICE_DATE_DUE: {
    zh: ['待办“{title}”请于{dueOn}前办结', '待办“{title}”应于{dueOn}前办结，请安排办理。'],
    en: ['"{title}" due {dueOn}', 'Please see to "{title}", due on {dueOn}.'],
  },
  OFFICE_DATE_OVERDUE: {
    zh: ['待办“{title}”已逾期', '待办“{title}”应于{dueOn}前办结，现已逾期，请尽快办理或督办。'],
    en: ['"{title}" overdue', '"{title}" was due on {dueOn} and is not done. Do it or see that it is done.'],
  },
  CORRECTION_DUE: {
    zh: [
      '请于{dueOn}前补正：{title}',
      '“{title}”已退回补正，请在{dueOn}前按所列内容一次性补正后重新提交；逾期未提交的，按逾期失效处理。',
    ],
    en: [
      'To be mended by {dueOn}: {title}',
      '"{title}" was returned. Mend it and send it again by {dueOn}, or the case lapses.',
    ],
  },
  ROUND_CLOSING_DUE: {
    zh: [
      '申报将于{dueOn}截止：{title}',
      '“{title}”还未提交，申报将于{dueOn}截止，请核对内容后提交；截止后不能再提交。',
    ],
    en: [
      'Applications close {dueOn}: {title}',
      '"{title}" has not been submitted. The round closes on {dueOn}; nothing can be submitted after it.',
    ],
  },
  LIST_CLOSING_DUE: {
    zh: ['推荐名单请于{dueOn}前报送：{title}', '“{title}”的推荐名单尚未报送，请在{dueOn}前由负责人报送。'],
    en: [
      'Ranked list due {dueOn}: {title}',
      'The ranked list of "{title}" has not been sent. The head has to send it by {dueOn}.',
    ],
  },
  PUBLICITY_ENDED: {
    zh: ['公示期满：{title}', '“{title}”的公示已期满，自{dueOn}起可办理公告和入库；如有异议请先处理。'],
    en: [
      'Publicity over: {title}',
      'The publicity of "{title}" is over; it can be announced from {dueOn} on.',
    ],
  },
  TITLE_EXPIRY_DUE: {
    zh: [
      '称号“{title}”将于{dueOn}到期',
      '{enterprise}的称号“{title}”有效期至{dueOn}，请留意认定部门的复核通知，提前准备材料。',
    ],
    en: [
      'Title "{title}" expires {dueOn}',
      'The title "{title}" of {enterprise} is valid until {dueOn}. Watch for the call to re-examination.',
    ],
  },
  MAJOR_CHANGE_DUE: {
    zh: ['重大变化请于{dueOn}前报告', '{enterprise}发生的重大变化应于{dueOn}前报告，请填写变化情况并提交。'],
    en: ['Major change to be reported by {dueOn}', '{enterprise} has to report its major change by {dueOn}.'],
  },
  MAJOR_CHANGE_OVERDUE: {
    zh: [
      '重大变化报告已逾期',
      '{enterprise}发生的重大变化应于{dueOn}前报告，至今未报。请尽快补报；逾期未报的，主管部门将提出处理意见。',
    ],
    en: ['Major change not reported', '{enterprise} had to report its major change by {dueOn} and has not.'],
  },
  URGED: {
    zh: ['{by}催办：{title}', '{by}请尽快办理“{title}”{due}。{reason}'],
    en: ['{by} urges: {title}', '{by} asks you to see to "{title}"{due}. {reason}'],
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
  return { title: fillText(title, shown), body: fillText(body, shown) + tellMissed(params.missed, language) };
}

/** Said of reminders that came together: the days on which the earlier ones should have gone out. */
function tellMissed(missed: string | undefined, language: 'zh' | 'en'): string {
  if (missed === undefined) return '';
  return language === 'zh'
    ? `（原定${missed.replaceAll(', ', '、')}的提醒未能按时发出，已并入本条。）`
    : ` (The reminders planned for ${missed} did not go out in time and are part of this one.)`;
}

/** The parameters the words of a kind name; none for a kind without words. */
export function placesOf(kind: string): readonly string[] {
  return PLACES.get(kind) ?? [];
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
