import { useId } from 'react';
import type { FormField } from '../../../../api/catalogue.js';
import { fieldValue } from '../../../../ui/field-value.js';
import { useField } from '../draft/use-draft.js';
import { fieldId, useFormPage } from '../form-context.js';
import { FieldControl } from './controls.js';
import styles from '../../../../ui/figures/figures.module.css';
import { useFault } from './use-fault.js';

/** One yearly figure. @param props.name figure and year, for who does not see the table */
export function FigureCell({ field, name }: { readonly field: FormField; readonly name: string }) {
  const { view } = useFormPage();
  const id = useId();
  const { value, text, editable, put, hold } = useField(field.key);
  const fault = useFault(field.key);
  if (!editable) return <div className={styles.fixed}>{fieldValue({ ...field, unitZh: null }, value)}</div>;
  return (
    <div id={fieldId(field.key)} data-asked={view.returnFields?.includes(field.key)} className={styles.cell}>
      <FieldControl
        field={field}
        value={value}
        text={text}
        control={{
          'aria-label': name,
          'aria-invalid': fault !== undefined,
          'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
          ...(fault === undefined ? {} : { status: 'error' }),
        }}
        put={put}
        hold={hold}
      />
      {fault && (
        <div id={`${id}-fault`} className={styles.fault}>
          {fault}
        </div>
      )}
    </div>
  );
}
