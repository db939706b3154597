import { Select } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { useOptions } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ChangedMeanwhile } from '../../../ui/form/ChangedMeanwhile.js';
import { Field } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SEARCH, SelectField } from '../../../ui/form/SelectField.js';
import { useForm } from '../../../ui/form/use-form.js';

type Firm = Schema<'EnterpriseView'>;

interface Values {
  readonly main: string;
  readonly others: readonly string[];
}

const words = texts.change;
const LABELS = { main: words.mainSector, others: words.otherSectors };
const MOST_OTHERS = 9;

/** The sub-sectors of an enterprise: the main one, and up to nine others. */
export function SectorsForm({ firm, onDone }: { readonly firm: Firm; readonly onDone: () => void }) {
  const shown = { sectors: firm.sectors.map(({ zh }) => zh).join('、') };
  const [before] = useState(shown);
  const options = useOptions('subSectors');
  const change = useAct(
    ({ main, others }: Values) =>
      api.PUT('/api/enterprises/{id}/sectors', {
        params: { path: { id: firm.id } },
        body: {
          version: firm.version,
          sectors: [
            { sector: main, main: true },
            ...others.filter((sector) => sector !== main).map((sector) => ({ sector, main: false })),
          ],
        },
      }),
    { onDone },
  );
  const form = useForm<Values>(valuesOf(firm), { needs: () => ['main'], problem: change.error });
  return (
    <Form
      form={form}
      name={words.sectors}
      labels={LABELS}
      submitLabel={words.save}
      busy={change.isPending}
      onSubmit={change.run}
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <ChangedMeanwhile before={before} now={shown} labels={{ sectors: texts.facts.sectors }} />
      <SelectField form={form} name="main" label={LABELS.main} options={options} />
      <Field label={LABELS.others} optional error={form.errorOf('others')}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            showSearch={SEARCH}
            maxCount={MOST_OTHERS}
            value={[...form.values.others]}
            options={options.filter(({ value }) => value !== form.values.main)}
            onChange={(others: string[]) => form.set('others', others)}
          />
        )}
      </Field>
    </Form>
  );
}

function valuesOf({ sectors }: Firm): Values {
  return {
    main: sectors.find(({ main }) => main)?.sector ?? '',
    others: sectors.filter(({ main }) => !main).map(({ sector }) => sector),
  };
}
