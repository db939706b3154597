import { defineErrors } from '../../../common/errors.js';

export const RoundErrors = defineErrors({
  ROUND_NOT_OPEN: {
    status: 409,
    zh: '该申报批次尚未开放。',
    en: 'This round is not open yet.',
    hintZh: '开放时间为 {opensAt}（北京时间），请届时再办理。',
    hintEn: 'It opens at {opensAt} (Beijing time).',
  },
  ROUND_CLOSED: {
    status: 409,
    zh: '该申报批次的企业申报已于 {closesAt}（北京时间）截止。',
    en: 'The time for enterprises to apply in this round ended at {closesAt} (Beijing time).',
    hintZh: '请关注下一批次，或向当地主管部门了解是否延期。',
    hintEn: 'Watch for the next round, or ask your local authority whether the date is moved.',
  },
  ROUND_STILL_RUNNING: {
    status: 409,
    zh: '该申报批次的补正截止时间为 {until}（北京时间），在此之前不能关闭。',
    en: 'Corrections may arrive until {until} (Beijing time); the round cannot be closed before.',
    hintZh: '已公布的日期只能延后，请在截止之后再关闭。',
    hintEn: 'A published date moves only later; close the round after it.',
  },
  ROUND_DATES_PAST: {
    status: 409,
    zh: '企业申报截止时间已过，该申报批次不能再开放。',
    en: 'The time for enterprises to apply is already over; the round cannot be opened.',
    hintZh: '请先修改草稿中的日期。',
    hintEn: 'Change the dates of the draft first.',
  },
  QUOTA_EXHAUSTED: {
    status: 409,
    zh: '本市在该批次的推荐名额已用完。',
    en: 'The quota of your city in this round is used up.',
    hintZh: '请先调出一家企业，或转为后备推荐；需增加名额的，请联系省级主管部门。',
    hintEn: 'Take one enterprise out, rank it as reserve, or ask the province for a larger quota.',
  },
  QUOTA_BELOW_USED: {
    status: 409,
    zh: '名额不能低于已占用的 {used} 个。',
    en: 'The quota cannot go below the {used} slots already used.',
    hintZh: '请填写不小于已占用数的名额。',
    hintEn: 'Enter a quota of at least that number.',
  },
});

/** What may be wrong with one field of a round beyond its own form. */
export const RoundFieldErrors = defineErrors({
  ROUND_DATE_RANGE: {
    status: 400,
    zh: '年份须在 2015 至 2100 之间。',
    en: 'The year must be from 2015 to 2100.',
  },
  ROUND_CLOSES_BEFORE_OPENING: {
    status: 400,
    zh: '企业申报截止须晚于开放时间。',
    en: 'Must be later than the opening.',
  },
  ROUND_CITY_BEFORE_ENTERPRISE: {
    status: 400,
    zh: '各市报省截止不得早于企业申报截止。',
    en: 'Must not be earlier than the end for enterprises.',
  },
  ROUND_CORRECTION_TOO_EARLY: {
    status: 400,
    zh: '补正截止不得早于企业申报截止和各市报省截止。',
    en: 'Must not be earlier than the end for enterprises and for cities.',
  },
  ROUND_CITY_AFTER_ROUND: {
    status: 400,
    zh: '各市自定的企业申报截止不得晚于本批次的企业申报截止。',
    en: 'Must not be later than the end for enterprises of the round.',
  },
  ROUND_PROVINCE_NEEDS: {
    status: 400,
    zh: '省级批次须填写此项。',
    en: 'A round of the province needs this.',
  },
  ROUND_PROVINCE_ONLY: {
    status: 400,
    zh: '只有省级批次可以填写此项。',
    en: 'Only a round of the province may set this.',
  },
  ROUND_NOT_A_CITY: {
    status: 400,
    zh: '须为本省的地级以上市或横琴。',
    en: 'Must be a city of the province or Hengqin.',
  },
  ROUND_QUOTA_MISSING: {
    status: 400,
    zh: '{city}尚未填写名额。硬性控制名额的批次须逐市填写，不分配名额的填 0。',
    en: '{city} has no quota. A round with hard quotas needs one for every city, 0 where none are given.',
  },
  ROUND_RULE_SET_UNKNOWN: {
    status: 400,
    zh: '没有这项认定标准，或它不适用于本方向及其目标称号。',
    en: 'There is no such rule set, or it is not for this track and the titles it aims at.',
  },
  ROUND_RULE_SET_TWICE: {
    status: 400,
    zh: '同一称号或方向只能指定一项认定标准。',
    en: 'At most one rule set for each title or track.',
  },
  ROUND_RULES_CHANGE: {
    status: 400,
    zh: '申报期内“{subject}”的认定标准发生变化（{keys}），请先指定本批次适用哪一项。',
    en: 'The rules for {subject} change while enterprises may apply ({keys}); name the one this round follows.',
  },
  ROUND_QUOTA_NEEDED: {
    status: 400,
    zh: '硬性控制名额的批次开放后，须填写具体名额，不分配名额的填 0。',
    en: 'An open round with hard quotas needs a number; 0 where none are given.',
  },
  ROUND_CITY_TWICE: {
    status: 400,
    zh: '同一市只能填写一次。',
    en: 'A city may be named only once.',
  },
  ROUND_BASE_YEAR_AHEAD: {
    status: 400,
    zh: '基准年度不能晚于今年。',
    en: 'The base year must not be later than this year.',
  },
  ROUND_PUBLICITY_REQUIRED: {
    status: 400,
    zh: '开展公示的，时长不得少于 1 天。',
    en: 'A publicity takes at least 1 day.',
  },
  ROUND_DOCUMENT_REQUIRED: {
    status: 400,
    zh: '批次开放后调整名额，须填写依据文号和理由。',
    en: 'Changing a quota of an open round needs a document number and a reason.',
  },
});
