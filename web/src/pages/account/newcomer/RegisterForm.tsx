import { texts } from '#texts/account';
import { useIndustries, useOptions } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SelectField, type Option } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { unitOptions, usePublicUnits } from '../../../ui/form/units.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/Panel.js';
import { CREDENTIAL_NAMES, CredentialFields, NO_CREDENTIALS, passwordFaults } from './CredentialFields.js';
import { CreditCodeField } from './CreditCodeField.js';
import { LONGEST_ENTERPRISE_NAME } from '../limits.js';

export type Registration = Schema<'RegistrationDto'>;

const words = texts.register;
const EMPTY = {
  ...NO_CREDENTIALS,
  uscc: '',
  enterpriseName: '',
  unitId: '',
  industryCode: '',
  sector: '',
};
const ENTERPRISE_NAMES = ['uscc', 'enterpriseName', 'unitId', 'industryCode', 'sector'] as const;
const NEEDED = [...ENTERPRISE_NAMES, ...CREDENTIAL_NAMES];

interface RegisterFormProps {
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSubmit: (registration: Registration) => void;
}

export function RegisterForm({ busy, problem, onSubmit }: RegisterFormProps) {
  const form = useForm(EMPTY, { needs: () => NEEDED, faults: passwordFaults, problem });
  const { data: province } = usePublicUnits();
  const { data: industries = [] } = useIndustries();
  const sectors = useOptions('subSectors');
  const suggested = industries.find(({ code }) => code === form.values.industryCode)?.subSectors ?? [];
  return (
    <Form
      form={form}
      name={words.title}
      labels={{ ...words.fields, ...texts.credentials }}
      submitLabel={words.submit}
      busy={busy}
      onSubmit={({ again: _, ...registration }) => onSubmit(registration)}
    >
      <Panel title={words.enterprise}>
        <Fields>
          <CreditCodeField form={form} />
          <TextField
            form={form}
            name="enterpriseName"
            label={words.fields.enterpriseName}
            hint={words.enterpriseNameHint}
            autoComplete="organization"
            maxLength={LONGEST_ENTERPRISE_NAME}
          />
          <SelectField
            form={form}
            name="unitId"
            label={words.fields.unitId}
            hint={words.unitHint}
            placeholder={words.unitPlaceholder}
            options={unitOptions(province, ({ takesEnterprises }) => takesEnterprises)}
            whole
          />
          <SelectField
            form={form}
            name="industryCode"
            label={words.fields.industryCode}
            hint={words.industryHint}
            options={industries.map(({ code, zh }) => ({ value: code, label: `${code} ${zh}` }))}
          />
          <SelectField
            form={form}
            name="sector"
            label={words.fields.sector}
            options={suggestedFirst(sectors, suggested)}
          />
        </Fields>
      </Panel>
      <Panel title={words.person}>
        <Fields>
          <CredentialFields form={form} />
        </Fields>
      </Panel>
    </Form>
  );
}

/** Sub-sectors that go with the industry stand first. */
function suggestedFirst(sectors: Option[], suggested: readonly string[]) {
  const first = sectors.filter(({ value }) => suggested.includes(value));
  if (first.length === 0) return sectors;
  const others = sectors.filter(({ value }) => !suggested.includes(value));
  return [
    { label: words.suggested, options: first },
    { label: words.others, options: others },
  ];
}
