import type { ReactNode } from 'react';
import type { Schema } from '../../../api/client.js';
import styles from './prepare.module.css';

interface FirmCardProps {
  readonly firm: Pick<Schema<'EnterpriseItem'>, 'name' | 'uscc' | 'unitName'>;
  /** What may be done with it. */
  readonly children: ReactNode;
}

/** An enterprise by name, code and place. */
export function FirmCard({ firm: { name, uscc, unitName }, children }: FirmCardProps) {
  return (
    <div className={styles.firm}>
      <div>
        <strong>{name}</strong>
        <div className={styles.soft}>
          {uscc} · {unitName}
        </div>
      </div>
      {children}
    </div>
  );
}
