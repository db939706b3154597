import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '#texts/list';
import { api, type Schema } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useAct } from '../../api/use-act.js';
import { pathTo } from '../../app/paths.js';
import { ActBar } from '../../ui/acts/ActBar.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import type { RankedList } from './editor/arrangement.js';
import { isForeign } from './turn.js';

type Option = Schema<'ActionOption'>;

interface ListActsProps {
  readonly list: RankedList;
  readonly options: readonly Option[];
  /** The order shown is not saved: it would not be what is sent. */
  readonly unsaved: boolean;
}

interface Sent {
  readonly action: string;
  readonly version: number;
  readonly values: InputValues;
}

const DIALOGS: Readonly<
  Record<string, { readonly title: string; readonly note?: string; readonly hint?: string }>
> = {
  send: { title: texts.acts.sendTitle, hint: texts.acts.letterHint },
  supplement: { title: texts.acts.supplementTitle, hint: texts.acts.letterHintSupplement },
  recall: { title: texts.acts.recallTitle, note: texts.acts.recallNote },
};

/** The acts a list of a state is there for; the others have nothing to say about it. */
const OF_STATE: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['send'],
  SENT: ['supplement', 'recall'],
};

/** What may be done with the list as a whole: sent, supplemented, recalled. Arranging is the page itself. */
export function ListActs({ list, options, unsaved }: ListActsProps) {
  const [chosen, setChosen] = useState<Option | null>(null);
  const navigate = useNavigate();
  const act = useAct((sent: Sent, key: string) => callOf(list.id, sent, key), {
    onDone: async (latest, { action }) => {
      setChosen(null);
      if (action === 'recall' && latest) await navigate(pathTo('list', latest));
    },
  });
  const shown = options
    .filter((option) => OF_STATE[list.state]?.includes(option.action) && !isForeign(option))
    .map((option) =>
      unsaved && option.allowed ? { ...option, allowed: false, reason: texts.acts.unsaved } : option,
    );
  if (shown.length === 0) return null;
  return (
    <>
      {act.isSuccess && act.variables.action !== 'recall' && <DoneBox>{texts.acts.prepared}</DoneBox>}
      <ActBar
        acts={shown}
        onChoose={(option) => {
          act.reset();
          setChosen(option);
        }}
      />
      <ListActDialog
        act={chosen}
        busy={act.isPending}
        problem={act.error}
        onClose={() => setChosen(null)}
        onSubmit={(values) => chosen && act.run({ action: chosen.action, version: list.version, values })}
      />
    </>
  );
}

interface ListActDialogProps {
  /** Null while closed. */
  readonly act: Option | null;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onClose: () => void;
  readonly onSubmit: (values: InputValues) => void;
}

function ListActDialog({ act, ...form }: ListActDialogProps) {
  const dialog = act && DIALOGS[act.action];
  return (
    <ActDialog
      title={dialog?.title ?? null}
      needs={act?.needs ?? []}
      takes={act?.takes ?? []}
      hints={dialog?.hint ? { letterNo: dialog.hint } : {}}
      prepared={act?.mode === 'PREPARE'}
      {...form}
    >
      {dialog?.note && <NoticeBox>{dialog.note}</NoticeBox>}
    </ActDialog>
  );
}

/** @returns the list to look at afterwards */
async function callOf(
  id: string,
  { action, version, values }: Sent,
  key: string,
): Promise<string | undefined> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  const { letterNo = '', opinion = '', reason = '' } = values as Record<string, string>;
  const paper = { version, letterNo, opinion };
  if (action === 'recall')
    return (await api.POST('/api/lists/{id}/recall', { params: { path: { id } }, body: { version, reason } }))
      .data?.id;
  await (action === 'send'
    ? api.POST('/api/lists/{id}/send', { params, body: paper })
    : api.POST('/api/lists/{id}/supplement', { params, body: paper }));
  return id;
}
