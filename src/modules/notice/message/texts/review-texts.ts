import type { NoticeText } from '../notice-text.js';

/** Places in the pool, what is owed for them, and what follows. */
export const REVIEW_TEXTS = {
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
      '{enterprise}的{year}年度信息更新应于{dueOn}前报送，至今未报。请企业尽快报送，主管部门督促报送；逾期报送会标明逾期。',
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
  DUTY_FILED: {
    zh: ['{enterprise}已报送{duty}', '{enterprise}已报送{duty}{late}，请查看。'],
    en: ['{enterprise} has filed {duty}', '{enterprise} has filed {duty}{late}; please have a look.'],
  },
  TITLE_EXPIRY_DUE: {
    zh: [
      '称号“{title}”有效期至{dueOn}',
      '{enterprise}的称号“{title}”有效期至{dueOn}（含当日）。请按认定部门的通知申报复核或重新认定，提前备齐材料；取得新的有效期后，请告知所在地工业和信息化主管部门登记。',
    ],
    en: [
      'Title "{title}" is valid until {dueOn}',
      'The title "{title}" of {enterprise} is valid until {dueOn}, that day included. Follow the call of the issuer for re-examination or a new recognition, and have the new term recorded by your authority.',
    ],
  },
  TITLE_EXPIRED: {
    zh: [
      '称号“{title}”已于{dueOn}到期',
      '{enterprise}的称号“{title}”有效期至{dueOn}，现已到期。已通过复核或重新认定的，请把新的有效期告知所在地工业和信息化主管部门登记；未通过的，请不要再使用该称号。',
    ],
    en: [
      'Title "{title}" expired on {dueOn}',
      'The title "{title}" of {enterprise} was valid until {dueOn}. If it was renewed, have the new term recorded by your authority; if not, do not use it any more.',
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
} as const satisfies Record<string, NoticeText>;
