import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';

export type ReminderRule = Schema<'ReminderRuleView'>;
export type RuleId = ReminderRule['id'];

const SHORT = 12;

/** A version as people compare it: the beginning of its digest. */
export function shortVersion(version: string): string {
  return version.slice(0, SHORT);
}

/** The rules in force change with a release only. */
const KEPT = { staleTime: Infinity };

export function useReminderRules() {
  return useRead(['reminder-rules'], () => api.GET('/api/reminder-rules'), KEPT);
}
