import { Button, Modal } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/admin';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { CopyField } from '../../../ui/CopyField.js';
import { Facts } from '../../../ui/Facts.js';
import { Form } from '../../../ui/form/Form.js';
import { type Option, SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { DoneBox, NoticeBox } from '../../../ui/Messages.js';
import styles from '../admin.module.css';

const words = texts.accounts;
const LONGEST_NAME = 60;
const NEEDED = ['organisationId', 'role', 'displayName', 'loginName'] as const;
type Created = Schema<'CreatedAccountView'>;

interface NewAccountProps {
  readonly open: boolean;
  /** The authority that is proposed; '' for none. */
  readonly organisation: string;
  readonly organisations: readonly Option[];
  readonly roles: readonly Option[];
  readonly onClose: () => void;
}

/** Opens an account and shows its one-time password, once. */
export function NewAccount({ open, onClose, ...form }: NewAccountProps) {
  const [created, setCreated] = useState<Created | null>(null);
  const close = () => {
    setCreated(null);
    onClose();
  };
  return (
    <Modal
      open={open}
      title={words.add}
      footer={null}
      closable={created === null}
      keyboard={created === null}
      mask={{ closable: false }}
      destroyOnHidden
      onCancel={close}
    >
      {created ? (
        <FirstPassword created={created} onClose={close} />
      ) : (
        <NewAccountForm {...form} onCreated={setCreated} onClose={close} />
      )}
    </Modal>
  );
}

function FirstPassword({ created, onClose }: { readonly created: Created; readonly onClose: () => void }) {
  return (
    <div className={styles.stack}>
      <DoneBox>{words.opened(created.displayName)}</DoneBox>
      <Facts rows={[[words.fields.loginName, created.loginName]]} />
      <CopyField label={words.password} text={created.oneTimePassword} />
      <NoticeBox>{words.passwordNote}</NoticeBox>
      <div>
        <Button type="primary" onClick={onClose}>
          {words.noted}
        </Button>
      </div>
    </div>
  );
}

interface NewAccountFormProps extends Omit<NewAccountProps, 'open'> {
  readonly onCreated: (created: Created) => void;
}

function NewAccountForm({ organisation, organisations, roles, onCreated, onClose }: NewAccountFormProps) {
  const create = useAct(
    async (body: Schema<'CreateAccountDto'>) => (await api.POST('/api/accounts', { body })).data,
    { onDone: (created) => created && onCreated(created) },
  );
  const form = useForm(
    { organisationId: organisation, role: '', displayName: '', loginName: '' },
    { needs: () => NEEDED, problem: create.error },
  );
  const { fields } = words;
  return (
    <Form
      form={form}
      name={words.add}
      labels={fields}
      submitLabel={words.submit}
      busy={create.isPending}
      onSubmit={(values) => create.run(values as Schema<'CreateAccountDto'>)}
      onCancel={{ label: ui.cancel, run: onClose }}
    >
      <SelectField form={form} name="organisationId" label={fields.organisationId} options={organisations} />
      <SelectField form={form} name="role" label={fields.role} hint={words.roleHint} options={roles} />
      <TextField form={form} name="displayName" label={fields.displayName} maxLength={LONGEST_NAME} />
      <TextField
        form={form}
        name="loginName"
        label={fields.loginName}
        hint={words.loginNameHint}
        autoComplete="off"
        maxLength={LONGEST_NAME}
      />
    </Form>
  );
}
