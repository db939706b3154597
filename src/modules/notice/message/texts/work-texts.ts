import type { NoticeText } from '../notice-text.js';

/** What officers have to do. */
export const WORK_TEXTS = {
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
  URGED: {
    zh: ['{by}催办：{title}', '{by}催办：请尽快办理“{title}”{due}。{reason}'],
    en: ['{by} urges: {title}', '{by} asks you to see to "{title}"{due}. {reason}'],
  },
} as const satisfies Record<string, NoticeText>;
