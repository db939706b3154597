import type { paths } from '../../../api/generated/schema.js';

/** What is asked: a unit, a day and perhaps one rule. */
export type Asked = Omit<paths['/api/reminders/proof']['get']['parameters']['query'], 'limit' | 'cursor'>;

/** The same as the query of an address. */
export function askedQuery({ unitId, on, rule }: Asked): string {
  return new URLSearchParams({ unitId, on, ...(rule ? { rule } : {}) }).toString();
}
