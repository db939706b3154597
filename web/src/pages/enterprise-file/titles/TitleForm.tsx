import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { useCatalogue } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useProducts } from '../../../api/products.js';
import { useAct } from '../../../api/use-act.js';
import { Form } from '../../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../../ui/form/FormFields.js';
import type { Option } from '../../../ui/form/SelectField.js';
import { useForm } from '../../../ui/form/use-form.js';

const words = texts.titles;
const LABELS = words.fields;
const NEEDED = ['kind', 'issuer', 'batch', 'fromOn', 'toOn', 'source'] as const;
const NONE = {
  kind: '',
  issuer: '',
  batch: '',
  certificateNo: '',
  productId: '',
  fromOn: '',
  toOn: '',
  source: '',
};
type Name = keyof typeof NONE;

/** @param products of which one is named; null where the title names none */
function rowsOf(kinds: readonly Option[], products: readonly Option[] | null): readonly FieldRow<Name>[] {
  return [
    { name: 'kind', label: LABELS.kind, kind: 'choice', options: kinds },
    ...(products
      ? [{ name: 'productId', label: LABELS.productId, kind: 'choice', options: products } as const]
      : []),
    { name: 'issuer', label: LABELS.issuer, most: 80 },
    { name: 'batch', label: LABELS.batch, most: 60 },
    { name: 'certificateNo', label: LABELS.certificateNo, most: 60, optional: true },
    { name: 'fromOn', label: LABELS.fromOn, kind: 'date' },
    { name: 'toOn', label: LABELS.toOn, hint: words.toHint, kind: 'date' },
    { name: 'source', label: LABELS.source, hint: words.sourceHint, most: 200, whole: true },
  ];
}

/** Records a title as an official list states it. */
export function TitleForm({
  enterpriseId,
  onDone,
}: {
  readonly enterpriseId: string;
  readonly onDone: () => void;
}) {
  const { data: catalogue } = useCatalogue();
  const { data: products = [] } = useProducts(enterpriseId);
  const made = products.filter(({ endedAt }) => endedAt === null);
  const kinds = catalogue?.titleKinds ?? [];
  const namesProduct = (kind: string) => kinds.some((each) => each.code === kind && each.namesProduct);
  const record = useAct(
    ({ certificateNo, productId, ...title }: typeof NONE, key) =>
      api.POST('/api/enterprises/{id}/titles', {
        params: { path: { id: enterpriseId }, header: { 'Idempotency-Key': key } },
        body: {
          ...title,
          kind: title.kind as Schema<'NewTitleDto'>['kind'],
          ...(certificateNo.trim() && { certificateNo }),
          ...(namesProduct(title.kind) && { productId }),
        },
      }),
    { onDone },
  );
  const form = useForm(NONE, {
    needs: ({ kind }) => (namesProduct(kind) ? [...NEEDED, 'productId'] : NEEDED),
    problem: record.error,
  });
  return (
    <Form
      form={form}
      name={words.record}
      labels={LABELS}
      submitLabel={texts.change.save}
      busy={record.isPending}
      onSubmit={record.run}
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <FormFields
        form={form}
        rows={rowsOf(
          kinds.map(({ code, zh }) => ({ value: code, label: zh })),
          namesProduct(form.values.kind) ? made.map(({ id, name }) => ({ value: id, label: name })) : null,
        )}
      />
    </Form>
  );
}
