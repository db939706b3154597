import { addDays, dayOfWeek } from '../shanghai.js';

/** One year's published calendar: what differs from Monday–Friday. */
export interface CalendarYear {
  year: number;
  /** Dates off, weekends inside a holiday included. */
  offDays: readonly string[];
  /** Weekend dates that are worked (调休上班). */
  makeUpDays: readonly string[];
}

/** A day that is worked or off in the province alone, whatever the year's notice says. */
export interface LocalDay {
  readonly date: string;
  readonly worked: boolean;
  /** Which document says so. */
  readonly basis: string;
}

/** A computed date; `provisional` when a year without a published calendar took part in computing it. */
export interface ComputedDate {
  date: string;
  provisional: boolean;
}

/**
 * Working days by the notices of the State Council (rule book §8.5). A year without a notice counts as
 * Monday to Friday but for the holidays that the law fixes to a date, and makes every date that depends on it
 * provisional.
 */
export class WorkCalendar {
  private readonly published = new Map<number, ReadonlyMap<string, boolean>>();

  private readonly local: ReadonlyMap<string, boolean>;

  /**
   * @param fixedHolidays `MM-DD`, off in every year, whatever its notice adds.
   * @param localDays days on which the province differs from its year's notice; they do not make a year published.
   */
  constructor(
    years: readonly CalendarYear[],
    private readonly fixedHolidays: readonly string[] = [],
    localDays: readonly LocalDay[] = [],
  ) {
    this.local = new Map(localDays.map(({ date, worked }) => [date, worked]));
    for (const { year, offDays, makeUpDays } of years) {
      const days = new Map<string, boolean>();
      for (const date of makeUpDays) days.set(date, true);
      for (const date of offDays) days.set(date, false);
      this.published.set(year, days);
    }
  }

  /** Whether the calendar of the year has been published. */
  covers(year: number): boolean {
    return this.published.has(year);
  }

  isWorkday(date: string): boolean {
    const local = this.local.get(date);
    if (local !== undefined) return local;
    const year = this.published.get(yearOf(date));
    const weekday = dayOfWeek(date) < 6;
    return year ? (year.get(date) ?? weekday) : weekday && !this.fixedHolidays.includes(date.slice(5));
  }

  /**
   * Working day number `n` counted from `start`.
   *
   * @param n at least 1.
   * @param options.includeStart `start` itself is day 1 when it is a working day; by default it does not count.
   */
  addWorkdays(start: string, n: number, options: { includeStart?: boolean } = {}): ComputedDate {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a number of working days: ${n}`);
    let date = options.includeStart ? addDays(start, -1) : start;
    let provisional = false;
    for (let left = n; left > 0;) {
      date = addDays(date, 1);
      provisional ||= !this.covers(yearOf(date));
      if (this.isWorkday(date)) left -= 1;
    }
    return { date, provisional };
  }

  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  countWorkdays(from: string, to: string): number {
    let count = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      if (this.isWorkday(date)) count += 1;
    }
    return count;
  }

  previousWorkdayOnOrBefore(date: string): ComputedDate {
    return this.nearestWorkday(date, -1);
  }

  nextWorkdayOnOrAfter(date: string): ComputedDate {
    return this.nearestWorkday(date, 1);
  }

  private nearestWorkday(date: string, step: 1 | -1): ComputedDate {
    let provisional = !this.covers(yearOf(date));
    while (!this.isWorkday(date)) {
      date = addDays(date, step);
      provisional ||= !this.covers(yearOf(date));
    }
    return { date, provisional };
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
