import type { ReactNode } from 'react';
import type { Rows } from './more.js';
import { type Column, RowsTable, type Selection } from './RowsTable.js';
import { Empty, Loaded } from './States.js';

interface RowListProps<Row extends { readonly id: string }> {
  readonly read: Rows<Row>;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Said where there is no row. */
  readonly empty: ReactNode;
  readonly marked?: string | null;
  readonly selection?: Selection<Row> | undefined;
}

/** The rows of a list as they come from the server: on their way, none, or a table that grows. */
export function RowList<Row extends { readonly id: string }>(props: RowListProps<Row>) {
  const { read, caption, columns, empty, marked, selection } = props;
  return (
    <Loaded read={read}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{empty}</Empty>
        ) : (
          <RowsTable
            caption={caption}
            columns={columns}
            rows={rows}
            rowId={idOf}
            marked={marked ?? null}
            selection={selection}
            hasMore={read.hasMore}
            onMore={read.more}
          />
        )
      }
    </Loaded>
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
