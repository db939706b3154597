import { useState } from 'react';
import { texts } from '#texts/account';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { TextField } from '../../../ui/form/TextField.js';
import type { FormState } from '../../../ui/form/use-form.js';

const words = texts.register;
const LONGEST = 60;

/** A credit code whose form is checked when it has been typed. */
export function CreditCodeField({ form }: { readonly form: FormState<{ readonly uscc: string }> }) {
  const [code, setCode] = useState('');
  const { data } = useRead(
    ['credit-code', code],
    () => api.GET('/api/public/credit-code', { params: { query: { code } } }),
    { enabled: code !== '', staleTime: Infinity },
  );
  const checked = form.values.uscc.trim() === code ? data : undefined;
  return (
    <TextField
      form={form}
      name="uscc"
      label={words.fields.uscc}
      error={checked?.fault ?? undefined}
      hint={checked && !checked.fault ? words.usccRight(checked.uscc) : words.usccHint}
      autoComplete="off"
      maxLength={LONGEST}
      onLeave={(value) => setCode(value.trim())}
    />
  );
}
