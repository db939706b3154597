import { Checkbox } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { api } from '../../../api/client.js';
import type { Product } from '../../../api/products.js';
import { useAct } from '../../../api/use-act.js';
import { ChangedMeanwhile, changesOf } from '../../../ui/form/ChangedMeanwhile.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';

const words = texts.products;
const LABELS = { name: words.name, statCode: words.code, sinceOn: words.since };
const NEW = { name: '', statCode: '', sinceOn: '', main: false };
type Values = typeof NEW;

const LONGEST = { name: 120, code: 10 };

interface ProductFormProps {
  readonly enterpriseId: string;
  /** The one to change; a new one without. */
  readonly product?: Product;
  readonly onDone: () => void;
}

/** Adds a product, or changes one; only what was changed is saved. */
export function ProductForm({ enterpriseId, product, onDone }: ProductFormProps) {
  const now = product ? valuesOf(product) : NEW;
  const [before] = useState(now);
  const save = useAct(
    async (values: Values, key): Promise<unknown> =>
      product
        ? api.PATCH('/api/products/{id}', {
            params: { path: { id: product.id } },
            body: { version: product.version, ...changesOf(before, values) },
          })
        : api.POST('/api/enterprises/{id}/products', {
            params: { path: { id: enterpriseId }, header: { 'Idempotency-Key': key } },
            body: values,
          }),
    { onDone },
  );
  const form = useForm(before, { needs: () => ['name', 'statCode', 'sinceOn'], problem: save.error });
  return (
    <Form
      form={form}
      name={product ? words.changeOf(product.name) : words.add}
      labels={LABELS}
      submitLabel={texts.change.save}
      busy={save.isPending}
      onSubmit={save.run}
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <ChangedMeanwhile before={shown(before)} now={shown(now)} labels={{ ...LABELS, main: words.main }} />
      <Fields>
        <TextField form={form} name="name" label={LABELS.name} maxLength={LONGEST.name} whole />
        <TextField
          form={form}
          name="statCode"
          label={LABELS.statCode}
          hint={words.codeHint}
          maxLength={LONGEST.code}
        />
        <TextField form={form} name="sinceOn" label={LABELS.sinceOn} hint={words.sinceHint} kind="date" />
      </Fields>
      <Checkbox checked={form.values.main} onChange={({ target }) => form.set('main', target.checked)}>
        {words.mainTick}
      </Checkbox>
    </Form>
  );
}

function valuesOf({ name, statCode, sinceOn, main }: Product): Values {
  return { name, statCode, sinceOn, main };
}

function shown({ main, ...others }: Values) {
  return { ...others, main: main ? ui.yes : ui.no };
}
