import { Button } from 'antd';
import type { ReactNode } from 'react';
import { texts as problemTexts } from '#texts/problem';
import { texts } from '#texts/ui';
import type { ApiProblem } from '../api/problem.js';
import styles from './layout.module.css';
import { ProblemBox } from './Messages.js';

/** Nothing to show; says what would stand here. */
export function Empty({ children = texts.empty }: { readonly children?: ReactNode }) {
  return <div className={styles.state}>{children}</div>;
}

export function Loading() {
  return (
    <div className={styles.state} role="status" aria-busy="true">
      {texts.loading}
    </div>
  );
}

interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly error: ApiProblem | null;
  readonly refetch: () => unknown;
}

/** What a read shows: its data, or that it is on its way, or why it failed and how to try again. */
export function Loaded<Data>({
  read,
  children,
}: {
  readonly read: QueryState<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  if (read.data !== undefined) return children(read.data);
  if (!read.error) return <Loading />;
  if (read.error.status === 404)
    return (
      <div className={styles.state}>
        <h2>{problemTexts.missing.title}</h2>
        {problemTexts.missing.text}
      </div>
    );
  return (
    <div className={styles.state}>
      <ProblemBox problem={read.error} />
      <Button onClick={() => void read.refetch()}>{problemTexts.retry}</Button>
    </div>
  );
}
