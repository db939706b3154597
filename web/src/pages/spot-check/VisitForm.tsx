import { texts } from '#texts/spot-checks';
import { api, type Schema } from '../../api/client.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { Form } from '../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../ui/form/FormFields.js';
import { useForm } from '../../ui/form/use-form.js';

type Conclusion = Schema<'SiteVisitDto'>['conclusion'];

const words = texts.visit;
const CONCLUSIONS = Object.entries(words.conclusions).map(([value, label]) => ({ value, label }));

type Name = 'visitedOn' | 'officials' | 'conclusion' | 'note';

const ROWS: readonly FieldRow<Name>[] = [
  { name: 'visitedOn', label: words.on, kind: 'date' },
  { name: 'conclusion', label: words.conclusion, kind: 'choice', options: CONCLUSIONS },
  { name: 'officials', label: words.officials, hint: words.officialsHint, whole: true, most: 300 },
  { name: 'note', label: words.note, kind: 'long', whole: true, most: 2000 },
];

interface VisitFormProps {
  /** Of the draw. */
  readonly id: string;
  readonly row: Schema<'DrawnView'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What officials saw on the spot. */
export function VisitForm({ id, row, onDone, onClose }: VisitFormProps) {
  const today = useToday();
  const record = useAct(
    ({ visitedOn, officials, conclusion, note }: Readonly<Record<Name, string>>) =>
      api.POST('/api/spot-checks/{id}/site-visits', {
        params: { path: { id } },
        body: {
          ...{ version: row.version, reexaminationId: row.reexaminationId, visitedOn, note },
          officials: namesIn(officials),
          conclusion: conclusion as Conclusion,
        },
      }),
    {
      onDone: () => {
        onDone();
        onClose();
      },
    },
  );
  const form = useForm<Readonly<Record<Name, string>>>(
    { visitedOn: today, officials: '', conclusion: '', note: '' },
    { needs: () => ['visitedOn', 'officials', 'conclusion', 'note'], problem: record.error },
  );
  return (
    <Form
      form={form}
      name={texts.recordOf(row.enterpriseName)}
      labels={Object.fromEntries(ROWS.map(({ name, label }) => [name, label]))}
      submitLabel={words.submit}
      busy={record.isPending}
      onSubmit={record.run}
      onCancel={{ label: words.cancel, run: onClose }}
    >
      <FormFields form={form} rows={ROWS} />
    </Form>
  );
}

function namesIn(text: string): string[] {
  return [...new Set(text.split(/[、，,\s]+/).filter((name) => name !== ''))];
}
