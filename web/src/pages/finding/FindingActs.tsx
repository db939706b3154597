import { useState } from 'react';
import { texts } from '#texts/findings';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { type ActWords, RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';

type View = Schema<'FindingView'>;
type Option = Schema<'ActionOption'>;
type Answer = Promise<{ data?: View }>;

interface Given {
  readonly params: { readonly path: { readonly id: string } };
  readonly version: number;
  readonly values: Readonly<Record<string, string>>;
}

const ACTS: Readonly<Record<string, (given: Given) => Answer>> = {
  object: ({ params, version, values: { text = '' } }) =>
    api.POST('/api/findings/{id}/object', { params, body: { version, text } }),
  waive: ({ params, version }) => api.POST('/api/findings/{id}/waive', { params, body: { version } }),
  decide: ({ params, version, values: { opinion = '', reasonTold = '', ...more } }) =>
    api.POST('/api/findings/{id}/decide', { params, body: { version, opinion, reasonTold, ...more } }),
  dismiss: ({ params, version, values: { reasonTold = '', ...more } }) =>
    api.POST('/api/findings/{id}/dismiss', { params, body: { version, reasonTold, ...more } }),
};

/** Acts of the enterprise; those of the head are all others. */
const OWN = ['object', 'waive'];

/** What may be done with a finding: the enterprise answers, the head decides. */
export function FindingActs({ finding }: { readonly finding: View }) {
  const { id, version } = finding;
  const own = useMay()('Finding_object');
  const [done, setDone] = useState<string | null>(null);
  const read = useRead(['finding', id, 'acts', version], () =>
    api.GET('/api/findings/{id}/actions', { params: { path: { id } } }),
  );
  const send = async ({ action }: Option, values: InputValues) => {
    const given = { params: { path: { id } }, version, values: values as Readonly<Record<string, string>> };
    return (await ACTS[action]?.(given))?.data;
  };
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(options) => (
          <RowActs
            acts={options.filter(({ action }) => OWN.includes(action) === own)}
            send={send}
            wordsOf={(act) => wordsOf(act, finding)}
            onDone={(_answer, { actionZh }) => setDone(texts.done(actionZh))}
          />
        )}
      </Loaded>
    </>
  );
}

function wordsOf({ action }: Option, { consequenceZh, subjectZh }: View): ActWords {
  const words = { labels: texts.labels, hints: texts.hints };
  if (action === 'waive') return { ...words, note: <NoticeBox>{texts.waiveNote}</NoticeBox> };
  if (action !== 'decide') return words;
  return { ...words, note: <NoticeBox>{texts.decideNote(consequenceZh, subjectZh)}</NoticeBox> };
}
