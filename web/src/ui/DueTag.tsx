import { texts } from '#texts/ui';
import { useToday } from '../api/today.js';
import { daysBetween } from './dates.js';
import styles from './tags.module.css';

interface Due {
  /** Last day in time, `YYYY-MM-DD`; null without a deadline. */
  readonly on: string | null;
  /** Without: once the day has passed. */
  readonly overdue?: boolean;
  readonly provisional?: boolean;
}

const SOON = 3;

/** A last day with the days left; overdue in red, near in amber. */
export function DueTag({ on, overdue: told, provisional = false }: Due) {
  const today = useToday();
  if (on === null) return <span className={styles.soft}>{texts.noDue}</span>;
  const days = daysBetween(today, on);
  const overdue = told ?? days < 0;
  return (
    <span className={styles.due}>
      <span className={styles.date}>{on}</span>
      <span className={overdue ? styles.bad : days <= SOON ? styles.warn : styles.plain}>
        {wordFor(days, overdue)}
      </span>
      {provisional && (
        <abbr className={styles.soft} title={texts.provisional}>
          *
        </abbr>
      )}
    </span>
  );
}

function wordFor(days: number, overdue: boolean): string {
  if (overdue) return days < 0 ? texts.overdueDays(-days) : texts.overdue;
  return days === 0 ? texts.dueToday : texts.dueIn(days);
}
