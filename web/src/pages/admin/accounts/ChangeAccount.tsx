import { texts } from '#texts/admin';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { Form } from '../../../ui/form/Form.js';
import { type Option, SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import type { Account } from './account-columns.js';

const words = texts.accounts;
const LONGEST_NAME = 60;
type Changes = Pick<Schema<'UpdateAccountDto'>, 'displayName' | 'role'>;

interface ChangeAccountProps {
  readonly account: Account;
  /** The posts to choose from; empty where the post has to stay. */
  readonly roles: readonly Option[];
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSubmit: (changes: Changes) => void;
  readonly onCancel: () => void;
}

/** Another name or post; only what is different is sent. */
export function ChangeAccount({ account, roles, busy, problem, onSubmit, onCancel }: ChangeAccountProps) {
  const { displayName, role } = account;
  const form = useForm({ displayName, role }, { needs: () => ['displayName', 'role'], problem });
  return (
    <Form
      form={form}
      name={words.change}
      labels={words.fields}
      submitLabel={words.save}
      busy={busy}
      onSubmit={(values) =>
        onSubmit({
          displayName: values.displayName,
          ...(values.role === role ? {} : { role: values.role as Changes['role'] }),
        })
      }
      onCancel={{ label: ui.cancel, run: onCancel }}
    >
      <TextField form={form} name="displayName" label={words.fields.displayName} maxLength={LONGEST_NAME} />
      {roles.length > 0 && (
        <SelectField
          form={form}
          name="role"
          label={words.fields.role}
          hint={words.roleHint}
          options={roles}
        />
      )}
    </Form>
  );
}
