import { useState } from 'react';
import { texts } from '#texts/registration';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { ActBar } from '../../ui/acts/ActBar.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import { DoneBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';
import styles from './registration.module.css';

const words = texts.page;
type Act = Schema<'ActionOption'>;

/** What each act says before it is done, on its button, and afterwards. */
const WORDS: Readonly<Record<string, { title: string; text: string; submit: string; done: string }>> = {
  confirm: {
    title: words.confirmTitle,
    text: words.confirmText,
    submit: words.confirm,
    done: words.confirmed,
  },
  refuse: { title: words.refuseTitle, text: words.refuseText, submit: words.refuse, done: words.refused },
};

interface Sent {
  readonly action: string;
  readonly reason: string;
}

/** Confirms or refuses, as the row allows it. */
export function Decision({ registration }: { readonly registration: Schema<'RegistrationView'> }) {
  const { id, version } = registration;
  const [chosen, setChosen] = useState<Act | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const read = useRead(['registration-acts', id], () =>
    api.GET('/api/registrations/{id}/actions', { params: { path: { id } } }),
  );
  const act = useAct(
    ({ action, reason }: Sent) => {
      const params = { path: { id } };
      return action === 'refuse'
        ? api.POST('/api/registrations/{id}/refuse', { params, body: { version, reason } })
        : api.POST('/api/registrations/{id}/confirm', { params, body: { version } });
    },
    {
      onDone: (_, { action }) => {
        setDone(WORDS[action]?.done ?? null);
        setChosen(null);
      },
    },
  );
  const told = chosen && WORDS[chosen.action];
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(acts) => (
          <ActBar
            acts={acts}
            onChoose={(next) => {
              act.reset();
              setChosen(next);
            }}
          />
        )}
      </Loaded>
      <ActDialog
        title={told?.title ?? chosen?.actionZh ?? null}
        onClose={() => setChosen(null)}
        needs={chosen?.needs ?? []}
        takes={chosen?.takes ?? []}
        labels={{ reason: words.reason }}
        hints={{ reason: words.reasonHint }}
        submitLabel={told?.submit}
        busy={act.isPending}
        problem={act.error}
        onSubmit={({ reason }) =>
          chosen && act.run({ action: chosen.action, reason: typeof reason === 'string' ? reason : '' })
        }
      >
        {told && <p className={styles.text}>{told.text}</p>}
      </ActDialog>
    </>
  );
}
