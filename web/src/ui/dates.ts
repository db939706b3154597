import { texts } from '#texts/ui';

const SHANGHAI = 'Asia/Shanghai';
const dateParts = new Intl.DateTimeFormat('en-CA', { timeZone: SHANGHAI, dateStyle: 'short' });
const timeParts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: SHANGHAI,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = 86_400_000;

/** The calendar date of an instant in Asia/Shanghai, `2026-09-01`. */
export function dateOf(instant: string | null | undefined): string {
  return instant ? dateParts.format(new Date(instant)) : texts.none;
}

/** `2026-09-01 17:59`. */
export function timeOf(instant: string | null | undefined): string {
  return instant ? `${dateOf(instant)} ${timeParts.format(new Date(instant))}` : texts.none;
}

/** The last moment in time of an end, which is the first instant that is too late: `2026-09-30 18:00` or a whole day. */
export function endOf(instant: string | null | undefined): string {
  if (!instant) return texts.none;
  const clock = timeParts.format(new Date(instant));
  return clock === '00:00' ? lastDayOf(instant) : timeOf(instant);
}

/** The same for the way to it: `2026-09-30 18:00 前`, or `2026-09-30 24:00 前` for a whole day. */
export function untilOf(instant: string | null | undefined): string {
  if (!instant) return texts.none;
  const last = endOf(instant);
  return texts.before(last.includes(':') ? last : `${last} 24:00`);
}

/** The last calendar date that is in time, of an end. */
export function lastDayOf(instant: string): string {
  return dateOf(new Date(Date.parse(instant) - 1).toISOString());
}

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The time of day of an instant in Asia/Shanghai, `17:59`. @param instant milliseconds since the epoch */
export function clockOf(instant: number): string {
  return timeParts.format(new Date(instant));
}
