import { useState } from 'react';
import { texts } from '#texts/registration';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import type { InputValues } from '../../ui/acts/inputs.js';
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

/** Confirms or refuses, as the row allows it. */
export function Decision({ registration }: { readonly registration: Schema<'RegistrationView'> }) {
  const { id, version } = registration;
  const [done, setDone] = useState<string | null>(null);
  const params = { path: { id } };
  const read = useRead(['registration-acts', id], () =>
    api.GET('/api/registrations/{id}/actions', { params }),
  );
  const send = ({ action }: Act, { reason }: InputValues) =>
    action === 'refuse'
      ? api.POST('/api/registrations/{id}/refuse', {
          params,
          body: { version, reason: String(reason ?? '') },
        })
      : api.POST('/api/registrations/{id}/confirm', { params, body: { version } });
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Loaded read={read}>
        {(acts) => (
          <RowActs
            acts={acts}
            send={send}
            wordsOf={wordsOf}
            onDone={(_, { action }) => setDone(WORDS[action]?.done ?? null)}
          />
        )}
      </Loaded>
    </>
  );
}

function wordsOf({ action }: Act) {
  const told = WORDS[action];
  return {
    title: told?.title,
    submitLabel: told?.submit,
    labels: { reason: words.reason },
    hints: { reason: words.reasonHint },
    note: told && <p className={styles.text}>{told.text}</p>,
  };
}
