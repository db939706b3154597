import { Input } from 'antd';
import { texts } from '#texts/reexaminations';
import type { Schema } from '../../api/client.js';
import { timeOf } from '../dates.js';
import { Field } from '../form/Field.js';
import { ProblemBox } from '../Messages.js';
import { Panel } from '../Panel.js';
import styles from './form.module.css';
import { useStatement } from './use-statement.js';

const words = texts.form;
const LONGEST = 4000;
const ROWS = { minRows: 6, maxRows: 20 };

/** What the enterprise says itself; it saves itself while it is written. */
export function StatementPanel({ draft }: { readonly draft: Schema<'ReexaminationDraftView'> }) {
  const { text, type, save, saving, problem, savedAt, unsaved } = useStatement(draft);
  const state = saving ? words.saving : unsaved ? words.unsaved : savedAt && words.savedAt(timeOf(savedAt));
  return (
    <Panel
      title={words.selfReview}
      extra={
        <span role="status" className={styles.saved}>
          {state}
        </span>
      }
    >
      <div className={styles.stack}>
        <Field whole label={words.statement} hint={words.statementHint}>
          {(control) => (
            <Input.TextArea
              {...control}
              name="statement"
              value={text}
              maxLength={LONGEST}
              autoSize={ROWS}
              onBlur={() => void save()}
              onChange={({ target }) => type(target.value)}
            />
          )}
        </Field>
        <ProblemBox problem={problem} />
      </div>
    </Panel>
  );
}
