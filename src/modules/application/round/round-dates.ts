import type { ErrorType, FieldError } from '../../../common/errors.js';
import { firstInstantTooLate, startOfDay } from '../../../common/shanghai.js';
import { RoundFieldErrors } from './round.errors.js';
import type { RoundUnit } from './round-unit.entity.js';
import type { Round } from './round.entity.js';

/** A moment as people name it: a date of Asia/Shanghai, `YYYY-MM-DD`, and perhaps a time of day `HH:mm`. */
export interface Moment {
  readonly date: string;
  readonly time?: string | undefined;
}

export type RoundDates = Pick<
  Round,
  'opensAt' | 'enterpriseClosesAt' | 'cityClosesAt' | 'correctionClosesAt'
>;
export type CityDate = Pick<RoundUnit, 'unitId' | 'enterpriseClosesAt'>;

const EARLIEST = '2015-01-01';
const LATEST = '2100-12-31';

/** The first instant of a round: without a time, 00:00 of the date. */
export function openingInstant({ date, time }: Moment): Date {
  return time === undefined ? startOfDay(date) : firstInstantTooLate(date, time);
}

/** The first instant that is too late; without a time the date ends at 24:00. */
export function closingInstant({ date, time }: Moment): Date {
  return firstInstantTooLate(date, time);
}

/** Refuses moments no round can mean, before they are made instants. @param moments by field. */
export function checkMoments(moments: Readonly<Record<string, Moment | undefined>>): FieldError[] {
  return Object.entries(moments)
    .filter(([, moment]) => moment && (moment.date < EARLIEST || moment.date > LATEST))
    .map(([field]) => fieldError(`${field}.date`, RoundFieldErrors.ROUND_DATE_RANGE));
}

/**
 * The order of the dates: opening < enterprise ≤ city → province ≤ correction, and no city later than the round.
 * Fields are named as in the input of a round.
 */
export function checkDateOrder(dates: RoundDates, cities: readonly CityDate[]): FieldError[] {
  const { opensAt, enterpriseClosesAt, cityClosesAt, correctionClosesAt } = dates;
  const errors: FieldError[] = [];
  const refuse = (wrong: boolean, field: string, type: ErrorType) => {
    if (wrong) errors.push(fieldError(field, type));
  };
  const late = RoundFieldErrors.ROUND_CLOSES_BEFORE_OPENING;
  refuse(enterpriseClosesAt <= opensAt, 'enterpriseCloses', late);
  refuse(
    cityClosesAt !== null && cityClosesAt < enterpriseClosesAt,
    'cityCloses',
    RoundFieldErrors.ROUND_CITY_BEFORE_ENTERPRISE,
  );
  refuse(
    correctionClosesAt < (cityClosesAt ?? enterpriseClosesAt) || correctionClosesAt < enterpriseClosesAt,
    'correctionCloses',
    RoundFieldErrors.ROUND_CORRECTION_TOO_EARLY,
  );
  cities.forEach(({ enterpriseClosesAt: own }, index) => {
    if (own === null) return;
    const field = `units.${index}.enterpriseCloses`;
    refuse(own > enterpriseClosesAt, field, RoundFieldErrors.ROUND_CITY_AFTER_ROUND);
    refuse(own <= opensAt, field, late);
  });
  return errors;
}

/** The first instant that is too late for an enterprise of the city with this row. */
export function enterpriseStop(
  round: Pick<Round, 'enterpriseClosesAt'>,
  city: Pick<RoundUnit, 'enterpriseClosesAt'> | undefined,
): Date {
  return city?.enterpriseClosesAt ?? round.enterpriseClosesAt;
}

/** Whether an enterprise may file at `now` when `closesAt` is its first instant too late. */
export function filingAt(
  round: Pick<Round, 'state' | 'opensAt'>,
  closesAt: Date,
  now: Date,
): 'NOT_OPEN' | 'OPEN' | 'CLOSED' {
  if (round.state === 'CLOSED') return 'CLOSED';
  if (round.state === 'DRAFT' || now < round.opensAt) return 'NOT_OPEN';
  return now < closesAt ? 'OPEN' : 'CLOSED';
}

export function fieldError(field: string, type: ErrorType, params?: FieldError['params']): FieldError {
  return params ? { field, code: type.code, params } : { field, code: type.code };
}
