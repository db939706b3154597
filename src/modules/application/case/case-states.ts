/** States of a case. Expert scoring, site visits and joint opinions are not in the table yet. */
export const CASE_STATES = [
  'DRAFT',
  'AWAITING_CONFIRMATION',
  'COUNTY_SCREENING',
  'CITY_EXAMINATION',
  'CITY_TO_PUBLISH',
  'CITY_PUBLICITY',
  'CITY_OBJECTION',
  'CITY_APPROVED',
  'RECOMMENDED',
  'PROVINCE_FORMAL',
  'PROVINCE_DECISION',
  'ACCEPTED',
  'PUBLICITY',
  'OBJECTION',
  'RETURNED',
  'IN_POOL',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
  'NOT_RECOMMENDED',
  'NOT_SUBMITTED',
] as const;

export type CaseState = (typeof CASE_STATES)[number];
