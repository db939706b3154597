import { useEffect, type ReactNode } from 'react';
import { texts } from '#texts/app';
import styles from './layout.module.css';

interface PageProps {
  readonly title: string;
  /** A line below the title. */
  readonly lead?: ReactNode;
  /** Buttons at the right of the title. */
  readonly extra?: ReactNode;
  /** Lists use the whole width, texts and forms a readable one. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One page: its heading, which is also the title of the window, and its content. */
export function Page({ title, lead, extra, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${texts.productShort}`;
  }, [title]);
  return (
    <div className={wide ? styles.wide : styles.page}>
      <header className={styles.pageHead}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {extra && <div className={`${styles.actions} no-print`}>{extra}</div>}
      </header>
      <div className={styles.stack}>{children}</div>
    </div>
  );
}
