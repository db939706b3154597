import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '#texts/list';
import { api, type Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import { isForeign } from './turn.js';

type Option = Schema<'ActionOption'>;

interface ListActsProps {
  readonly list: RankedList;
  readonly options: readonly Option[];
  /** The order shown is not saved: it would not be what is sent. */
  readonly unsaved: boolean;
}

const DIALOGS: Readonly<
  Record<string, { readonly title?: string; readonly note?: string; readonly hint?: string }>
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
  const [prepared, setPrepared] = useState(false);
  const navigate = useNavigate();
  const shown = options
    .filter((option) => OF_STATE[list.state]?.includes(option.action) && !isForeign(option))
    .map((option) =>
      unsaved && option.allowed ? { ...option, allowed: false, reason: texts.acts.unsaved } : option,
    );
  if (shown.length === 0) return null;
  return (
    <>
      {prepared && <DoneBox>{texts.acts.prepared}</DoneBox>}
      <RowActs
        acts={shown}
        send={({ action }, values, key): Promise<string | undefined> => callOf(list, action, values, key)}
        wordsOf={wordsOf}
        onDone={async (latest, { action }) => {
          setPrepared(action !== 'recall');
          if (action === 'recall' && latest) await navigate(pathTo('list', latest));
        }}
      />
    </>
  );
}

function wordsOf({ action }: Option) {
  const { title, hint, note } = DIALOGS[action] ?? {};
  return {
    title,
    ...(hint && { hints: { letterNo: hint } }),
    note: note && <NoticeBox>{note}</NoticeBox>,
  };
}

/** @returns the list to look at afterwards */
async function callOf(
  { id, version }: Pick<RankedList, 'id' | 'version'>,
  action: string,
  values: InputValues,
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
