import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const ListErrors = defineErrors({
  LIST_SENT: {
    status: 409,
    zh: '推荐名单已上报，不能再修改。',
    en: 'The list has been sent and cannot be changed.',
    hintZh: '在市级截止时间前、省级尚未开始审查时，可整体撤回后重新上报。',
    hintEn: 'Before the city date and before the province begins its check, recall the whole list.',
  },
  LIST_INCOMPLETE: {
    status: 422,
    zh: '名单尚不完整：还有 {count} 家已通过企业未列入推荐、备选或不推荐。',
    en: '{count} approved case(s) stand in no part of the list.',
  },
  LIST_EMPTY: {
    status: 422,
    zh: '推荐部分为空，不能上报。',
    en: 'The recommended part is empty.',
  },
  LIST_CASE_NOT_APPROVED: {
    status: 409,
    zh: '名单中有 {count} 件申报件当前不是“市级通过待推荐”状态。',
    en: '{count} case(s) of the list are not approved by the city at present.',
  },
  CITY_DATE_PASSED: {
    status: 409,
    zh: '已过市级报送截止时间 {closesAt}。',
    en: 'The date for cities to send their lists, {closesAt}, has passed.',
  },
  NO_SLOT_FREED: {
    status: 409,
    zh: '名单上报后没有名额释放，无需递补。',
    en: 'No slot has been freed since the list was sent.',
  },
  RESERVE_EMPTY: {
    status: 409,
    zh: '备选部分已没有可递补的申报件。',
    en: 'Nobody is left in the reserve to move up.',
  },
  RECALL_TOO_LATE: {
    status: 409,
    zh: '省级已开始审查，名单不能撤回。',
    en: 'The province has begun its check; the list cannot be recalled.',
  },
});

export const ListRules = defineFieldRules({
  reasonNeeded: ['不推荐须说明理由。', 'Not recommending a case needs a reason.'],
  opinionNeeded: ['不推荐须填写内部意见。', 'Not recommending a case needs an internal opinion.'],
});
