import { Input } from 'antd';
import { texts as all } from '#texts/impacts';
import { Field } from '../../../ui/form/Field.js';
import { NoticeBox } from '../../../ui/Messages.js';
import type { ImpactFormState } from '../ask/use-impact-form.js';
import styles from '../impact.module.css';
import { ThresholdRow } from './ThresholdRow.js';
import { draftText, pathText, readDraft, type Threshold, thresholdsOf, withNumber } from './thresholds.js';

const texts = all.draft;

interface QuickFormProps {
  readonly form: ImpactFormState;
  readonly base: string;
}

/** The name of the draft and every number of it that decides, to be changed without touching the text. */
export function QuickForm({ form, base }: QuickFormProps) {
  const read = readDraft(form.values.draft);
  if ('fault' in read) return <NoticeBox>{texts.notJson}</NoticeBox>;
  const { content } = read;
  const rows = thresholdsOf(content);
  const before = beforeOf(base);
  const changed = rows.filter((row) => isChanged(row, before)).length;
  return (
    <div className={styles.editor}>
      <Field label={all.newOne.fields.title} hint={all.newOne.titleHint}>
        {(control) => (
          <Input
            {...control}
            maxLength={120}
            value={typeof content.title === 'string' ? content.title : ''}
            onChange={({ target }) => form.set('draft', draftText({ ...content, title: target.value }))}
          />
        )}
      </Field>
      <div>
        <h3>{texts.quick}</h3>
        <p className={styles.small}>{rows.length === 0 ? texts.none : texts.quickHint}</p>
      </div>
      {rows.length > 0 && (
        <ul className={styles.thresholds}>
          {rows.map((row) => (
            <ThresholdRow
              key={pathText(row.path)}
              row={row}
              before={before.get(keyOf(row))}
              tried={form.tries > 0}
              onChange={(typed) => form.set('draft', draftText(withNumber(content, row, typed)))}
            />
          ))}
        </ul>
      )}
      <p className={styles.small} role="status">
        {texts.changes(changed)} {changed > 0 && texts.wording}
      </p>
    </div>
  );
}

/** Limits and scores may share an id with nothing else; a comparison that was changed is another row. */
function keyOf({ id, comparison, unit }: Threshold): string {
  return [id, comparison, unit].join(' ');
}

function beforeOf(base: string): ReadonlyMap<string, Threshold> {
  const read = readDraft(base);
  return new Map('fault' in read ? [] : thresholdsOf(read.content).map((row) => [keyOf(row), row]));
}

function isChanged(row: Threshold, before: ReadonlyMap<string, Threshold>): boolean {
  return before.get(keyOf(row))?.number !== row.number;
}
