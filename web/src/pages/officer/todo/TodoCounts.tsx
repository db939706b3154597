import { texts } from '#texts/todo';
import { api, type Schema } from '../../../api/client.js';
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
      {kindsOf(data, kind).map((each) => (
        <Count
          key={each.kind}
          count={each.open}
          overdue={each.overdue}
          pressed={kind === each.kind}
          onPress={() => onFilter({ kind: kind === each.kind ? undefined : each.kind, overdue: undefined })}
        >
          {each.kindZh}
        </Count>
      ))}
    </div>
  );
}

/** The kind that is asked for stays there when nothing of it is left. */
function kindsOf({ byKind }: Schema<'TodoCountView'>, asked: string | undefined): Schema<'TodoKindCount'>[] {
  if (!asked || byKind.some(({ kind }) => kind === asked)) return byKind;
  return [...byKind, { kind: asked, kindZh: texts.chosenKind, open: 0, overdue: 0 }];
}

interface CountProps {
  readonly count: number;
  readonly bad?: boolean;
  /** Of these, past their last day. */
  readonly overdue?: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

function Count({ count, bad = false, overdue = 0, pressed, onPress, children }: CountProps) {
  return (
    <button type="button" className={styles.count} data-bad={bad} aria-pressed={pressed} onClick={onPress}>
      {children}
      <strong>{count}</strong>
      {overdue > 0 && <span className={styles.late}>{texts.ofThem(overdue)}</span>}
    </button>
  );
}
