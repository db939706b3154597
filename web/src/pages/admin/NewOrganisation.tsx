import { Modal } from 'antd';
import { texts } from '#texts/admin';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { Form } from '../../ui/form/Form.js';
import { type Option, SelectField } from '../../ui/form/SelectField.js';
import { TextField } from '../../ui/form/TextField.js';
import { useForm } from '../../ui/form/use-form.js';

const words = texts.organisations;
const LONGEST_NAME = 120;
const LABELS = { unitId: words.unit, name: words.name };

interface NewOrganisationProps {
  readonly open: boolean;
  /** The unit that is proposed; '' for none. */
  readonly unit: string;
  readonly units: readonly Option[];
  /** With the name of what was added, if anything was. */
  readonly onClose: (added?: string) => void;
}

/** Adds an authority to a unit. */
export function NewOrganisation({ open, onClose, ...form }: NewOrganisationProps) {
  return (
    <Modal
      open={open}
      title={words.add}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      onCancel={() => onClose()}
    >
      <NewOrganisationForm {...form} onClose={onClose} />
    </Modal>
  );
}

function NewOrganisationForm({ unit, units, onClose }: Omit<NewOrganisationProps, 'open'>) {
  const create = useAct(
    (body: Schema<'CreateOrganisationDto'>, key) =>
      api.POST('/api/organisations', { body, params: { header: { 'Idempotency-Key': key } } }),
    { onDone: (_, { name }) => onClose(name) },
  );
  const form = useForm(
    { unitId: unit, name: '' },
    { needs: () => ['unitId', 'name'], problem: create.error },
  );
  return (
    <Form
      form={form}
      name={words.add}
      labels={LABELS}
      submitLabel={words.submit}
      busy={create.isPending}
      onSubmit={create.run}
      onCancel={{ label: ui.cancel, run: () => onClose() }}
    >
      <SelectField form={form} name="unitId" label={words.unit} options={units} />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxLength={LONGEST_NAME} />
    </Form>
  );
}
