import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { useCatalogue } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useProducts } from '../../../api/products.js';
import { useAct } from '../../../api/use-act.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
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
const LONGEST = { issuer: 80, batch: 60, certificateNo: 60, source: 200 };

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
      <Fields>
        <SelectField
          form={form}
          name="kind"
          label={LABELS.kind}
          options={kinds.map(({ code, zh }) => ({ value: code, label: zh }))}
        />
        {namesProduct(form.values.kind) && (
          <SelectField
            form={form}
            name="productId"
            label={LABELS.productId}
            options={products
              .filter(({ endedAt }) => endedAt === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField form={form} name="issuer" label={LABELS.issuer} maxLength={LONGEST.issuer} />
        <TextField form={form} name="batch" label={LABELS.batch} maxLength={LONGEST.batch} />
        <TextField
          form={form}
          name="certificateNo"
          label={LABELS.certificateNo}
          maxLength={LONGEST.certificateNo}
          optional
        />
        <TextField form={form} name="fromOn" label={LABELS.fromOn} kind="date" />
        <TextField form={form} name="toOn" label={LABELS.toOn} hint={words.toHint} kind="date" />
        <TextField
          form={form}
          name="source"
          label={LABELS.source}
          hint={words.sourceHint}
          maxLength={LONGEST.source}
          whole
        />
      </Fields>
    </Form>
  );
}
