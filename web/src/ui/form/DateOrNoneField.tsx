import { Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/form';
import { Field } from './Field.js';
import styles from './form.module.css';
import type { FormState } from './use-form.js';

/** The value of a date that is known not to exist. */
export const NO_DATE = 'NONE';

interface DateOrNoneFieldProps<Values, Name extends keyof Values & string> {
  readonly form: FormState<Values>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly whole?: boolean;
}

/** A date, or that there is none; empty is neither. */
export function DateOrNoneField<
  Values extends Readonly<Record<Name, string>>,
  Name extends keyof Values & string,
>({ form, name, label, ...field }: DateOrNoneFieldProps<Values, Name>) {
  const none = form.values[name] === NO_DATE;
  const put = (value: string) => form.set(name, value as Values[Name]);
  return (
    <Field label={label} {...field} error={form.errorOf(name)}>
      {(control) => (
        <div className={styles.dateOrNone}>
          <Input
            {...control}
            type="date"
            name={name}
            disabled={none}
            value={none ? '' : form.values[name]}
            onChange={({ target }) => put(target.value)}
          />
          <Checkbox
            aria-label={texts.noDateOf(label)}
            checked={none}
            onChange={({ target }) => put(target.checked ? NO_DATE : '')}
          >
            {texts.noDate}
          </Checkbox>
        </div>
      )}
    </Field>
  );
}
