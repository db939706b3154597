import type { ReactNode } from 'react';
import { texts } from '#texts/ui';
import styles from './step-bar.module.css';

export interface Step {
  readonly key: string;
  readonly zh: string;
  readonly state: 'DONE' | 'CURRENT' | 'AHEAD' | 'ENDED';
  /** A second line, such as who has it or since when. */
  readonly note?: ReactNode;
}

const STATE_WORDS: Readonly<Record<Step['state'], string>> = {
  DONE: texts.done,
  CURRENT: texts.current,
  AHEAD: texts.ahead,
  ENDED: texts.ended,
};

/** The way of a case with the step where it stands; side by side on a wide screen, below each other on a telephone. */
export function StepBar({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol className={styles.bar} aria-label={label}>
      {steps.map(({ key, zh, state, note }) => (
        <li
          key={key}
          className={styles.step}
          data-state={state}
          aria-current={state === 'CURRENT' ? 'step' : undefined}
        >
          <span className={styles.name}>{zh}</span>
          <span className="hidden-text">{STATE_WORDS[state]}</span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
