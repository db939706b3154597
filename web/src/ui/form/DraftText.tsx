import { Input } from 'antd';
import { Field } from './Field.js';
import styles from './draft-text.module.css';

const ROWS = { minRows: 16, maxRows: 30 };

interface DraftTextProps {
  readonly label: string;
  readonly draft: string;
  readonly wrong: boolean;
  readonly onChange: (text: string) => void;
  /** Characters, where the server takes no more. */
  readonly longest?: number;
}

/** A whole draft as it will be sent, for those who know its language. */
export function DraftText({ label, draft, wrong, onChange, longest }: DraftTextProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Input.TextArea
          {...control}
          aria-invalid={wrong}
          className={styles.text}
          spellCheck={false}
          autoSize={ROWS}
          maxLength={longest}
          value={draft}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
