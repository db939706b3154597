import { Select } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/form';
import { Field } from './Field.js';
import type { FormState } from './use-form.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: Option[];
}

interface SelectFieldProps<Values, Name extends keyof Values & string> {
  readonly form: FormState<Values>;
  readonly name: Name;
  readonly label: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly whole?: boolean;
  readonly onChosen?: (value: string) => void;
}

/** Typing narrows the list by any part of the shown words. */
export const SEARCH = { optionFilterProp: 'label' };

/** One of a list; what is typed searches it. */
export function SelectField<
  Values extends Readonly<Record<Name, string>>,
  Name extends keyof Values & string,
>(props: SelectFieldProps<Values, Name>) {
  const { form, name, label, options, hint, optional, whole } = props;
  return (
    <Field label={label} hint={hint} optional={optional} whole={whole} error={form.errorOf(name)}>
      {(control) => (
        <Select
          {...control}
          value={form.values[name] === '' ? null : form.values[name]}
          options={[...options]}
          showSearch={SEARCH}
          placeholder={props.placeholder ?? texts.choose}
          notFoundContent={texts.noChoice}
          allowClear={optional}
          onChange={(value: string | undefined) => {
            form.set(name, (value ?? '') as Values[Name]);
            props.onChosen?.(value ?? '');
          }}
        />
      )}
    </Field>
  );
}
