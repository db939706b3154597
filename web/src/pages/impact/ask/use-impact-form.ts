import { texts } from '#texts/impacts';
import { api, type Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { type FormState, useForm } from '../../../ui/form/use-form.js';
import { isNumber, readDraft, thresholdsOf } from '../draft/thresholds.js';

export interface ImpactValues {
  /** The rule file as text; everything else about the draft is read from it. */
  readonly draft: string;
  readonly scope: 'MEMBERS' | 'REGISTER';
  readonly unitId: string;
  readonly purpose: 'RECOGNITION' | 'REVIEW';
  readonly referenceOn: string;
}

export type ImpactFormState = FormState<ImpactValues>;

export function useImpactForm(start: ImpactValues, problem: ApiProblem | null): ImpactFormState {
  return useForm(start, { needs: () => ['draft', 'unitId', 'referenceOn'], faults, problem });
}

/** A draft that cannot be read, or a number of it that is none. */
function faults({ draft }: ImpactValues): Partial<Record<keyof ImpactValues, string>> {
  if (draft.trim() === '') return {};
  const read = readDraft(draft);
  if ('fault' in read) return { draft: texts.draft.json(read.fault) };
  return thresholdsOf(read.content).every(isNumber) ? {} : { draft: texts.draft.number };
}

export async function ask(values: ImpactValues, key: string): Promise<Schema<'ImpactRunView'> | undefined> {
  const { data } = await api.POST('/api/impact-runs', {
    params: { header: { 'Idempotency-Key': key } },
    body: values,
  });
  return data;
}
