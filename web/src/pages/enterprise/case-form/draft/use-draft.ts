import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { CaseView } from '../../../../api/case.js';
import { api } from '../../../../api/client.js';
import { asProblem } from '../../../../api/problem.js';
import { useSession } from '../../../../api/session.js';
import type { FieldContent } from '../../../../ui/field-value.js';
import type { Draft } from './draft.js';
import { type Contents, type DraftState, mayChange, PRODUCT, shownValue } from './draft-state.js';
import { openDraft } from './drafts.js';

export type CaseDraft = Draft<CaseView>;

/** The form of a case as it is being filled in, in step with what is read of the case elsewhere. */
export function useCaseDraft(view: CaseView): CaseDraft {
  const { accountId } = useSession();
  const cache = useQueryClient();
  const [draft] = useState(() =>
    openDraft(`${accountId} ${view.id}`, view, {
      save: (version, values, leaving) => save(view.id, version, values, leaving),
      read: () => read(view.id),
      onView: (next) => {
        cache.setQueryData(['case', view.id], next);
        void cache.invalidateQueries({ queryKey: ['case', view.id, 'acts'] });
      },
    }),
  );
  useEffect(() => draft.hear(view), [draft, view]);
  useEffect(() => () => void draft.save(), [draft]);
  return draft;
}

async function save(id: string, version: number, contents: Contents, leaving: boolean): Promise<CaseView> {
  const { [PRODUCT]: productId, ...fields } = contents;
  const values = fields as Record<string, string | number | boolean | null>;
  const body = { version, values, ...(PRODUCT in contents ? { productId: productId as string | null } : {}) };
  return answered(
    api.PATCH('/api/applications/{id}/content', { params: { path: { id } }, body, keepalive: leaving }),
  );
}

function read(id: string): Promise<CaseView> {
  return answered(api.GET('/api/applications/{id}', { params: { path: { id } } }));
}

async function answered(call: Promise<{ data?: CaseView }>): Promise<CaseView> {
  try {
    return (await call).data as CaseView;
  } catch (error) {
    throw asProblem(error);
  }
}

/** What is chosen of a draft, anew whenever it changes. @param select gives the same object while nothing changed */
export function useDraftState<Chosen>(
  draft: CaseDraft,
  select: (state: DraftState<CaseView>) => Chosen,
): Chosen {
  return useSyncExternalStore(draft.subscribe, () => select(draft.state));
}

export const DraftContext = createContext<CaseDraft | null>(null);

/** The draft of the page. */
export function useDraft(): CaseDraft {
  const draft = use(DraftContext);
  if (!draft) throw new Error('This needs a draft.');
  return draft;
}

/** One field of the form: what stands in it, what is wrong with it, and how it is changed. */
export function useField(key: string) {
  const draft = useDraft();
  const value = useDraftState(draft, (state) => shownValue(state, key));
  const held = useDraftState(draft, ({ held: texts }) => texts[key]);
  const refused = useDraftState(draft, (state) => state.refused[key]);
  const clash = useDraftState(draft, ({ clashes }) => key in clashes);
  const editable = useDraftState(draft, ({ view }) => mayChange(view, key));
  return {
    value,
    text: held?.text,
    fault: held?.fault ?? refused,
    clash,
    editable,
    put: (next: FieldContent) => draft.type(key, next),
    hold: (text: string, fault: string) => draft.hold(key, { text, fault }),
  };
}
