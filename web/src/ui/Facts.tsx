import type { ReactNode } from 'react';
import { texts } from '#texts/ui';
import styles from './layout.module.css';

interface FactsProps {
  /** Name and value; an empty value reads as a dash. */
  readonly rows: readonly (readonly [name: string, value: ReactNode])[];
}

/** Named facts beside each other. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? texts.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}
