import { useState } from 'react';
import { texts } from '#texts/objections';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';

type ObjectionItem = Schema<'ObjectionItem'>;
type Option = Schema<'ActionOption'>;
type Answer = Promise<{ data?: Schema<'ObjectionView'> }>;

interface Given {
  readonly id: string;
  readonly version: number;
  readonly opinion: string;
  readonly reasonTold: string;
  readonly upheld: boolean;
}

const ACTS: Readonly<Record<string, (given: Given) => Answer>> = {
  accept: ({ id, version, opinion }) =>
    api.POST('/api/objections/{id}/accept', { params: { path: { id } }, body: { version, opinion } }),
  refuse: ({ id, version, opinion, reasonTold }) =>
    api.POST('/api/objections/{id}/refuse', {
      params: { path: { id } },
      body: { version, opinion, reasonTold },
    }),
  settle: ({ id, version, opinion, reasonTold, upheld }) =>
    api.POST('/api/objections/{id}/settle', {
      params: { path: { id } },
      body: { version, opinion, reasonTold, upheld },
    }),
  note: ({ id, version, opinion }) =>
    api.POST('/api/objections/{id}/note', { params: { path: { id } }, body: { version, opinion } }),
};

const WORDS = {
  choices: { upheld: texts.upheldChoices },
  labels: { upheld: texts.upheld, ...texts.labels },
  hints: texts.hints,
};

/** What may be done with an objection, each act with its inputs. */
export function ObjectionActs({ objection }: { readonly objection: ObjectionItem }) {
  const { id, version } = objection;
  const [done, setDone] = useState<string | null>(null);
  const read = useRead(['objection-actions', id, version], () =>
    api.GET('/api/objections/{id}/actions', { params: { path: { id } } }),
  );
  const send = async ({ action }: Option, values: InputValues) => {
    const given = {
      ...{ id, version, upheld: values.upheld === 'true' },
      opinion: String(values.opinion ?? ''),
      reasonTold: String(values.reasonTold ?? ''),
    };
    return (await ACTS[action]?.(given))?.data;
  };
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(options) => (
          <RowActs
            acts={options}
            send={send}
            wordsOf={() => WORDS}
            onDone={(answer, { actionZh }) => {
              if (answer) setDone(texts.done(actionZh, texts.states[answer.state] ?? answer.state));
            }}
          />
        )}
      </Loaded>
    </>
  );
}
