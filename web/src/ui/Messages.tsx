import type { ReactNode } from 'react';
import { texts } from '#texts/problem';
import type { ApiProblem } from '../api/problem.js';
import styles from './layout.module.css';

/** Why a request failed, what to do, and the fields at fault. */
export function ProblemBox({
  problem,
  labels = {},
}: {
  readonly problem: ApiProblem | null | undefined;
  /** Names of fields as people read them. */
  readonly labels?: Readonly<Partial<Record<string, string>>>;
}) {
  if (!problem) return null;
  const fields = problem.fields.filter(({ detail }) => detail !== problem.message);
  return (
    <div className={styles.problem} role="alert">
      <strong>{problem.message}</strong>
      {problem.hint && problem.hint !== problem.message && <div>{problem.hint}</div>}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, code, detail }) => (
            <li key={`${field} ${code}`}>
              {labels[field] ? `${labels[field]}：` : ''}
              {detail}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId && problem.status >= 500 && (
        <small>
          {texts.requestId} {problem.requestId}
        </small>
      )}
    </div>
  );
}

/** Good news; read out by screen readers. */
export function DoneBox({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.good} role="status">
      {children}
    </div>
  );
}

/** Something to be noticed before going on. */
export function NoticeBox({ children }: { readonly children: ReactNode }) {
  return <div className={styles.notice}>{children}</div>;
}
