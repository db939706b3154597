import type { Authority, Place } from '../cast.js';

/** How far a case of the present provincial rounds has come. */
export const STEPS = [
  'DRAFT',
  'AWAITING_CONFIRMATION',
  'COUNTY_SCREENING',
  'CITY_EXAMINATION',
  'RETURNED',
  'CITY_TO_PUBLISH',
  'CITY_PUBLICITY',
  'CITY_OBJECTION',
  'CITY_APPROVED',
  'RECOMMENDED',
  'PROVINCE_FORMAL',
  'OUTSIDE_EVALUATION',
  'PROVINCE_DECISION',
  'ACCEPTED',
  'PUBLICITY',
  'OBJECTION',
] as const;
export type Step = (typeof STEPS)[number];

/** Enterprise, track and state of each. In the round of LEADING the cities publish before they recommend. */
export const PRESENT_CASES: readonly (readonly [firm: number, track: string, state: Step])[] = [
  [9, 'LEADING', 'DRAFT'],
  [10, 'LEADING', 'AWAITING_CONFIRMATION'],
  [11, 'LEADING', 'COUNTY_SCREENING'],
  [12, 'LEADING', 'CITY_TO_PUBLISH'],
  [13, 'LEADING', 'CITY_PUBLICITY'],
  [14, 'LEADING', 'CITY_OBJECTION'],
  [15, 'LEADING', 'RETURNED'],
  [16, 'CHAMPION', 'CITY_EXAMINATION'],
  [17, 'CHAMPION', 'CITY_APPROVED'],
  [18, 'CHAMPION', 'RECOMMENDED'],
  [19, 'CHAMPION', 'PROVINCE_FORMAL'],
  [20, 'CHAMPION', 'PROVINCE_DECISION'],
  [21, 'LITTLE_GIANT', 'ACCEPTED'],
  [22, 'LITTLE_GIANT', 'PUBLICITY'],
  [23, 'LITTLE_GIANT', 'OBJECTION'],
  [24, 'LITTLE_GIANT', 'RECOMMENDED'],
  [8, 'LITTLE_GIANT', 'OUTSIDE_EVALUATION'],
];

/** The offices that handle cases of a place; no county where the city does its part. */
export const OFFICES_OF: Readonly<Record<Place, { county?: Authority; city: Authority }>> = {
  nanshan: { county: 'nanshan', city: 'shenzhen' },
  shunde: { county: 'shunde', city: 'foshan' },
  dongguan: { city: 'dongguan' },
  hengqin: { city: 'hengqin' },
};
