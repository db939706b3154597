import type { NoticeText } from '../notice-text.js';

/** Cases, rounds and publicity. */
export const CASE_TEXTS = {
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
  CORRECTION_DUE: {
    zh: [
      '请于{dueOn}前补正：{title}',
      '“{title}”已退回补正，请在{dueOn}前按所列内容一次性补正后重新提交；逾期未提交的，按规定处理。',
    ],
    en: ['To be mended by {dueOn}: {title}', '"{title}" was returned. Mend it and send it again by {dueOn}.'],
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
    zh: [
      '推荐名单请于{dueOn}前报送：{title}',
      '“{title}”的推荐名单尚未报送，市级审核通过、待列入名单的有{ready}件。请排好名单，由负责人在{closesAt}之前报送；逾期不能再报送。',
    ],
    en: [
      'Ranked list due {dueOn}: {title}',
      'The ranked list of "{title}" has not been sent; {ready} approved cases wait for it. Arrange it and have the head send it before {closesAt}; after that nothing can be sent.',
    ],
  },
  PUBLICITY_ENDED: {
    zh: ['公示期满：{title}', '“{title}”的公示已期满，自{dueOn}起可办理公告和入库；如有异议请先处理。'],
    en: [
      'Publicity over: {title}',
      'The publicity of "{title}" is over; it can be announced from {dueOn} on.',
    ],
  },
} as const satisfies Record<string, NoticeText>;
