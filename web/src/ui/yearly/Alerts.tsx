import { texts } from '#texts/assessment';
import type { Schema } from '../../api/client.js';
import styles from './yearly.module.css';

/** What is pointed out about an update, each with its number and its limit. */
export function Alerts({ alerts }: { readonly alerts: readonly Schema<'AlertView'>[] }) {
  const { one } = texts;
  if (alerts.length === 0) return <p className={styles.soft}>{one.noAlerts}</p>;
  return (
    <>
      <ul className={styles.alerts}>
        {alerts.map(({ code, zh, value, limit }) => (
          <li key={`${code} ${zh}`}>
            <strong>{zh}</strong>
            <span>{one.alert(value, limit)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{one.alertsNote}</p>
    </>
  );
}
