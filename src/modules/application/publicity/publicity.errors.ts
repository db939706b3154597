import { defineErrors } from '../../../common/errors.js';

export const PublicityErrors = defineErrors({
  PUBLICITY_START_PAST: {
    status: 409,
    zh: '公示起始日 {startsOn} 已过，请重新拟定公示。',
    en: 'The first day of the publicity, {startsOn}, has passed.',
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
