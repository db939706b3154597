import { api, type Schema } from './client.js';
import { useRead } from './use-read.js';

export type Judgment = Schema<'JudgmentView'>;
export type JudgmentSummary = Schema<'JudgmentSummaryView'>;
export type Condition = Schema<'ConditionView'>;
export type Verdict = Judgment['verdict'];
export type Purpose = Judgment['purpose'];
export type Points = Schema<'PointsView'>;
export type FactInput = Schema<'FactInputView'>;
export type FactChange = Schema<'FactChangeDto'>;
export type WhatIf = Schema<'WhatIfView'>;
export type CaseJudgment = Schema<'CaseJudgmentView'>;

/** A title or track an enterprise is judged by. */
export interface Subject {
  readonly kind: Judgment['subjectKind'];
  readonly code: string;
}

/** What is asked about one subject; what is left out is chosen by the server. */
export interface Asked {
  readonly purpose?: Purpose | undefined;
  readonly productId?: string | undefined;
}

/** Where an enterprise stands by every title and track. */
export function useSelfCheck(enterpriseId: string) {
  return useRead(['self-check', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/self-check', { params: { path: { id: enterpriseId } } }),
  );
}

/** Every condition of one title or track, and the facts it reads. */
export function useSelfCheckOf(enterpriseId: string, { kind, code }: Subject, asked: Asked) {
  return useRead(['self-check', enterpriseId, kind, code, asked], () =>
    api.GET('/api/enterprises/{id}/self-check/{kind}/{code}', {
      params: { path: { id: enterpriseId, kind, code }, query: asked },
    }),
  );
}

/** What the criteria say of a case: as handed in, and now. */
export function useCaseJudgments(applicationId: string, enabled: boolean) {
  const read = useRead(
    ['case', applicationId, 'judgments'],
    () => api.GET('/api/applications/{id}/judgments', { params: { path: { id: applicationId } } }),
    { enabled },
  );
  return { ...read, data: read.data?.items };
}

/** One judgment as it was made. */
export function useJudgment(id: string) {
  return useRead(['judgment', id], () => api.GET('/api/judgments/{id}', { params: { path: { id } } }), {
    staleTime: Infinity,
  });
}
