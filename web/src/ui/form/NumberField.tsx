import type { ReactNode } from 'react';
import { meaningOf, type NumberKind, numberText } from '../numbers/meaning.js';
import { YuanQuestion } from '../numbers/YuanQuestion.js';
import { TextField } from './TextField.js';
import type { FormState } from './use-form.js';

interface NumberFieldProps<Values, Name extends keyof Values & string> {
  readonly form: FormState<Values>;
  readonly name: Name;
  readonly kind: NumberKind;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** The same amount as it was, in fen, so that 元 typed for 万元 is noticed. */
  readonly beside?: number | null;
}

/** A number of a form, held as it is typed: separators, full-width digits and units are understood. */
export function NumberField<
  Values extends Readonly<Record<Name, string>>,
  Name extends keyof Values & string,
>({ form, name, kind, beside, ...field }: NumberFieldProps<Values, Name>) {
  const typed = form.values[name];
  const meaning = meaningOf(kind, typed);
  const put = (value: number | null) => form.set(name, numberText(kind, value) as Values[Name]);
  return (
    <div>
      <TextField
        form={form}
        name={name}
        {...field}
        error={'fault' in meaning ? meaning.fault : undefined}
        autoComplete="off"
        onLeave={() => 'value' in meaning && typed !== '' && put(meaning.value)}
      />
      {kind === 'amount' && 'value' in meaning && (
        <YuanQuestion name={field.label} value={meaning.value} beside={beside} onConvert={put} />
      )}
    </div>
  );
}

/** The faults of the numbers of a form, by field. */
export function numberFaults<Values extends object>(
  values: Values,
  kinds: Partial<Record<keyof Values, NumberKind>>,
): Partial<Record<keyof Values & string, string>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, kind]) => {
      const meaning = meaningOf(kind as NumberKind, values[name as keyof Values] as string);
      return 'fault' in meaning ? [[name, meaning.fault]] : [];
    }),
  ) as Partial<Record<keyof Values & string, string>>;
}

/** The number a text of a form without faults means; null for none. */
export function numberOf(kind: NumberKind, text: string): number | null {
  const meaning = meaningOf(kind, text);
  return 'fault' in meaning ? null : meaning.value;
}
