import type { ReactNode } from 'react';
import { texts } from '#texts/enterprise-fields';
import { useIndustries, useOptions } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import { Fields } from '../Field.js';
import { type Option, SelectField } from '../SelectField.js';
import { unitOptions, usePublicUnits } from '../units.js';
import type { FormState } from '../use-form.js';
import { CreditCodeField } from './CreditCodeField.js';

type Unit = Schema<'PublicUnit'>;

interface EnterpriseValues {
  readonly uscc: string;
  readonly unitId: string;
  readonly industryCode: string;
  readonly sector: string;
}

interface EnterpriseFieldsProps {
  readonly form: FormState<EnterpriseValues>;
  /** Where the enterprise may be registered. */
  readonly units: (unit: Unit) => boolean;
  /** The input of the name, which forms call differently. */
  readonly children: ReactNode;
}

/** A unit whose enterprises are entered under it, and not under one below. */
export function takesEnterprises(unit: Unit): boolean {
  return unit.takesEnterprises;
}

/** What every enterprise is entered with. */
export function EnterpriseFields({ form, units, children }: EnterpriseFieldsProps) {
  const { data: province } = usePublicUnits();
  const { data: industries = [] } = useIndustries();
  const sectors = useOptions('subSectors');
  const suggested = industries.find(({ code }) => code === form.values.industryCode)?.subSectors ?? [];
  return (
    <Fields>
      <CreditCodeField form={form} />
      {children}
      <SelectField
        form={form}
        name="unitId"
        label={texts.fields.unitId}
        hint={texts.unitHint}
        placeholder={texts.unitPlaceholder}
        options={unitOptions(province, units)}
        whole
      />
      <SelectField
        form={form}
        name="industryCode"
        label={texts.fields.industryCode}
        hint={texts.industryHint}
        options={industries.map(({ code, zh }) => ({ value: code, label: `${code} ${zh}` }))}
      />
      <SelectField
        form={form}
        name="sector"
        label={texts.fields.sector}
        options={suggestedFirst(sectors, suggested)}
      />
    </Fields>
  );
}

/** Sub-sectors that go with the industry stand first. */
function suggestedFirst(sectors: Option[], suggested: readonly string[]) {
  const first = sectors.filter(({ value }) => suggested.includes(value));
  if (first.length === 0) return sectors;
  const others = sectors.filter(({ value }) => !suggested.includes(value));
  return [
    { label: texts.suggested, options: first },
    { label: texts.others, options: others },
  ];
}
