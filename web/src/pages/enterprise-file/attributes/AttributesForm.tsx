import { texts } from '#texts/enterprise-file';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { asProblem } from '../../../api/problem.js';
import { useAct } from '../../../api/use-act.js';
import { Form } from '../../../ui/form/Form.js';
import { FormFields } from '../../../ui/form/FormFields.js';
import { numberFaults } from '../../../ui/form/NumberField.js';
import { useForm } from '../../../ui/form/use-form.js';
import {
  evidenceField,
  fieldsOf,
  numbersOf,
  type Row,
  rowId,
  sentOf,
  textOf,
  valueField,
} from './attribute-row.js';

const words = texts.attributes;
const SOURCE = 'source';

type Values = Readonly<Record<string, string>>;

interface AttributesFormProps {
  readonly enterpriseId: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly onDone: () => void;
}

/** Enters the facts of one group; what was not touched is not sent, and what was emptied is unknown again. */
export function AttributesForm({ enterpriseId, name, rows, onDone }: AttributesFormProps) {
  const save = useAct(
    async ({ source, changed }: { source: string; changed: readonly Change[] }) => {
      const body = { source, values: changed.map(({ sent }) => sent) };
      try {
        return await api.PUT('/api/enterprises/{id}/attributes', {
          params: { path: { id: enterpriseId } },
          body,
        });
      } catch (error) {
        throw asProblem(error).renamed((field) => formField(field, changed));
      }
    },
    { onDone },
  );
  const initial = valuesOf(rows);
  const numbers = numbersOf(rows);
  const form = useForm<Values>(initial, {
    needs: () => [SOURCE],
    faults: (values) => ({ ...numberFaults<Values>(values, numbers), ...loneEvidence(rows, values) }),
    problem: save.error,
  });
  const fields = [
    ...rows.flatMap(fieldsOf),
    { name: SOURCE, label: words.source, hint: words.sourceHint, most: 120, whole: true },
  ];
  return (
    <Form
      form={form}
      name={name}
      labels={Object.fromEntries(fields.map((field) => [field.name, field.label]))}
      submitLabel={texts.change.save}
      busy={save.isPending}
      onSubmit={(values) => {
        const changed = changesOf(rows, values);
        if (changed.length === 0) onDone();
        else save.run({ source: (values[SOURCE] ?? '').trim(), changed });
      }}
      onCancel={{ label: ui.cancel, run: onDone }}
    >
      <p>{words.formLead}</p>
      <FormFields form={form} rows={fields} />
    </Form>
  );
}

interface Change {
  readonly row: Row;
  readonly sent: Schema<'AttributeValueDto'>;
}

function valuesOf(rows: readonly Row[]): Values {
  return Object.fromEntries([
    ...rows.flatMap((row) => [
      [valueField(row), textOf(row)],
      [evidenceField(row), row.evidence ?? ''],
    ]),
    [SOURCE, rows.find(({ source }) => source !== null)?.source ?? ''],
  ]) as Values;
}

/** Rows whose value or proof is not as it was. */
function changesOf(rows: readonly Row[], values: Values): Change[] {
  return rows.flatMap((row): Change[] => {
    const value = sentOf(row, values[valueField(row)] ?? '');
    const evidence = (values[evidenceField(row)] ?? '').trim() || null;
    if (value === row.value && (value === null || evidence === row.evidence)) return [];
    const { key, year } = row;
    return [
      { row, sent: { key, value, ...(year === null ? {} : { year }), ...(value !== null && { evidence }) } },
    ];
  });
}

/** Rows that were unknown and still are, with a proof of nothing. */
function loneEvidence(rows: readonly Row[], values: Values): Record<string, string> {
  return Object.fromEntries(
    rows
      .filter(
        (row) =>
          row.value === null &&
          sentOf(row, values[valueField(row)] ?? '') === null &&
          (values[evidenceField(row)] ?? '').trim() !== '',
      )
      .map((row) => [valueField(row), words.valueFirst]),
  );
}

/** The field of the form for one of what was sent. */
function formField(field: string, changed: readonly Change[]): string {
  const [, index, part] = /^values\.(\d+)\.(\w+)$/.exec(field) ?? [];
  const row = changed[Number(index)]?.row;
  return row && part ? `${rowId(row)} ${part}` : field;
}
