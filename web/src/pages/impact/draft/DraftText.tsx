import { Input } from 'antd';
import { texts } from '#texts/impacts';
import { Field } from '../../../ui/form/Field.js';
import type { ImpactFormState } from '../ask/use-impact-form.js';
import styles from '../impact.module.css';
import { readDraft } from './thresholds.js';

const ROWS = { minRows: 16, maxRows: 30 };

/** The whole draft as it will be sent. */
export function DraftText({ form }: { readonly form: ImpactFormState }) {
  const { draft } = form.values;
  const wrong = 'fault' in readDraft(draft) || form.errorOf('draft') !== undefined;
  return (
    <Field label={texts.newOne.fields.draft}>
      {(control) => (
        <Input.TextArea
          {...control}
          aria-invalid={wrong}
          className={styles.text}
          spellCheck={false}
          autoSize={ROWS}
          value={draft}
          onChange={({ target }) => form.set('draft', target.value)}
        />
      )}
    </Field>
  );
}
