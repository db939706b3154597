import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { texts } from '#texts/account';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { PATHS } from '../../../app/paths.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { DoneBox } from '../../../ui/Messages.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { CREDENTIAL_NAMES, CredentialFields, NO_CREDENTIALS, passwordFaults } from './CredentialFields.js';

const words = texts.invitation;
const NEEDED = ['code', ...CREDENTIAL_NAMES] as const;
const LONGEST_CODE = 60;

/** Opens an account with a code that an officer or the enterprise's administrator gave. */
export default function Invitation() {
  const [search] = useSearchParams();
  const [opened, setOpened] = useState<Schema<'OpenedAccountView'> | null>(null);
  const accept = useAct(
    async (body: Schema<'AcceptInvitationDto'>) =>
      (await api.POST('/api/public/invitations/accept', { body })).data,
    { onDone: (account) => setOpened(account ?? null) },
  );
  const form = useForm(
    { ...NO_CREDENTIALS, code: search.get('code') ?? '' },
    { needs: () => NEEDED, faults: passwordFaults, problem: accept.error },
  );
  return (
    <Page title={words.title} lead={words.lead}>
      <Panel>
        {opened ? (
          <>
            <DoneBox>{words.opened(opened.enterpriseName, opened.loginName)}</DoneBox>
            <p style={{ marginTop: 12 }}>
              <Link to={PATHS.signIn}>{words.toSignIn}</Link>
            </p>
          </>
        ) : (
          <Form
            form={form}
            name={words.title}
            labels={{ code: words.code, ...texts.credentials }}
            submitLabel={words.submit}
            busy={accept.isPending}
            onSubmit={({ again: _, ...body }) => accept.run(body)}
          >
            <Fields>
              <TextField
                form={form}
                name="code"
                label={words.code}
                hint={words.codeHint}
                autoComplete="off"
                maxLength={LONGEST_CODE}
                whole
              />
              <CredentialFields form={form} />
            </Fields>
          </Form>
        )}
      </Panel>
    </Page>
  );
}
