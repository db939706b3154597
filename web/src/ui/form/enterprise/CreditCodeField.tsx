import { useState } from 'react';
import { texts } from '#texts/enterprise-fields';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { TextField } from '../TextField.js';
import type { FormState } from '../use-form.js';

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
      label={texts.fields.uscc}
      error={checked?.fault ?? undefined}
      hint={checked && !checked.fault ? texts.usccRight(checked.uscc) : texts.usccHint}
      autoComplete="off"
      maxLength={LONGEST}
      onLeave={(value) => setCode(value.trim())}
    />
  );
}
