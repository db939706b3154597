/** The time zone of every deadline and business date: UTC+08:00 the whole year since 1991-09-15. */
export const SHANGHAI = 'Asia/Shanghai';

const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a calendar date that exists, written `YYYY-MM-DD`, of the years 1900–2199. */
export function isDate(text: unknown): boolean {
  return typeof text === 'string' && isReal(text) && text >= '1900' && text < '2200';
}

/** True for a time of day `HH:mm` from 00:00 to 23:59. */
export function isTimeOfDay(text: unknown): boolean {
  return typeof text === 'string' && TIME_OF_DAY.test(text);
}

/** The date in Shanghai at an instant, `YYYY-MM-DD`. */
export function shanghaiDate(instant: Date): string {
  return wallClock(instant).slice(0, 10);
}

/** The instant at which a date begins in Shanghai (00:00). */
export function startOfDay(date: string): Date {
  return new Date(dayNumber(date) * DAY_MS - OFFSET_MS);
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
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(date).getTime() + (60 * hours + minutes) * 60_000);
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

/** A first instant that is too late, as people say it: midnight is 24:00 of the day before. */
export function formatDeadline(tooLate: Date): string {
  const text = formatInstant(tooLate);
  if (!text.endsWith(' 00:00')) return text;
  return `${shanghaiDate(new Date(tooLate.getTime() - 1))} 24:00`;
}

/** An instant as people in Shanghai read it, `YYYY-MM-DD HH:mm`. */
export function formatInstant(instant: Date): string {
  return wallClock(instant).slice(0, 16).replace('T', ' ');
}

/** What clocks in Shanghai show, `YYYY-MM-DDTHH:mm:ss.SSSZ` without meaning the Z. */
function wallClock(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString();
}

/** Days since 1970-01-01; plain dates need no time zone. */
function dayNumber(date: string): number {
  if (!isReal(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(date) / DAY_MS;
}

function dateOfDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function isReal(text: string): boolean {
  const milliseconds = DATE.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
