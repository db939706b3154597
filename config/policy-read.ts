import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarYear } from '../src/common/calendar/work-calendar.js';
import type { Check } from './policy-checks.js';
import { fail, PolicyError } from './policy-checks.js';
import { calendarYear } from './policy-shapes.js';

/** Reads and checks one JSON file of the policy folder. */
export function readPolicyFile<T>(folder: string, name: string, check: Check<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    throw new PolicyError(`${name}: cannot be read as JSON`, { cause });
  }
  return check(content, name);
}

/** The published years, `calendar/<year>.json`, in order. */
export function readCalendarYears(folder: string): readonly CalendarYear[] {
  const names = readdirSync(join(folder, 'calendar')).filter((name) => name.endsWith('.json'));
  return Object.freeze(names.sort().map((name) => readYear(folder, `calendar/${name}`)));
}

function readYear(folder: string, name: string): CalendarYear {
  const read = readPolicyFile(folder, name, calendarYear);
  if (name !== `calendar/${read.year}.json`) fail(`${name}.year`, 'the year of the file name');
  const foreign = [...read.offDays, ...read.makeUpDays].find((date) => !date.startsWith(`${read.year}-`));
  if (foreign !== undefined) fail(name, `only dates of ${read.year}, not ${foreign}`);
  const both = read.offDays.find((date) => read.makeUpDays.includes(date));
  if (both !== undefined) fail(name, `${both} either off or worked`);
  return read;
}
