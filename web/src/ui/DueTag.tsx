import { texts } from '#texts/ui';
import { daysBetween } from './dates.js';
import styles from './tags.module.css';

interface Due {
  /** Last day in time, `YYYY-MM-DD`; null without a deadline. */
  readonly on: string | null;
  readonly overdue: boolean;
  readonly provisional: boolean;
  /** The business date the days are counted from. */
  readonly today: string;
}

const SOON = 3;

/** A last day with the days left; overdue in red, near in amber. */
export function DueTag({ on, overdue, provisional, today }: Due) {
  if (on === null) return <span className={styles.soft}>{texts.noDue}</span>;
  const days = daysBetween(today, on);
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
