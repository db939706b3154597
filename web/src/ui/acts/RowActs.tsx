import { type ReactNode, useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActBar, type PossibleAct } from './ActBar.js';
import { ActDialog } from './ActDialog.js';
import type { ActFormProps } from './ActForm.js';
import type { InputValues } from './inputs.js';

/** An act with the inputs it must and may be given. */
interface RowAct extends PossibleAct {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

/** How the dialog of an act departs from the general one. */
export interface ActWords extends Pick<ActFormProps, 'choices' | 'labels' | 'hints' | 'submitLabel'> {
  readonly title?: string | undefined;
  /** Stands above the inputs. */
  readonly note?: ReactNode;
}

interface RowActsProps<Act extends RowAct, Answer> {
  readonly acts: readonly Act[];
  readonly send: (act: Act, values: InputValues, idempotencyKey: string) => Promise<Answer>;
  readonly onDone?: (answer: Answer, act: Act) => void | Promise<void>;
  readonly wordsOf?: (act: Act) => ActWords;
  /** An act that is done on a page of its own; the others open their dialog. */
  readonly goTo?: ((act: Act) => (() => void) | undefined) | undefined;
  /** No act is the main one of the page. */
  readonly quiet?: boolean;
}

/** The acts a row offers: a bar of them, a dialog with the inputs of the one chosen, and sending it. */
export function RowActs<Act extends RowAct, Answer>(props: RowActsProps<Act, Answer>) {
  const { acts, send, onDone, wordsOf, goTo, quiet } = props;
  const [chosen, setChosen] = useState<Act | null>(null);
  const sent = useAct(
    ({ act, values }: { readonly act: Act; readonly values: InputValues }, key) => send(act, values, key),
    {
      onDone: async (answer, { act }) => {
        setChosen(null);
        await onDone?.(answer, act);
      },
    },
  );
  const { title, note, ...words } = (chosen && wordsOf?.(chosen)) ?? {};
  return (
    <>
      <ActBar
        acts={acts}
        quiet={quiet}
        onChoose={(act) => {
          const go = goTo?.(act);
          if (go) return go();
          sent.reset();
          setChosen(act);
        }}
      />
      <ActDialog
        key={chosen?.action}
        title={chosen && (title ?? chosen.actionZh)}
        needs={chosen?.needs ?? []}
        takes={chosen?.takes ?? []}
        prepared={chosen?.mode === 'PREPARE'}
        {...words}
        busy={sent.isPending}
        problem={sent.error}
        onSubmit={(values) => chosen && sent.run({ act: chosen, values })}
        onClose={() => setChosen(null)}
      >
        {note}
      </ActDialog>
    </>
  );
}
