import type { ReactNode } from 'react';
import { texts as all } from '#texts/reminders';
import type { ApiProblem } from '../../../api/problem.js';
import { useUnitOptions } from '../../../api/units.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { type FormState, useForm } from '../../../ui/form/use-form.js';
import type { Range } from './range.js';

const texts = all.range;

interface RangeFormProps {
  readonly start: Range;
  readonly problem: ApiProblem | null;
  readonly busy: boolean;
  readonly onAsk: (range: Range) => void;
}

/** Over which unit and days a rule is tried. */
export function RangeForm({ start, problem, busy, onAsk }: RangeFormProps) {
  const form = useForm<Range>(start, { needs: () => NEEDS, problem });
  return (
    <Form
      form={form}
      name={texts.form}
      labels={texts.fields}
      submitLabel={texts.submit}
      busy={busy}
      onSubmit={onAsk}
    >
      <RangeFields form={form} />
    </Form>
  );
}

export const NEEDS = ['unitId', 'from', 'to'] as const;

interface RangeFieldsProps<Values> {
  readonly form: FormState<Values>;
  /** Stands at the right of the unit. */
  readonly beside?: ReactNode;
}

/** The fields of it, for a form that asks for more. */
export function RangeFields<Values extends Range>({ form, beside }: RangeFieldsProps<Values>) {
  const units = useUnitOptions();
  const fields = form as unknown as FormState<Range>;
  return (
    <Fields>
      <SelectField
        form={fields}
        name="unitId"
        label={texts.fields.unitId}
        options={units}
        whole={beside === undefined}
      />
      {beside}
      <TextField form={fields} name="from" label={texts.fields.from} kind="date" />
      <TextField form={fields} name="to" label={texts.fields.to} kind="date" hint={texts.toHint} />
    </Fields>
  );
}
