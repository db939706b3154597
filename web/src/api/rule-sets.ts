import type { UseQueryResult } from '@tanstack/react-query';
import { api, type Schema } from './client.js';
import type { ApiProblem } from './problem.js';
import { useRead } from './use-read.js';

export type RuleSet = Schema<'RuleSetItem'>;
export type RuleSetDetail = Schema<'RuleSetDetail'>;
export type RuleCondition = Schema<'RuleConditionView'>;

/** Rule sets change with a release only; which of them is in force changes with the day. */
const KEPT = { staleTime: 60_000 };

/** Every rule set, past, present and to come. */
export function useRuleSets(): UseQueryResult<readonly RuleSet[], ApiProblem> {
  return useRead(
    ['rule-sets'],
    async () => ({ data: (await api.GET('/api/public/rule-sets')).data?.items ?? [] }),
    KEPT,
  );
}

/** One rule set with its clauses, by its key. */
export function useRuleSet(key: string): UseQueryResult<RuleSetDetail, ApiProblem> {
  return useRead(
    ['rule-set', key],
    () => api.GET('/api/public/rule-sets/{key}', { params: { path: { key } } }),
    KEPT,
  );
}
