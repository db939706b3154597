import { texts as account } from '#texts/account';
import { texts } from '#texts/enterprise-fields';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { EnterpriseFields, takesEnterprises } from '../../../ui/form/enterprise/EnterpriseFields.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/Panel.js';
import { CREDENTIAL_NAMES, CredentialFields, NO_CREDENTIALS, passwordFaults } from './CredentialFields.js';
import { LONGEST_ENTERPRISE_NAME } from '../limits.js';

export type Registration = Schema<'RegistrationDto'>;

const words = account.register;
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
  return (
    <Form
      form={form}
      name={words.title}
      labels={{ ...texts.fields, ...account.credentials }}
      submitLabel={words.submit}
      busy={busy}
      onSubmit={({ again: _, ...registration }) => onSubmit(registration)}
    >
      <Panel title={words.enterprise}>
        <EnterpriseFields form={form} units={takesEnterprises}>
          <TextField
            form={form}
            name="enterpriseName"
            label={texts.fields.enterpriseName}
            hint={texts.nameHint}
            autoComplete="organization"
            maxLength={LONGEST_ENTERPRISE_NAME}
          />
        </EnterpriseFields>
      </Panel>
      <Panel title={words.person}>
        <Fields>
          <CredentialFields form={form} />
        </Fields>
      </Panel>
    </Form>
  );
}
