import { texts } from '#texts/account';
import { TextField } from '../../../ui/form/TextField.js';
import type { FormState } from '../../../ui/form/use-form.js';
import { LONGEST_NAME, LONGEST_PASSWORD } from '../limits.js';

/** What a newcomer chooses to sign in with; `again` is the password once more and is not sent. */
export interface Credentials {
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
  readonly again: string;
}

export const NO_CREDENTIALS: Credentials = { loginName: '', displayName: '', password: '', again: '' };

export const CREDENTIAL_NAMES = ['loginName', 'displayName', 'password', 'again'] as const;

/** The two passwords have to be the same. */
export function passwordFaults({ password, again }: Pick<Credentials, 'password' | 'again'>) {
  return again !== '' && again !== password ? { again: texts.credentials.differs } : {};
}

export function CredentialFields({ form }: { readonly form: FormState<Credentials> }) {
  const words = texts.credentials;
  return (
    <>
      <TextField
        form={form}
        name="displayName"
        label={words.displayName}
        hint={words.displayNameHint}
        autoComplete="name"
        maxLength={LONGEST_NAME}
      />
      <TextField
        form={form}
        name="loginName"
        label={words.loginName}
        hint={words.loginNameHint}
        autoComplete="username"
        maxLength={LONGEST_NAME}
      />
      <TextField
        form={form}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        kind="password"
        autoComplete="new-password"
        maxLength={LONGEST_PASSWORD}
      />
      <TextField
        form={form}
        name="again"
        label={words.again}
        kind="password"
        autoComplete="new-password"
        maxLength={LONGEST_PASSWORD}
      />
    </>
  );
}
