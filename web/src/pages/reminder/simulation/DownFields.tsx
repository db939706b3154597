import { Button, Input } from 'antd';
import { useId } from 'react';
import { texts as all } from '#texts/reminders';
import type { Schema } from '../../../api/client.js';
import styles from '../reminder.module.css';

const texts = all.simulation;
/** Periods of one run. */
const MOST = 10;

export type Down = Schema<'PeriodDto'>;

export function isPeriod({ from, to }: Down): boolean {
  return from !== '' && to !== '' && from <= to;
}

interface DownFieldsProps {
  readonly value: readonly Down[];
  readonly fault: string | undefined;
  readonly onChange: (down: readonly Down[]) => void;
}

/** Days on which the system is taken to stand still. */
export function DownFields({ value, fault, onChange }: DownFieldsProps) {
  const id = useId();
  const put = (index: number, next: Down) =>
    onChange(value.map((period, place) => (place === index ? next : period)));
  return (
    <fieldset className={styles.down} aria-describedby={id}>
      <legend>{texts.down}</legend>
      <p id={id} className={styles.soft}>
        {texts.downHint}
      </p>
      {value.map((period, index) => (
        <div key={index} className={styles.downRow}>
          {(['from', 'to'] as const).map((end) => (
            <Input
              key={end}
              type="date"
              aria-label={(end === 'from' ? texts.downFrom : texts.downTo)(index + 1)}
              aria-invalid={fault !== undefined && !isPeriod(period)}
              {...(fault !== undefined && !isPeriod(period) ? { status: 'error' as const } : {})}
              value={period[end]}
              onChange={({ target }) => put(index, { ...period, [end]: target.value })}
            />
          ))}
          <Button
            aria-label={texts.removeDown(index + 1)}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          >
            {all.draft.remove}
          </Button>
        </div>
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
      {value.length < MOST && (
        <Button onClick={() => onChange([...value, { from: '', to: '' }])}>{texts.addDown}</Button>
      )}
    </fieldset>
  );
}
