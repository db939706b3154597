import { defineErrors } from '../../../common/errors.js';

export const PublicityErrors = defineErrors({
  PUBLICITY_START_PAST: {
    status: 409,
    zh: '公示起始日 {startsOn} 已过，请重新拟定公示。',
    en: 'The first day of the publicity, {startsOn}, has passed.',
  },
  PUBLICITY_START_FAR: {
    status: 409,
    zh: '公示起始日 {startsOn} 过远，最晚为 {latest}，请核对日期。',
    en: 'The first day of the publicity, {startsOn}, is too far ahead; the latest is {latest}.',
  },
  PUBLICITY_BEGUN: {
    status: 409,
    zh: '公示已于 {startsOn} 开始，不能撤回。',
    en: 'The publicity began on {startsOn} and cannot be taken back.',
    hintZh: '个别企业的问题，可由负责人作出不予通过，或按异议程序办理。',
    hintEn: 'Single cases can still be refused by the head, or frozen by an objection.',
  },
  NO_PUBLICITY_HERE: {
    status: 409,
    zh: '本批次在本层级不安排公示。',
    en: 'This round has no publicity at this tier.',
  },
  CASES_NOT_OF_ROUND: {
    status: 409,
    zh: '所列申报件中有 {count} 件不属于本批次或不由本单位办理。',
    en: '{count} case(s) are not of this round or not with this unit.',
  },
  ANNOUNCED_TOO_EARLY: {
    status: 409,
    zh: '公告日期不得早于可公告之日 {entryFromOn}（公示期满次日；不公示的，为审定通过之日）。',
    en: 'The announcement cannot be dated before {entryFromOn}: the day after the publicity, or that of acceptance.',
  },
  ANNOUNCED_IN_FUTURE: {
    status: 409,
    zh: '公告日期不得晚于今天。',
    en: 'The announcement cannot be dated after today.',
  },
});
