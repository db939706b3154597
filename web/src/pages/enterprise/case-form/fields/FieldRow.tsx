import { useState } from 'react';
import { texts } from '#texts/case-form';
import type { FormField } from '../../../../api/catalogue.js';
import { type FieldContent, fieldValue } from '../../../../ui/field-value.js';
import { Field } from '../../../../ui/form/Field.js';
import { YuanQuestion } from '../../../../ui/numbers/YuanQuestion.js';
import { Tag } from '../../../../ui/Tag.js';
import styles from '../case-form.module.css';
import { useField } from '../draft/use-draft.js';
import { fieldId, useFormPage } from '../form-context.js';
import { FieldControl } from './controls.js';
import { useFault } from './use-fault.js';

/** One field: an input with its label, its hint and what is wrong with it, or its content where it may not be changed. */
export function FieldRow({ field }: { readonly field: FormField }) {
  const { view } = useFormPage();
  const { value, text, editable, put, hold } = useField(field.key);
  const fault = useFault(field.key);
  const [sure, setSure] = useState<FieldContent>(null);
  const whole = field.type === 'longText';
  if (!editable)
    return (
      <div className={whole ? styles.wholeField : styles.field}>
        <div className={styles.label}>{field.zh}</div>
        <div className={styles.fixed}>{fieldValue(field, value)}</div>
      </div>
    );
  return (
    <div
      id={fieldId(field.key)}
      className={whole ? styles.wholeField : styles.field}
      data-asked={view.returnFields?.includes(field.key)}
    >
      {view.returnFields?.includes(field.key) && <Tag tone="warn">{texts.returned.asked}</Tag>}
      <Field
        label={`${field.zh}${field.mandatory ? ' *' : ''}`}
        error={fault}
        hint={<Hint field={field} value={value} />}
      >
        {(control) => (
          <FieldControl
            field={field}
            value={value}
            text={text}
            control={{ ...control, ...(field.mandatory ? { 'aria-required': true } : {}) }}
            put={(next, unitNamed) => {
              setSure(unitNamed ? next : null);
              put(next);
            }}
            hold={hold}
          />
        )}
      </Field>
      {field.type === 'money' && typeof value === 'number' && value !== sure && (
        <YuanQuestion value={value} onConvert={put} />
      )}
    </div>
  );
}

function Hint({
  field: { hint, type, maxLength },
  value,
}: {
  readonly field: FormField;
  readonly value: FieldContent;
}) {
  const used = type === 'longText' && maxLength !== null ? [...String(value ?? '')].length : null;
  if (!hint && used === null) return null;
  return (
    <span className={styles.hint}>
      <span>{hint}</span>
      {used !== null && maxLength !== null && <span>{texts.count(used, maxLength)}</span>}
    </span>
  );
}
