import { Radio } from 'antd';
import { useId } from 'react';
import { texts as all } from '#texts/impacts';
import { useSession } from '../../../api/session.js';
import { useCities, useUnitName } from '../../../api/units.js';
import { Fields } from '../../../ui/form/Field.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import styles from '../impact.module.css';
import type { ImpactFormState, ImpactValues } from './use-impact-form.js';

const texts = all.newOne;

/** Over whom, for what and for which day. */
export function RangeFields({ form }: { readonly form: ImpactFormState }) {
  const { referenceOn } = form.values;
  return (
    <Fields>
      <Choice form={form} name="scope" options={texts.scopes} />
      <Choice form={form} name="purpose" options={all.purposes} />
      <SelectField form={form} name="unitId" label={texts.fields.unitId} options={useUnits()} />
      <TextField
        form={form}
        name="referenceOn"
        label={texts.fields.referenceOn}
        kind="date"
        hint={referenceOn && texts.dayHint(Number(referenceOn.slice(0, 4)) - 1)}
      />
    </Fields>
  );
}

interface ChoiceProps<Name extends 'scope' | 'purpose'> {
  readonly form: ImpactFormState;
  readonly name: Name;
  readonly options: Readonly<Record<ImpactValues[Name], string>>;
}

function Choice<Name extends 'scope' | 'purpose'>({ form, name, options }: ChoiceProps<Name>) {
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-labelledby={id}>
      <legend id={id}>{texts.fields[name]}</legend>
      <Radio.Group
        name={name}
        value={form.values[name]}
        options={Object.entries<string>(options).map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => form.set(name, target.value as ImpactValues[Name])}
      />
    </fieldset>
  );
}

/** The own unit; below the province also each city. */
function useUnits(): { value: string; label: string }[] {
  const { unitId, tier } = useSession();
  const nameOf = useUnitName();
  const cities = useCities();
  const own = unitId === null ? [] : [{ value: unitId, label: nameOf(unitId) }];
  if (tier !== 'PROVINCE') return own;
  return [...own, ...cities.map(({ id, name }) => ({ value: id, label: name }))];
}
