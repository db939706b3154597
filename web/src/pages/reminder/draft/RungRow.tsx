import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { texts as all } from '#texts/reminders';
import styles from '../reminder.module.css';
import { type DraftRung, type Kind, KINDS } from './rungs.js';

const texts = all.draft;
const KIND_OPTIONS = KINDS.map((value) => ({ value, label: texts.kinds[value] }));
const RECIPIENT_OPTIONS = Object.entries(all.recipients).map(([value, label]) => ({ value, label }));

interface RungRowProps {
  /** From 1. */
  readonly index: number;
  readonly rung: DraftRung;
  /** It is not so in the rule in force. */
  readonly changed: boolean;
  readonly fault: string | null;
  readonly onChange: (rung: DraftRung) => void;
  readonly onRemove: () => void;
}

/** One rung of a draft. */
export function RungRow({ index, rung, changed, fault, onChange, onRemove }: RungRowProps) {
  const id = useId();
  const wrong = fault ? { status: 'error' as const, 'aria-describedby': `${id}-fault` } : {};
  return (
    <li className={styles.draftRung} data-changed={changed}>
      <Select
        aria-label={texts.ofRung(texts.when, index)}
        value={rung.kind}
        options={KIND_OPTIONS}
        popupMatchSelectWidth={false}
        onChange={(kind: Kind) => onChange({ ...rung, kind })}
      />
      <Input
        {...wrong}
        aria-label={texts.ofRung(texts.number, index)}
        aria-invalid={fault !== null}
        inputMode="numeric"
        autoComplete="off"
        value={rung.typed}
        onChange={({ target }) => onChange({ ...rung, typed: target.value.trim() })}
      />
      <Select
        mode="multiple"
        aria-label={texts.ofRung(texts.who, index)}
        value={[...rung.recipients]}
        options={RECIPIENT_OPTIONS}
        placeholder={texts.who}
        optionFilterProp="label"
        onChange={(recipients: string[]) => onChange({ ...rung, recipients })}
      />
      <Button className={styles.remove} aria-label={texts.removeOf(index)} onClick={onRemove}>
        {texts.remove}
      </Button>
      {fault && (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
    </li>
  );
}
