import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { texts } from '#texts/account';
import { api, type Schema } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useChangeSession, useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useForm } from '../../ui/form/use-form.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { LONGEST_PASSWORD } from './limits.js';
import { safeNext } from './safe-next.js';
import styles from './account.module.css';

const words = texts.password;
const EMPTY = { oldPassword: '', newPassword: '', again: '' };
const NEEDED = ['oldPassword', 'newPassword', 'again'] as const;

/** Changes the own password. After a first password nothing else is possible before, and then it goes on. */
export default function Password() {
  const { mustChangePassword } = useSession();
  const [changes, setChanges] = useState(0);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const change = useChangeSession();
  const act = useAct((body: Schema<'ChangePasswordDto'>) => api.POST('/api/session/password', { body }), {
    onDone: async () => {
      if (!mustChangePassword) return setChanges(changes + 1);
      const { data } = await api.GET('/api/session');
      change(data ?? null);
      await navigate(safeNext(search.get('next')), { replace: true });
    },
  });
  return (
    <div className={styles.narrow}>
      <Page title={words.title} lead={mustChangePassword ? words.forced : words.lead}>
        {changes > 0 && act.isSuccess && <DoneBox>{words.done}</DoneBox>}
        <Panel title={words.rulesTitle}>
          <ul className={styles.rules}>
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Panel>
        <Panel>
          <PasswordForm key={changes} busy={act.isPending} problem={act.error} onSubmit={act.run} />
        </Panel>
        {!mustChangePassword && <NoticeBox>{words.others}</NoticeBox>}
      </Page>
    </div>
  );
}

function PasswordForm({
  busy,
  problem,
  onSubmit,
}: {
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSubmit: (body: Schema<'ChangePasswordDto'>) => void;
}) {
  const form = useForm(EMPTY, {
    needs: () => NEEDED,
    faults: ({ newPassword, again }) =>
      again !== '' && again !== newPassword ? { again: texts.credentials.differs } : {},
    problem,
  });
  return (
    <Form
      form={form}
      name={words.title}
      labels={words.fields}
      submitLabel={words.submit}
      busy={busy}
      onSubmit={({ again: _, ...body }) => onSubmit(body)}
    >
      {NEEDED.map((name) => (
        <TextField
          key={name}
          form={form}
          name={name}
          label={words.fields[name]}
          kind="password"
          autoComplete={name === 'oldPassword' ? 'current-password' : 'new-password'}
          maxLength={LONGEST_PASSWORD}
        />
      ))}
    </Form>
  );
}
