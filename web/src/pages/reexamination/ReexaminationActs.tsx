import { useState } from 'react';
import { texts } from '#texts/reexaminations';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import type { Choice } from '../../ui/acts/ManyChoices.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';

type View = Schema<'ReexaminationView'>;
type Option = Schema<'ActionOption'>;

const words = texts.acts;

/** What may be done with a 复核, each act with its inputs. */
export function ReexaminationActs({ view, own }: { readonly view: View; readonly own: boolean }) {
  const { id, version, form, endedAt } = view;
  const [done, setDone] = useState<string | null>(null);
  const read = useRead(['reexamination', id, 'actions', version], () =>
    api.GET('/api/reexaminations/{id}/actions', { params: { path: { id } } }),
  );
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(options) => {
          const acts = own || endedAt ? options.filter(({ allowed }) => allowed) : options;
          return (
            acts.length > 0 && (
              <RowActs
                acts={acts}
                send={({ action }, values, key) => send(view, action, values, key)}
                wordsOf={() => ({
                  choices: { fields: choicesOf(form) },
                  hints: { clause: words.clauseHint },
                })}
                onDone={(_, act) => setDone(doneOf(act))}
              />
            )
          );
        }}
      </Loaded>
    </>
  );
}

function doneOf({ actionZh, mode }: Option): string {
  return mode === 'PREPARE' ? words.prepared(actionZh) : words.done(actionZh);
}

/** Every field a return may name, under its heading. */
function choicesOf({ figures, facts, products }: View['form']): Choice[] {
  const { groups, fieldsOf } = words;
  return [
    { value: 'statement', label: fieldsOf.statement ?? '', group: groups.text },
    ...figures.map(({ field, year, zh }) => ({
      value: field,
      label: words.figure(String(year), zh),
      group: groups.figures,
    })),
    ...facts.map(({ field, zh }) => ({ value: field, label: zh, group: groups.facts })),
    { value: 'products', label: fieldsOf.products ?? '', group: groups.products },
    ...products.map(({ field, name }) => ({ value: field, label: name, group: groups.products })),
  ];
}

function send({ id, version }: View, action: string, values: InputValues, key: string): Promise<unknown> {
  const params = { path: { id } };
  const opinion = String(values.opinion ?? '');
  const reasonTold = String(values.reasonTold ?? '');
  const step = { params, body: { version, opinion } };
  const decision = {
    params: { ...params, header: { 'Idempotency-Key': key } },
    body: {
      ...{ version, opinion, reasonTold },
      clause: String(values.clause ?? ''),
      documentNo: String(values.documentNo ?? ''),
    },
  };
  switch (action) {
    case 'verify':
      return api.POST('/api/reexaminations/{id}/verify', step);
    case 'check':
      return api.POST('/api/reexaminations/{id}/check', step);
    case 'return':
      return api.POST('/api/reexaminations/{id}/return', {
        params,
        body: { version, opinion, reasonTold, fields: [...((values.fields ?? []) as string[])] },
      });
    case 'resubmit':
      return api.POST('/api/reexaminations/{id}/resubmit', { params, body: { version } });
    case 'pass':
      return api.POST('/api/reexaminations/{id}/pass', decision);
    default:
      return api.POST('/api/reexaminations/{id}/fail', decision);
  }
}
