import { useState } from 'react';
import { type CaseAct, type CaseView, type HistoryLine, useCaseHistory } from '../../../api/case.js';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { actBody } from '../../../ui/acts/case-inputs.js';
import type { InputValues } from '../../../ui/acts/inputs.js';

type Result = Schema<'ActResultView'>;

/** What was looked at when the dialog opened. */
interface Chosen {
  readonly act: CaseAct;
  readonly version: number;
  /** How many acts the history told. */
  readonly acts: number;
}

/** What an act led to, to be told after it. */
export interface Done {
  readonly act: CaseAct;
  readonly result: Result;
}

const NONE: readonly HistoryLine[] = [];

/** Choosing one act on a case, filling it in and doing it, also while others act on the same case. */
export function useCaseAct(view: CaseView) {
  const { data: history = [], isFetching } = useCaseHistory(view.id);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const act = useAct<{ act: CaseAct; version: number; values: InputValues }, Result>(
    async ({ act: { action }, version, values }, key) => {
      const { data } = await api.POST('/api/applications/{id}/actions/{action}', {
        params: {
          path: { id: view.id, action: action as 'pass' },
          header: { 'Idempotency-Key': key },
        },
        body: actBody(version, values),
      });
      return data as Result;
    },
    {
      onDone: (result, { act: of }) => {
        setDone({ act: of, result });
        setChosen(null);
        window.scrollTo({ top: 0 });
      },
    },
  );
  const news = chosen === null ? NONE : history.slice(chosen.acts);
  const isOther = chosen !== null && (view.version !== chosen.version || act.error?.moved === true);
  return {
    busy: act.isPending,
    problem: act.error,
    chosen,
    done,
    /** The case is another one than when the dialog opened, and what was done is known. */
    moved: isOther && (news.length > 0 || !isFetching),
    /** What was done on it since then. */
    news,
    choose: (next: CaseAct): void => {
      act.reset();
      setDone(null);
      setChosen({ act: next, version: view.version, acts: history.length });
    },
    close: (): void => setChosen(null),
    /** Goes on with what the case is now. */
    checked: (): void => {
      act.reset();
      setChosen(chosen && { ...chosen, version: view.version, acts: history.length });
    },
    send: (values: InputValues): void => {
      if (chosen) act.run({ ...chosen, values });
    },
  };
}
