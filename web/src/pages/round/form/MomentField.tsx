import { Input } from 'antd';
import { texts } from '#texts/round';
import { Field } from '../../../ui/form/Field.js';
import styles from '../round.module.css';
import type { RoundForm } from './use-round-form.js';

interface MomentFieldProps {
  readonly form: RoundForm;
  readonly name: 'opens' | 'enterpriseCloses' | 'cityCloses' | 'correctionCloses';
  readonly hint?: string;
}

/** A date with a time of day, which may be left out. */
export function MomentField({ form, name, hint }: MomentFieldProps) {
  const { date, time } = form.values[name];
  const label = texts.form[name];
  return (
    <Field label={label} hint={hint} error={form.errorOf(name) ?? form.faultBelow(name)}>
      {(control) => (
        <div className={styles.moment}>
          <Input
            {...control}
            type="date"
            aria-label={texts.form.date(label)}
            value={date}
            onChange={({ target }) => form.set(name, { date: target.value, time })}
          />
          <Input
            type="time"
            aria-label={texts.form.time(label)}
            value={time}
            onChange={({ target }) => form.set(name, { date, time: target.value })}
          />
        </div>
      )}
    </Field>
  );
}
