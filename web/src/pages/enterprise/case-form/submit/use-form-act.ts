import { useQueryClient } from '@tanstack/react-query';
import type { CaseAct } from '../../../../api/case.js';
import { api } from '../../../../api/client.js';
import { ApiProblem, asProblem } from '../../../../api/problem.js';
import { useAct } from '../../../../api/use-act.js';
import { texts } from '#texts/case-form';
import type { InputValues } from '../../../../ui/acts/inputs.js';
import { useDraft } from '../draft/use-draft.js';

interface Chosen {
  readonly act: CaseAct;
  readonly values: InputValues;
}

/** An act on the case from inside its form: what was typed is saved first, and nothing is done while it is not. */
export function useFormAct(onDone: (actZh: string) => void) {
  const draft = useDraft();
  const cache = useQueryClient();
  const { id } = draft.state.view;
  return useAct<Chosen, unknown>(
    async ({ act: { action }, values }, key) => {
      await draft.save();
      const open = draft.state.view.editable !== null;
      if (open && draft.unsaved())
        throw new ApiProblem({ detail: texts.submit.unsaved, hint: texts.submit.unsavedHint });
      try {
        const { data } = await api.POST('/api/applications/{id}/actions/{action}', {
          params: { path: { id, action: action as 'submit' }, header: { 'Idempotency-Key': key } },
          body: { ...values, version: draft.state.view.version },
        });
        return data;
      } catch (error) {
        if (asProblem(error).moved) await cache.invalidateQueries({ queryKey: ['case', id] });
        throw error;
      }
    },
    { onDone: (_, { act }) => onDone(act.actionZh) },
  );
}
