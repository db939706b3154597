import type { AccessRow } from './grid.js';
import type { Person } from './people.js';
import { CASE_TABLE } from './table.case.js';
import { CRITERIA_TABLE } from './table.criteria.js';
import { ENTERPRISE_TABLE } from './table.enterprise.js';
import { INSIGHT_TABLE } from './table.insight.js';
import { LAST_TABLE, PEOPLE_TABLE } from './table.people.js';
import { POOL_TABLE } from './table.pool.js';
import { REMINDER_TABLE } from './table.reminder.js';
import { REVIEW_TABLE } from './table.review.js';
import { ROUND_TABLE } from './table.round.js';
import { TERMS_TABLE } from './table.terms.js';

/** Every row, in the order they are walked. */
export const ROWS: readonly (readonly [string, AccessRow])[] = [
  ...[
    PEOPLE_TABLE,
    ENTERPRISE_TABLE,
    POOL_TABLE,
    REMINDER_TABLE,
    TERMS_TABLE,
    REVIEW_TABLE,
    ROUND_TABLE,
    CASE_TABLE,
    CRITERIA_TABLE,
    INSIGHT_TABLE,
    LAST_TABLE,
  ].flatMap((table) => Object.entries(table)),
];

/** `METHOD /path` of a row, without the note. */
export function endpointOf(key: string): string {
  return key.split(' (')[0] ?? key;
}

/** The first person a row lets in: nobody in particular where everybody is. */
export function admittedTo({ grid }: AccessRow, people: readonly Person[]): Person {
  const person = people[grid.replaceAll(' ', '').indexOf('+')];
  if (!person) throw new Error(`nobody is let in by ${grid}`);
  return person;
}
