import { Temporal } from 'temporal-polyfill';

/** The time zone of every deadline and business date. */
export const SHANGHAI = 'Asia/Shanghai';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a calendar date that exists, written `YYYY-MM-DD` (years 1900–2199). */
export function isDate(text: unknown): boolean {
  if (typeof text !== 'string' || !DATE.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return false;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** True for a time of day `HH:mm` from 00:00 to 23:59. */
export function isTimeOfDay(text: unknown): boolean {
  return typeof text === 'string' && TIME_OF_DAY.test(text);
}

/** The date in Shanghai at an instant, `YYYY-MM-DD`. */
export function shanghaiDate(instant: Date): string {
  return zoned(instant).toPlainDate().toString();
}

/** The instant at which a date begins in Shanghai (00:00). */
export function startOfDay(date: string): Date {
  return instantOf(plainDate(date), Temporal.PlainTime.from('00:00'));
}

/**
 * The first instant that is too late for "until `date` `time`": with 18:00 it accepts 17:59:59.999 and
 * refuses 18:00:00.000; a date without a time ends at 24:00. An instant is in time when it is `<` the result.
 *
 * @param time `HH:mm`; absent means the end of the date.
 * @throws RangeError when `date` or `time` is not real.
 */
export function firstInstantTooLate(date: string, time?: string | null): Date {
  if (time === undefined || time === null) return startOfDay(addDays(date, 1));
  if (!isTimeOfDay(time)) throw new RangeError(`not a time of day: ${time}`);
  return instantOf(plainDate(date), Temporal.PlainTime.from(time));
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week of a date, Monday 1 … Sunday 7. */
export function dayOfWeek(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** An instant as people in Shanghai read it, `YYYY-MM-DD HH:mm`. */
export function formatInstant(instant: Date): string {
  const at = zoned(instant);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function zoned(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(SHANGHAI);
}

function instantOf(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Date {
  return new Date(date.toZonedDateTime({ timeZone: SHANGHAI, plainTime }).epochMilliseconds);
}

function plainDate(date: string): Temporal.PlainDate {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return Temporal.PlainDate.from(date);
}

/** Days since 1970-01-01; plain dates need no time zone. */
function dayNumber(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(date) / 86_400_000;
}

function dateOfDayNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
