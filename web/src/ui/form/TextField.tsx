import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './Field.js';
import type { FormState } from './use-form.js';

interface TextFieldProps<Values, Name extends keyof Values & string> {
  readonly form: FormState<Values>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly whole?: boolean;
  /** Fault shown before the form's own. */
  readonly error?: string | undefined;
  readonly kind?: 'text' | 'password' | 'long' | 'tel' | 'date';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly onLeave?: (value: string) => void;
}

const LONG_ROWS = { minRows: 4, maxRows: 14 };

/** A text of a form. */
export function TextField<Values extends Readonly<Record<Name, string>>, Name extends keyof Values & string>(
  props: TextFieldProps<Values, Name>,
) {
  const { form, name, label, hint, optional, whole, kind = 'text' } = props;
  return (
    <Field
      label={label}
      hint={hint}
      optional={optional}
      whole={whole}
      error={props.error ?? form.errorOf(name)}
    >
      {(control) => {
        const shared = {
          ...control,
          name,
          value: form.values[name],
          maxLength: props.maxLength,
          autoComplete: props.autoComplete,
          onBlur: () => props.onLeave?.(form.values[name]),
          onChange: ({ target }: { target: { value: string } }) =>
            form.set(name, target.value as Values[Name]),
        };
        if (kind === 'long') return <Input.TextArea {...shared} autoSize={LONG_ROWS} />;
        if (kind === 'password') return <Input.Password {...shared} visibilityToggle={false} />;
        return <Input {...shared} type={kind} />;
      }}
    </Field>
  );
}
