import { texts } from '#texts/batch';
import type { PossibleAct } from '../acts/ActBar.js';
import { RowsTable } from '../RowsTable.js';
import { Tag } from '../Tag.js';
import styles from './batch.module.css';
import type { BatchKind, Previewed } from './kinds.js';

interface PreviewTableProps<Subject, Act extends PossibleAct> {
  readonly rows: readonly Previewed<Subject, Act>[];
  readonly kind: BatchKind<Subject, Act>;
  readonly action: string;
}

/** What the act will do to each row, and why not to some. */
export function PreviewTable<Subject, Act extends PossibleAct>(props: PreviewTableProps<Subject, Act>) {
  const { rows, kind, action } = props;
  return (
    <div className={styles.table}>
      <RowsTable
        whole
        caption={texts.preview}
        rows={rows}
        rowId={({ item }) => item.key}
        columns={[
          { key: 'row', title: texts.row, cell: ({ item }) => item.name },
          {
            key: 'state',
            title: texts.state,
            width: '140px',
            cell: ({ subject }) => (subject === null ? '' : kind.stateOf(subject)),
          },
          {
            key: 'what',
            title: texts.what,
            width: '280px',
            cell: (row) => <Expected row={row} action={action} />,
          },
        ]}
      />
    </div>
  );
}

function Expected<Subject, Act extends PossibleAct>({
  row,
  action,
}: {
  readonly row: Previewed<Subject, Act>;
  readonly action: string;
}) {
  const act = row.acts.find((each) => each.action === action);
  if (act?.allowed) return <Tag tone="good">{act.mode === 'PREPARE' ? texts.willPrepare : texts.will}</Tag>;
  return <span className={styles.not}>{texts.not(reasonOf(row, act))}</span>;
}

function reasonOf<Subject, Act extends PossibleAct>(
  { item, problem }: Previewed<Subject, Act>,
  act: Act | undefined,
): string {
  if (item.id === null) return texts.notACase;
  return problem ?? act?.reason ?? texts.notOffered;
}
