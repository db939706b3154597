import { Button } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/batch';
import styles from './batch.module.css';

interface ChosenBarProps {
  readonly count: number;
  /** Stands behind the count. */
  readonly note?: ReactNode;
  readonly onClear: () => void;
  /** The ways to act on them. */
  readonly children: ReactNode;
}

/** How many rows are chosen and what can be done with them; stays in view while rows are chosen. */
export function ChosenBar({ count, note, onClear, children }: ChosenBarProps) {
  if (count === 0) return null;
  return (
    <div className={`${styles.bar} no-print`} role="region" aria-label={texts.title}>
      <span role="status">
        {texts.chosen(count)}
        {note}
      </span>
      {children}
      <Button onClick={onClear}>{texts.clear}</Button>
    </div>
  );
}
