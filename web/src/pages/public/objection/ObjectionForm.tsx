import { Checkbox, Radio } from 'antd';
import { useSearchParams } from 'react-router';
import { texts } from '#texts/public';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { Field, Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { NoticeBox } from '../../../ui/Messages.js';
import { Panel } from '../../../ui/Panel.js';
import styles from './objection.module.css';
import {
  chosenEntry,
  EMPTY,
  entryKey,
  entryOptions,
  needed,
  type ObjectionValues,
  objectionOf,
} from './values.js';

const words = texts.objection;
const LONGEST = { line: 120, text: 2000 };
const IDENTITIES = Object.entries(words.by).map(([value, label]) => ({ value, label }));

interface ObjectionFormProps {
  readonly lists: readonly Schema<'PublicListView'>[];
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSubmit: (objection: Schema<'FileObjectionDto'>) => void;
}

export function ObjectionForm({ lists, busy, problem, onSubmit }: ObjectionFormProps) {
  const [search] = useSearchParams();
  const wanted = entryKey(search.get('publicity') ?? '', search.get('entry') ?? '');
  const preselected = chosenEntry(lists, wanted);
  const form = useForm<ObjectionValues>(
    { ...EMPTY, entry: preselected ? wanted : '' },
    { needs: needed, problem },
  );
  const { by, entry } = form.values;
  const signed = by !== 'ANONYMOUS';
  const late = chosenEntry(lists, entry)?.open === false;
  return (
    <Form
      form={form}
      name={words.title}
      labels={{ ...words.fields, ...(by === 'UNIT' ? { name: words.unitName } : {}) }}
      submitLabel={signed && !late ? words.submit : words.submitReport}
      busy={busy}
      onSubmit={(values) => onSubmit(objectionOf(values))}
    >
      <Panel title={words.target}>
        <div className={styles.stack}>
          {search.has('entry') && !preselected && <NoticeBox>{words.goneNotice}</NoticeBox>}
          <SelectField
            form={form}
            name="entry"
            label={words.fields.entry}
            hint={words.entryHint}
            placeholder={words.entryPlaceholder}
            options={entryOptions(lists, entry)}
          />
          {late && <NoticeBox>{words.overNotice}</NoticeBox>}
        </div>
      </Panel>
      <Panel title={words.who}>
        <div className={styles.stack}>
          <fieldset className={styles.identity} aria-describedby="identity-note">
            <legend>{words.fields.by}</legend>
            <Radio.Group
              value={by}
              options={IDENTITIES}
              onChange={({ target }) => form.set('by', target.value as ObjectionValues['by'])}
            />
          </fieldset>
          <div id="identity-note" aria-live="polite">
            <NoticeBox>{words.byNotes[by]}</NoticeBox>
          </div>
          {signed && <Signature form={form} unit={by === 'UNIT'} />}
        </div>
      </Panel>
      <Panel title={words.what} extra={<span className={styles.soft}>{words.secret}</span>}>
        <div className={styles.stack}>
          <TextField
            form={form}
            name="text"
            label={words.fields.text}
            hint={words.textHint}
            kind="long"
            maxLength={LONGEST.text}
          />
          <TextField
            form={form}
            name="evidence"
            label={words.fields.evidence}
            hint={words.evidenceHint}
            kind="long"
            maxLength={LONGEST.text}
            optional={!signed}
          />
        </div>
      </Panel>
    </Form>
  );
}

function Signature({
  form,
  unit,
}: {
  readonly form: ReturnType<typeof useForm<ObjectionValues>>;
  readonly unit: boolean;
}) {
  return (
    <Fields>
      <TextField
        form={form}
        name="name"
        label={unit ? words.unitName : words.fields.name}
        hint={unit ? words.unitNameHint : words.nameHint}
        autoComplete={unit ? 'organization' : 'name'}
        maxLength={LONGEST.line}
      />
      <TextField
        form={form}
        name="contact"
        label={words.fields.contact}
        hint={words.contactHint}
        autoComplete="tel"
        maxLength={LONGEST.line}
      />
      {unit && (
        <Field label={words.fields.sealed} error={form.errorOf('sealed')} whole>
          {({ status: _, ...control }) => (
            <Checkbox
              {...control}
              checked={form.values.sealed}
              onChange={({ target }) => form.set('sealed', target.checked)}
            >
              {words.sealedText}
            </Checkbox>
          )}
        </Field>
      )}
    </Fields>
  );
}
