import type { ReactNode } from 'react';
import type { Tone } from './Tag.js';
import styles from './timeline.module.css';

export interface Moment {
  readonly key: string;
  /** When it was, as read: a date or a time. */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly tone?: Tone;
  /** Who, on what papers and the like: one line below the title. */
  readonly note?: ReactNode;
  /** What was written about it. */
  readonly children?: ReactNode;
}

/** What happened, one below the other in the order given. */
export function Timeline({
  label,
  moments,
}: {
  readonly label: string;
  readonly moments: readonly Moment[];
}) {
  return (
    <ol className={styles.line} aria-label={label}>
      {moments.map(({ key, when, title, tone = 'plain', note, children }) => (
        <li key={key} className={styles.moment} data-tone={tone}>
          <div className={styles.when}>{when}</div>
          <div className={styles.what}>
            <div className={styles.title}>{title}</div>
            {note && <div className={styles.note}>{note}</div>}
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A text of the history with its name before it; `internal` marks what an enterprise never reads. */
export function Told({
  name,
  internal,
  children,
}: {
  readonly name: string;
  /** The word of the mark, such as 内部. */
  readonly internal?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <p className={internal ? styles.internal : styles.told}>
      {internal && <span className={styles.mark}>{internal}</span>}
      <strong>{name}</strong>：{children}
    </p>
  );
}
