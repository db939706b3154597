import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const ApplicationErrors = defineErrors({
  LIVE_CASE_EXISTS: {
    status: 409,
    zh: '该企业在本批次、本方向已有一份在办申报件。',
    en: 'The enterprise already has a live case of this track in this round.',
    hintZh: '请在原申报件上继续办理。',
    hintEn: 'Go on with the existing case.',
  },
  NOT_IN_YOUR_AREA: {
    status: 403,
    zh: '该企业不在您的管理范围内，不能为其申报。',
    en: 'The enterprise is not in your area.',
    hintZh: '申报由企业注册地所在单位办理。',
    hintEn: 'Only the unit of the registered address starts a case.',
  },
  ROUND_NOT_FOR_UNIT: {
    status: 409,
    zh: '本批次不面向该企业所在地区。',
    en: 'This round is not for the area of the enterprise.',
  },
  CASE_INCOMPLETE: {
    status: 422,
    zh: '还有 {count} 项必填内容未填写，暂不能提交。',
    en: '{count} mandatory field(s) are missing; the case cannot be submitted yet.',
    hintZh: '请补齐所列各项后再提交。',
    hintEn: 'Fill in the listed fields and submit again.',
  },
  FIGURES_IMPOSSIBLE: {
    status: 422,
    zh: '有 {count} 项年度数据大于其所属的总数（如主营业务收入大于营业收入），暂不能提交。',
    en: '{count} yearly figure(s) are above what they are part of, such as revenue; the case cannot be submitted yet.',
    hintZh: '请更正所列各项后再提交。',
    hintEn: 'Correct the listed fields and submit again.',
  },
  BANNED: {
    status: 409,
    zh: '该企业尚在禁止申报期内，最后一日为 {lastOn}。',
    en: 'The enterprise may not apply before the day after {lastOn}.',
  },
  ALREADY_MEMBER: {
    status: 409,
    zh: '该企业已在本级、本方向培育库中，无需再次申报。',
    en: 'The enterprise is a member of this tier and track already.',
  },
  PRODUCT_REQUIRED: {
    status: 422,
    zh: '单项冠军培育方向须指定一项产品。',
    en: 'A case of the champion track names exactly one product.',
    hintZh: '请先在企业档案中登记产品，再在申报件中选定。',
    hintEn: 'Register the product first, then choose it in the case.',
  },
  PRODUCT_NOT_MADE: {
    status: 409,
    zh: '申报件所选产品已停产或不属于该企业。',
    en: 'The product of this case has ended or belongs to another enterprise.',
    hintZh: '请由企业改选在产的产品；已提交的申报件可先退回补正，已审定的由负责人不予通过。',
    hintEn:
      'The enterprise chooses a product it makes; a case handed in is returned first, an accepted one is refused by the head.',
  },
  TIER_BELOW_REQUIRED: {
    status: 409,
    zh: '须先为下一级同方向培育库的在库企业，才可申报本级。',
    en: 'A membership of the same track one tier below is required first.',
    hintZh: '请先申报下一级培育库；本批次不允许越级。',
    hintEn: 'Apply to the tier below first; this round allows no skipping.',
  },
  PROMOTION_BLOCKED: {
    status: 409,
    zh: '该企业在库状态为暂停，调查期间不能申报上一级。',
    en: 'The membership is suspended; no promotion while a violation is being investigated.',
  },
  ANOTHER_TRACK_THIS_YEAR: {
    status: 409,
    zh: '该企业本年度已申报省级培育库的另一方向。',
    en: 'The enterprise has applied to another provincial track this year.',
  },
  MEETING_IN_FUTURE: {
    status: 400,
    zh: '会议日期不得晚于今天。',
    en: 'The meeting cannot be dated after today.',
  },
  MEETING_BEFORE_ROUND: {
    status: 400,
    zh: '会议日期不得早于本批次开始之日 {opensOn}。',
    en: 'The meeting cannot be dated before {opensOn}, when the round opened.',
  },
  RETURNS_USED_UP: {
    status: 409,
    zh: '本级退回次数已满 {most} 次，请作出审核结论。',
    en: 'This tier has returned the case {most} times; it has to conclude now.',
  },
  RETURN_TOO_LATE: {
    status: 409,
    zh: '已到本级截止时间，不能再退回补正。',
    en: 'The stop date of this tier has passed; the case cannot be returned any more.',
  },
  RETURN_FIELDS_REQUIRED: {
    status: 400,
    zh: '退回企业补正须一次列明需修改的各项内容。',
    en: 'A return to the enterprise names every field to mend at once.',
  },
  ANSWER_TOO_LATE: {
    status: 409,
    zh: '补正期限已过，不能再提交。',
    en: 'The time for the correction is over.',
  },
  NOT_ASKED: {
    status: 403,
    zh: '本次退回不由您补正。',
    en: 'This return does not ask you.',
  },
  FIELD_LOCKED: {
    status: 409,
    zh: '本次只能修改退回意见列明的内容。',
    en: 'Only the fields named by the return can be changed.',
  },
  CONTENT_LOCKED: {
    status: 409,
    zh: '当前状态下申报内容不能修改。',
    en: 'The content cannot be changed in the present state.',
  },
  NOT_IN_SENT_LIST: {
    status: 409,
    zh: '该申报件没有列入已上报的推荐名单，不需要市级确认。',
    en: 'The case stands in no sent list; no confirmation by the city is needed.',
    hintZh: '如需撤回，企业可直接撤回申报。',
    hintEn: 'The enterprise may withdraw it by itself.',
  },
  IN_SENT_LIST: {
    status: 409,
    zh: '该申报件已列入上报的推荐名单，撤回须经市级确认。',
    en: 'The case stands in a sent list; the city has to confirm a withdrawal.',
    hintZh: '请提出撤回申请，由市级主管部门确认。',
    hintEn: 'Ask for the withdrawal; the city confirms it.',
  },
  WITHDRAWAL_NOT_ASKED: {
    status: 409,
    zh: '企业没有提出撤回申请。',
    en: 'The enterprise has not asked to withdraw.',
  },
  OVER_QUOTA_WAITS: {
    status: 409,
    zh: '该申报件为超额推荐，须先经省级统筹准予后方可审查。',
    en: 'The case was recommended past the quota; the province has to admit it first.',
  },
  NOT_OVER_QUOTA: {
    status: 409,
    zh: '该申报件不是超额推荐。',
    en: 'The case was not recommended past the quota.',
  },
  PUBLICITY_RUNNING: {
    status: 409,
    zh: '公示期未满，{entryFromOn} 起方可办理。',
    en: 'The publicity is not over; this is possible from {entryFromOn} on.',
  },
  OBJECTION_OPEN: {
    status: 409,
    zh: '该企业尚有未办结的异议。',
    en: 'An objection to this enterprise is not settled yet.',
  },
  OBJECTION_NOT_UPHELD: {
    status: 409,
    zh: '异议尚未核查成立，不能据此作出不予通过的决定。',
    en: 'No objection to this case has been upheld; it cannot be refused for one.',
    hintZh: '请先受理并核查异议。',
    hintEn: 'Accept and verify the objection first.',
  },
  NOT_DUE: {
    status: 409,
    zh: '期限未到。',
    en: 'The time has not come yet.',
  },
  TWO_TIERS: {
    status: 403,
    zh: '您已在另一层级办理过该申报件，同一人不得在两级办理同一申报件。',
    en: 'You have acted on this case at another tier; one person may not act at two.',
    hintZh: '请由本单位其他人员办理。',
    hintEn: 'Somebody else of your unit has to act.',
  },
  NOT_YOUR_UNIT: {
    status: 403,
    zh: '该申报件当前不由您的单位办理。',
    en: 'The case is not with your unit.',
  },
  PROPOSAL_WAITS: {
    status: 409,
    zh: '已有拟办意见待负责人审定。',
    en: 'A proposal waits for the head.',
  },
  NOTHING_PREPARED: {
    status: 409,
    zh: '尚无经办人员拟办，负责人不能直接审定。',
    en: 'No handler has prepared this yet.',
  },
  PREPARED_BY_YOU: {
    status: 403,
    zh: '该意见由您本人拟办，须由另一位负责人审定。',
    en: 'You prepared this yourself; another head has to decide.',
  },
  BATCH_ACTION: {
    status: 409,
    zh: '此项通过推荐名单、公示或公告统一办理。',
    en: 'This is done through the list, the publicity or the announcement.',
    hintZh: '推荐与撤回名单在推荐名单（lists）办理，公示在 publicities，公告入库在 announcements。',
    hintEn:
      'Use /api/lists to recommend or recall, /api/publicities to publish, /api/announcements to enter.',
  },
});

/** What may be wrong with one field of a case or of an act on it. */
export const CaseRules = defineFieldRules({
  mustAccept: ['须由本人确认真实性承诺。', 'You have to accept the pledge of truthfulness in person.'],
  fieldLocked: [
    '退回意见没有列明此项，不能修改。',
    'The return does not name this field; it cannot be changed.',
  ],
  enterpriseNeeded: ['代建申报须指定企业。', 'A case prepared by an officer names its enterprise.'],
  unknownProduct: ['请选择本企业在产的产品。', 'Choose a product the enterprise makes.'],
});
