import { Input } from 'antd';
import { texts } from '#texts/reminders';
import { Field } from '../../../ui/form/Field.js';
import styles from '../reminder.module.css';

const ROWS = { minRows: 16, maxRows: 30 };
/** Characters; the server takes no more. */
const LONGEST = 20_000;

interface DraftTextProps {
  readonly draft: string;
  readonly wrong: boolean;
  readonly onChange: (text: string) => void;
}

/** The whole draft as JSON, for those who know it. */
export function DraftText({ draft, wrong, onChange }: DraftTextProps) {
  return (
    <Field label={texts.draft.text}>
      {(control) => (
        <Input.TextArea
          {...control}
          aria-invalid={wrong}
          className={styles.text}
          spellCheck={false}
          autoSize={ROWS}
          maxLength={LONGEST}
          value={draft}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
