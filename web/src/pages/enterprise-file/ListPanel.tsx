import type { ReactNode } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';

interface ListPanelProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly empty: string;
  readonly columns: readonly Column<Row>[];
  readonly read: {
    readonly data: readonly Row[] | undefined;
    readonly error: ApiProblem | null;
    readonly refetch: () => unknown;
  };
  /** Stands at the right of the title. */
  readonly extra?: ReactNode;
}

/** A box of rows that belong to one enterprise. */
export function ListPanel<Row extends { readonly id: string }>({
  title,
  empty,
  columns,
  read,
  extra,
}: ListPanelProps<Row>) {
  return (
    <Panel title={title} extra={extra}>
      <Loaded read={read}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{empty}</Empty>
          ) : (
            <RowsTable caption={title} columns={columns} rows={rows} rowId={({ id }) => id} />
          )
        }
      </Loaded>
    </Panel>
  );
}
