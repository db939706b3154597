import { Checkbox } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { api } from '../../../api/client.js';
import type { Product } from '../../../api/products.js';
import { useAct } from '../../../api/use-act.js';
import { ChangedMeanwhile, changesOf } from '../../../ui/form/ChangedMeanwhile.js';
import { Form } from '../../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../../ui/form/FormFields.js';
import { useForm } from '../../../ui/form/use-form.js';

const words = texts.products;
const LABELS = { name: words.name, statCode: words.code, sinceOn: words.since };
const NEW = { name: '', statCode: '', sinceOn: '', main: false };
type Values = typeof NEW;

const ROWS: readonly FieldRow<keyof typeof LABELS>[] = [
  { name: 'name', label: LABELS.name, most: 120, whole: true },
  { name: 'statCode', label: LABELS.statCode, hint: words.codeHint, most: 10 },
  { name: 'sinceOn', label: LABELS.sinceOn, hint: words.sinceHint, kind: 'date' },
];

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
      <FormFields form={form} rows={ROWS} />
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
