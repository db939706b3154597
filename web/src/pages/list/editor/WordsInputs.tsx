import { Button, Input } from 'antd';
import { useId } from 'react';
import { texts } from '#texts/list';
import type { Words } from './arrangement.js';
import styles from './editor.module.css';

interface WordsInputsProps {
  /** The enterprise. */
  readonly name: string;
  readonly words: Words;
  /** What the server found wrong, by input. */
  readonly faults: Partial<Words>;
  /** Those of the case above, to be taken over. */
  readonly above: Words | null;
  readonly onChange: (words: Partial<Words>) => void;
}

const ROWS = { minRows: 1, maxRows: 6 };

/** Why a case is not recommended: what the enterprise is told, and the opinion it never sees. */
export function WordsInputs({ name, words, faults, above, onChange }: WordsInputsProps) {
  const empty = ({ reason, opinion }: Words) => reason === '' && opinion === '';
  const copy = above && !empty(above) && empty(words) ? above : null;
  return (
    <div className={styles.words}>
      <WordsInput
        label={texts.row.reason}
        longLabel={texts.editor.reasonOf(name)}
        hint={texts.editor.reasonHint}
        value={words.reason}
        fault={faults.reason}
        most={500}
        onChange={(reason) => onChange({ reason })}
      />
      <WordsInput
        label={texts.row.opinion}
        longLabel={texts.editor.opinionOf(name)}
        hint={texts.editor.opinionHint}
        value={words.opinion}
        fault={faults.opinion}
        most={2000}
        onChange={(opinion) => onChange({ opinion })}
      />
      {copy && (
        <Button size="small" aria-label={texts.editor.copyWordsOf(name)} onClick={() => onChange(copy)}>
          {texts.editor.copyWords}
        </Button>
      )}
    </div>
  );
}

interface WordsInputProps {
  readonly label: string;
  readonly longLabel: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly most: number;
  readonly onChange: (text: string) => void;
}

function WordsInput({ label, longLabel, hint, value, fault, most, onChange }: WordsInputProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        aria-label={longLabel}
        aria-describedby={`${id}-note`}
        aria-invalid={fault !== undefined}
        {...(fault === undefined ? {} : { status: 'error' as const })}
        placeholder={hint}
        maxLength={most}
        autoSize={ROWS}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <div id={`${id}-note`} className={fault ? styles.fault : 'hidden-text'}>
        {fault ?? hint}
      </div>
    </div>
  );
}
