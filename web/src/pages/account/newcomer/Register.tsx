import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/account';
import { api } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { PATHS } from '../../../app/paths.js';
import { DoneBox, NoticeBox } from '../../../ui/Messages.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { RegisterForm, type Registration } from './RegisterForm.js';

const words = texts.register;

/** An enterprise asks for its first account; an officer of the unit it names confirms. */
export default function Register() {
  const [message, setMessage] = useState<string | null>(null);
  const apply = useAct(
    async (body: Registration) => (await api.POST('/api/public/registrations', { body })).data,
    { onDone: (received) => setMessage(received?.message ?? words.received) },
  );
  return (
    <Page
      title={words.title}
      lead={
        message === null && (
          <>
            {words.lead} <Link to={PATHS.invitation}>{words.hasCode}</Link>
          </>
        )
      }
    >
      {message === null ? (
        <>
          <NoticeBox>{words.secret}</NoticeBox>
          <RegisterForm busy={apply.isPending} problem={apply.error} onSubmit={apply.run} />
        </>
      ) : (
        <Panel title={words.doneTitle}>
          <DoneBox>{message}</DoneBox>
          <p style={{ margin: '12px 0' }}>{words.next}</p>
          <Link to={PATHS.signIn}>{words.toSignIn}</Link>
        </Panel>
      )}
    </Page>
  );
}
