import { texts } from '#texts/todo';
import { api } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import type { Filters } from '../../../ui/filters/use-filters.js';
import type { TODO_FILTERS } from '../../../ui/walk/rows.js';
import styles from './todo.module.css';

type TodoFilters = Filters<(typeof TODO_FILTERS)[number]>;

interface TodoCountsProps {
  readonly filters: TodoFilters;
  readonly onFilter: (next: Readonly<Record<'kind' | 'overdue', string | undefined>>) => void;
}

/** How much there is to do, as a whole and by kind; a press shows just these. */
export function TodoCounts({ filters: { kind, overdue }, onFilter }: TodoCountsProps) {
  const { data } = useRead(['todo', 'count'], () => api.GET('/api/todo/count'));
  if (!data) return null;
  return (
    <div className={styles.counts} role="group" aria-label={texts.counts}>
      <Count
        count={data.open}
        pressed={!kind && !overdue}
        onPress={() => onFilter({ kind: undefined, overdue: undefined })}
      >
        {texts.open}
      </Count>
      <Count
        bad={data.overdue > 0}
        count={data.overdue}
        pressed={overdue === 'true' && !kind}
        onPress={() => onFilter({ kind: undefined, overdue: 'true' })}
      >
        {texts.overdue}
      </Count>
    </div>
  );
}

interface CountProps {
  readonly count: number;
  readonly bad?: boolean;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

function Count({ count, bad = false, pressed, onPress, children }: CountProps) {
  return (
    <button type="button" className={styles.count} data-bad={bad} aria-pressed={pressed} onClick={onPress}>
      {children}
      <strong>{count}</strong>
    </button>
  );
}
