import { useState } from 'react';
import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { useIndustries } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ChangedMeanwhile, changesOf } from '../../../ui/form/ChangedMeanwhile.js';
import { Form } from '../../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../../ui/form/FormFields.js';
import { numberFaults, numberOf } from '../../../ui/form/NumberField.js';
import type { Option } from '../../../ui/form/SelectField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { numberText } from '../../../ui/numbers/meaning.js';

type Firm = Schema<'EnterpriseView'>;
type Changes = Omit<Schema<'ChangeProfileDto'>, 'version'>;

const LABELS = {
  establishedOn: texts.facts.established,
  registeredCapital: texts.facts.capital,
  industryCode: texts.facts.industry,
  legalRepresentative: texts.facts.legal,
  address: texts.facts.address,
  contactName: texts.facts.contact,
  contactPhone: texts.facts.phone,
  contactEmail: texts.facts.email,
};
type Values = Record<keyof typeof LABELS, string>;
const NUMBERS = { registeredCapital: 'amount' } as const;
const LONGEST = { name: 60, phone: 30, email: 120, address: 200 };

function rowsOf(firm: Firm, industries: readonly Option[]): readonly FieldRow<keyof Values>[] {
  const row = (name: keyof Values, more: Partial<FieldRow<keyof Values>> = {}) => ({
    ...{ name, label: LABELS[name], optional: true },
    ...more,
  });
  return [
    row('establishedOn', { kind: 'date' }),
    row('registeredCapital', { kind: 'amount', beside: firm.registeredCapital }),
    row('industryCode', { kind: 'choice', options: industries, optional: false }),
    row('legalRepresentative', { most: LONGEST.name }),
    row('address', { most: LONGEST.address, whole: true }),
    row('contactName', { most: LONGEST.name }),
    row('contactPhone', { kind: 'tel', most: LONGEST.phone }),
    row('contactEmail', { most: LONGEST.email }),
  ];
}

/** The profile of an enterprise as it is typed; only what was changed is saved. */
export function ProfileForm({ firm, onDone }: { readonly firm: Firm; readonly onDone: () => void }) {
  const now = valuesOf(firm);
  const [before] = useState(now);
  const { data: industries = [] } = useIndustries();
  const rows = rowsOf(
    firm,
    industries.map(({ code, zh }) => ({ value: code, label: `${code} ${zh}` })),
  );
  const change = useAct(
    (changes: Changes) =>
      api.PATCH('/api/enterprises/{id}', {
        params: { path: { id: firm.id } },
        body: { version: firm.version, ...changes },
      }),
    { onDone },
  );
  const form = useForm(before, {
    needs: () => ['industryCode'],
    faults: (values) => numberFaults(values, NUMBERS),
    problem: change.error,
  });
  return (
    <Form
      form={form}
      name={texts.change.profile}
      labels={LABELS}
      submitLabel={texts.change.save}
      busy={change.isPending}
      onSubmit={(values) => change.run(bodyOf(changesOf(before, values)))}
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <ChangedMeanwhile before={before} now={now} labels={LABELS} />
      <FormFields form={form} rows={rows} />
    </Form>
  );
}

function valuesOf(firm: Firm): Values {
  return {
    establishedOn: firm.establishedOn ?? '',
    registeredCapital: numberText('amount', firm.registeredCapital),
    industryCode: firm.industryCode,
    legalRepresentative: firm.legalRepresentative ?? '',
    address: firm.address ?? '',
    contactName: firm.contactName ?? '',
    contactPhone: firm.contactPhone ?? '',
    contactEmail: firm.contactEmail ?? '',
  };
}

/** An emptied field is cleared. */
function bodyOf({ registeredCapital, ...texts }: Partial<Values>): Changes {
  const cleared = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.trim() || null]),
  );
  return registeredCapital === undefined
    ? cleared
    : { ...cleared, registeredCapital: numberOf('amount', registeredCapital) };
}
