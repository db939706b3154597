import { Checkbox, Input, Radio } from 'antd';
import { useId } from 'react';
import { texts } from '#texts/round';
import { useCatalogue } from '../../../api/catalogue.js';
import { Field } from '../../../ui/form/Field.js';
import styles from '../round.module.css';
import type { RoundForm } from './use-round-form.js';
import type { RoundValues } from './values.js';

type Names<Type> = {
  [Name in keyof RoundValues]: RoundValues[Name] extends Type ? Name : never;
}[keyof RoundValues];

interface PartProps<Name> {
  readonly form: RoundForm;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
}

/** Yes or no. */
export function FlagPart({ form, name, label, hint }: PartProps<Names<boolean>>) {
  const id = useId();
  const fault = form.errorOf(name);
  return (
    <div className={styles.check}>
      <Checkbox
        checked={form.values[name]}
        aria-describedby={id}
        onChange={({ target }) => form.set(name, target.checked)}
      >
        {label}
      </Checkbox>
      <div id={id} className={fault ? styles.fault : styles.hint}>
        {fault ?? hint}
      </div>
    </div>
  );
}

/** A whole number with its unit; empty leaves it to the general rules. */
export function NumberPart({
  form,
  name,
  label,
  hint,
  unit,
}: PartProps<'publicityLength' | 'cityPublicityLength' | 'baseYear'> & { readonly unit?: string }) {
  return (
    <Field label={label} hint={hint} optional={name !== 'baseYear'} error={form.errorOf(name)}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          suffix={unit !== undefined && <span>{unit}</span>}
          value={form.values[name]}
          onChange={({ target }) => form.set(name, target.value)}
        />
      )}
    </Field>
  );
}

const MODES = (['NONE', 'SOFT', 'HARD'] as const).map((value) => ({ value, label: texts.quotaModes[value] }));

export function QuotaModePart({ form }: { readonly form: RoundForm }) {
  const id = useId();
  return (
    <fieldset className={styles.modes} aria-describedby={id}>
      <legend>{texts.form.quotaMode}</legend>
      <Radio.Group
        value={form.values.quotaMode}
        options={MODES}
        onChange={({ target }) => form.set('quotaMode', target.value as RoundValues['quotaMode'])}
      />
      <div id={id} className={styles.hint}>
        {form.errorOf('quotaMode') ?? texts.form.quotaModeHint}
      </div>
    </fieldset>
  );
}

/** Working days per step, where the round departs from the general limits. */
export function LimitParts({ form }: { readonly form: RoundForm }) {
  const { data } = useCatalogue();
  return (
    <div className={styles.limits}>
      {(data?.limits ?? []).map(({ code, zh, workingDays }) => (
        <Field
          key={code}
          label={zh}
          hint={texts.form.limitGeneral(workingDays)}
          error={form.faultBelow(`limits.${code}`)}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              value={form.values.limits[code] ?? ''}
              onChange={({ target }) => form.set('limits', { ...form.values.limits, [code]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
