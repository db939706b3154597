import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { Form } from '../../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../../ui/form/FormFields.js';
import { numberFaults, numberOf } from '../../../ui/form/NumberField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { numberText } from '../../../ui/numbers/meaning.js';

const words = texts.productYears;
const KINDS = {
  revenue: 'amount',
  domesticShare: 'share',
  domesticRank: 'whole',
  globalShare: 'share',
  globalRank: 'whole',
} as const;
type Year = Schema<'ProductYearView'>;
type Metric = keyof typeof KINDS;
const METRICS = Object.keys(KINDS) as Metric[];
const LABELS = { ...words.metrics, source: words.source };
const LONGEST_SOURCE = 200;

function rowsOf(saved: Year | undefined): readonly FieldRow<Metric | 'source'>[] {
  return [
    ...METRICS.map((name) => ({
      ...{ name, label: LABELS[name], kind: KINDS[name], optional: true },
      beside: name === 'revenue' ? (saved?.revenue ?? null) : null,
    })),
    { name: 'source', label: LABELS.source, hint: words.sourceHint, most: LONGEST_SOURCE, whole: true },
  ];
}

interface ProductYearFormProps {
  readonly productId: string;
  readonly year: number;
  readonly saved: Year | undefined;
  readonly onDone: () => void;
}

/** Revenue, shares and ranks of a product in one year; what is left empty is unknown. */
export function ProductYearForm({ productId, year, saved, onDone }: ProductYearFormProps) {
  const save = useAct(
    (body: Schema<'ProductYearDto'>) =>
      api.PUT('/api/products/{id}/years/{year}', {
        params: { path: { id: productId, year: String(year) } },
        body,
      }),
    { onDone },
  );
  const form = useForm(valuesOf(saved), {
    needs: () => ['source'],
    faults: (values) => numberFaults(values, KINDS),
    problem: save.error,
  });
  return (
    <Form
      form={form}
      name={texts.figures.yearOf(year)}
      labels={LABELS}
      submitLabel={texts.change.save}
      busy={save.isPending}
      onSubmit={({ source, ...numbers }) =>
        save.run({
          source: source.trim(),
          ...Object.fromEntries(METRICS.map((metric) => [metric, numberOf(KINDS[metric], numbers[metric])])),
        })
      }
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <FormFields form={form} rows={rowsOf(saved)} />
    </Form>
  );
}

function valuesOf(saved: Year | undefined): Record<Metric | 'source', string> {
  const numbers = METRICS.map((metric) => [metric, numberText(KINDS[metric], saved?.[metric] ?? null)]);
  return { ...(Object.fromEntries(numbers) as Record<Metric, string>), source: saved?.source ?? '' };
}
