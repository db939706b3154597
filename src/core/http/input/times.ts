const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** A date that exists in the calendar, `YYYY-MM-DD`, years 1900 to 2200. */
export function isDateOnly(value: unknown): value is string {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The instant an RFC 3339 text with zone and at most milliseconds means; null when it is none. */
export function readInstantText(value: unknown): Date | null {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  return match && isDateOnly(match[1]) ? new Date(match[0]) : null;
}
