import { texts } from '#texts/enterprise-fields';
import { texts as all } from '#texts/officer';
import { api, type Schema } from '../../../api/client.js';
import { useUnitOptions } from '../../../api/units.js';
import { useAct } from '../../../api/use-act.js';
import { EnterpriseFields, takesEnterprises } from '../../../ui/form/enterprise/EnterpriseFields.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';

const { prepare: words } = all;

const EMPTY = { uscc: '', name: '', unitId: '', industryCode: '', sector: '' };
const NEEDED = ['uscc', 'name', 'unitId', 'industryCode', 'sector'] as const;
const LONGEST_NAME = 120;

interface RegisterFirmProps {
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** Puts an enterprise of the area on the register. */
export function RegisterFirm({ onDone, onCancel }: RegisterFirmProps) {
  const act = useAct(
    async ({ sector, ...firm }: typeof EMPTY, key) =>
      (
        await api.POST('/api/enterprises', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...firm, sectors: [{ sector, main: true }] },
        })
      ).data as Schema<'EnterpriseView'>,
    { onDone: ({ id }) => onDone(id) },
  );
  const form = useForm(EMPTY, { needs: () => NEEDED, problem: act.error });
  const own = new Set(useUnitOptions().map(({ value }) => value));
  return (
    <Form
      form={form}
      name={words.registerTitle}
      labels={texts.fields}
      submitLabel={words.register}
      busy={act.isPending}
      onSubmit={act.run}
      onCancel={{ label: words.registerCancel, run: onCancel }}
    >
      <p>{words.registerLead}</p>
      <EnterpriseFields form={form} units={(unit) => takesEnterprises(unit) && own.has(unit.id)}>
        <TextField
          form={form}
          name="name"
          label={texts.fields.name}
          hint={texts.nameHint}
          autoComplete="organization"
          maxLength={LONGEST_NAME}
        />
      </EnterpriseFields>
    </Form>
  );
}
