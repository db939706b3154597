import type { ReactNode } from 'react';
import type { Judgment } from '../../api/judgments.js';
import styles from './judgment.module.css';
import { JudgmentHead } from './JudgmentHead.js';
import { JudgmentParts } from './JudgmentParts.js';

interface JudgmentBodyProps {
  readonly judgment: Judgment;
  /** The address of the file of the enterprise. */
  readonly file: string;
}

/** A whole judgment within something larger: a case, a dialog, a drawer. */
export function JudgmentBody({ judgment, file }: JudgmentBodyProps) {
  return (
    <>
      <JudgmentHead judgment={judgment} />
      <JudgmentParts judgment={judgment} file={file} as={Part} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
