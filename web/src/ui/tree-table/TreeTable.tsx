import type { CSSProperties } from 'react';
import type { Column } from '../RowsTable.js';
import styles from './tree-table.module.css';

export interface TreeRow {
  readonly id: string;
  /** How deep it stands: 0 for the outermost. */
  readonly depth: number;
}

interface TreeTableProps<Row extends TreeRow> {
  /** What the table holds, read out by screen readers. */
  readonly caption: string;
  /** The first one is indented and names its row. */
  readonly columns: readonly Column<Row>[];
  /** Each after the one it stands in. */
  readonly rows: readonly Row[];
  /** Whether a row is the head of those below it. */
  readonly isHead: (row: Row) => boolean;
}

/** Rows that stand in each other: an indented table on a wide screen, indented cards on a telephone. */
export function TreeTable<Row extends TreeRow>({ caption, columns, rows, isHead }: TreeTableProps<Row>) {
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="hidden-text">{caption}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, title, align }) => (
              <th key={key} scope="col" style={{ textAlign: align }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              className={isHead(row) ? styles.head : undefined}
              style={{ '--depth': row.depth } as CSSProperties}
            >
              <th scope="row" className={styles.name}>
                {first.cell(row, index)}
              </th>
              {rest.map(({ key, title, cell, align }) => (
                <td key={key} data-title={title} style={{ textAlign: align }}>
                  {cell(row, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
