import { useState } from 'react';
import { texts } from '#texts/major-changes';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';

type View = Schema<'MajorChangeView'>;
type Option = Schema<'ActionOption'>;

const words = texts.acts;
const KEEPS = 'titlesKept';
const KEPT_BY = 'titleDocument';

/** What may be done with a major change, each act with its inputs. */
export function MajorChangeActs({ change, own }: { readonly change: View; readonly own: boolean }) {
  const { id, version, kind, enterpriseId, decidedAt } = change;
  const [done, setDone] = useState<string | null>(null);
  const titles = useRead(
    ['enterprise', enterpriseId, 'titles'],
    () => api.GET('/api/enterprises/{id}/titles', { params: { path: { id: enterpriseId } } }),
    { enabled: kind === 'MERGER' && !own },
  );
  const valid = (titles.data ?? []).filter((title) => title.valid);
  const read = useRead(['major-change', id, 'actions', version], () =>
    api.GET('/api/major-changes/{id}/actions', { params: { path: { id } } }),
  );
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(options) => {
          const acts = own || decidedAt ? options.filter(({ allowed }) => allowed) : options;
          return (
            acts.length > 0 && (
              <RowActs
                acts={acts.map((act) => withTitles(act, valid.length > 0))}
                send={({ action }, values) => send(change, action, values)}
                wordsOf={({ mode }) => ({
                  choices: {
                    takeName: words.takeName,
                    [KEEPS]: valid.map(({ id: value, kind: title, batch }) => ({
                      value,
                      label: `${title} ${batch}`,
                    })),
                  },
                  note: mode === 'PREPARE' && <p>{words.leavesNote}</p>,
                })}
                onDone={(_, { actionZh, mode }) =>
                  setDone(mode === 'PREPARE' ? words.prepared : words.done(actionZh))
                }
              />
            )
          );
        }}
      </Loaded>
    </>
  );
}

/** Which titles stay, and by which paper, is asked where there are any. */
function withTitles(act: Option, some: boolean): Option {
  const others = act.takes.filter((name) => name !== KEEPS);
  return act.takes.includes(KEEPS) && some
    ? { ...act, takes: [...others, KEEPS, KEPT_BY] }
    : { ...act, takes: others };
}

function send({ id, version }: View, action: string, values: InputValues): Promise<unknown> {
  const params = { path: { id } };
  const text = (name: string) => String(values[name] ?? '');
  const given = (name: string) => (text(name) === '' ? {} : { [name]: text(name) });
  const judged = { version, opinion: text('opinion'), reasonTold: text('reasonTold') };
  switch (action) {
    case 'report':
      return api.POST('/api/major-changes/{id}/report', {
        params,
        body: {
          ...{ version, description: text('description') },
          ...{ ...given('newName'), ...given('successorUscc'), ...given('successorName') },
        },
      });
    case 'refuse':
      return api.POST('/api/major-changes/{id}/refuse', { params, body: judged });
    default:
      return api.POST('/api/major-changes/{id}/confirm', {
        params,
        body: {
          ...judged,
          documents: linesOf(text('documents')),
          ...given('documentNo'),
          ...choicesOf(values),
        },
      });
  }
}

function choicesOf(values: InputValues) {
  const kept = (values[KEEPS] ?? []) as readonly string[];
  const document = String(values[KEPT_BY] ?? '');
  return {
    ...(values.takeName === undefined ? {} : { takeName: values.takeName === 'true' }),
    ...(kept.length === 0 ? {} : { [KEEPS]: kept.map((titleId) => ({ titleId, document })) }),
  };
}

function linesOf(text: string): string[] {
  return [...new Set(text.split(/\n+/).map((line) => line.trim()))].filter((line) => line !== '');
}
