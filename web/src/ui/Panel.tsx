import { useId, type ReactNode } from 'react';
import styles from './layout.module.css';

interface PanelProps {
  readonly title?: ReactNode;
  /** Stands at the right of the title. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A white box with a heading. */
export function Panel({ title, extra, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.panelHead}>
          <h2 id={id}>{title}</h2>
          {extra}
        </header>
      )}
      {children}
    </section>
  );
}
