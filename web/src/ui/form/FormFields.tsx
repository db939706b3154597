import type { ReactNode } from 'react';
import type { NumberKind } from '../numbers/meaning.js';
import { DateOrNoneField } from './DateOrNoneField.js';
import { Fields } from './Field.js';
import { NumberField } from './NumberField.js';
import { type Option, SelectField } from './SelectField.js';
import { TextField } from './TextField.js';
import type { FormState } from './use-form.js';

type TextKind = 'text' | 'password' | 'long' | 'tel' | 'date';

/** One field of a form that holds texts. */
export interface FieldRow<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** `choice` is one of `options`; `dateOrNone` may be known not to exist; a number is held as it is typed. */
  readonly kind?: TextKind | NumberKind | 'choice' | 'dateOrNone';
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly whole?: boolean;
  /** Longest text. */
  readonly most?: number;
  readonly options?: readonly Option[];
  readonly autoComplete?: string;
  /** The amount as it was, in fen. */
  readonly beside?: number | null;
}

interface FormFieldsProps<Name extends string> {
  readonly form: FormState<Readonly<Record<Name, string>>>;
  readonly rows: readonly FieldRow<Name>[];
}

/** The fields of a form in their order, beside each other on a wide screen. */
export function FormFields<Name extends string>({ form, rows }: FormFieldsProps<Name>) {
  return (
    <Fields>
      {rows.map((row) => (
        <RowField key={row.name} form={form} row={row} />
      ))}
    </Fields>
  );
}

function RowField<Name extends string>({
  form,
  row: { kind = 'text', most, options = [], autoComplete, beside, ...field },
}: {
  readonly form: FormState<Readonly<Record<Name, string>>>;
  readonly row: FieldRow<Name>;
}) {
  switch (kind) {
    case 'choice':
      return <SelectField form={form} {...field} options={options} />;
    case 'dateOrNone':
      return <DateOrNoneField form={form} {...field} />;
    case 'amount':
    case 'whole':
    case 'share':
    case 'score':
      return <NumberField form={form} {...field} kind={kind} beside={beside ?? null} />;
    default:
      return (
        <TextField
          form={form}
          {...field}
          kind={kind}
          {...(most === undefined ? {} : { maxLength: most })}
          {...(autoComplete === undefined ? {} : { autoComplete })}
        />
      );
  }
}
