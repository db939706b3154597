import { Button } from 'antd';
import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { texts } from '#texts/ui';
import styles from './rows-table.module.css';
import { useWindowRows } from './window-rows.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** @param index its place in the list, from 0 */
  readonly cell: (row: Row, index: number) => ReactNode;
  /** CSS width on a wide screen, such as `160px`; the others share the rest. */
  readonly width?: string;
  readonly align?: 'right';
  /** Of no use on paper, such as buttons. */
  readonly screenOnly?: true;
}

export interface Selection<Row> {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  /** Name of a row for its tick box. */
  readonly nameOf: (row: Row) => string;
  /** Whether a row may be ticked; left out where every row may. */
  readonly mayTick?: (row: Row) => boolean;
}

interface RowsTableProps<Row> {
  /** What the table holds, read out by screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selection?: Selection<Row> | undefined;
  /** A row that was acted on or is open beside the list. */
  readonly marked?: string | null;
  readonly hasMore?: boolean;
  readonly onMore?: () => void;
  /** Keeps every row in the page, for a list that scrolls by itself. */
  readonly whole?: boolean;
}

/** Fetch the next page when so many rows are left below. */
const AHEAD = 30;

/**
 * Rows of a list: a table on a wide screen, cards on a telephone. Long lists keep only what is near the window in the
 * page; the next part is fetched as the end comes near.
 */
export function RowsTable<Row>(props: RowsTableProps<Row>) {
  const { caption, columns, rows, selection, hasMore = false, onMore, whole = false } = props;
  const { shown, above, below, last, box, measure } = useWindowRows(rows.length, whole);
  const tick = useTick(selection);
  const nearEnd = hasMore && last > rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) onMore?.();
  }, [nearEnd, onMore]);
  return (
    <div className={styles.box}>
      <table className={measure ? styles.long : styles.table} aria-rowcount={hasMore ? -1 : rows.length + 1}>
        <caption className="hidden-text">{caption}</caption>
        <colgroup>
          {selection && <col style={{ width: 44 }} />}
          {columns.map(({ key, width, screenOnly }) => (
            <col key={key} className={screenOnly && 'no-print'} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selection && <KeptSelectAll rows={rows} rowId={props.rowId} selection={selection} />}
            {columns.map(({ key, title, align, screenOnly }) => (
              <th key={key} scope="col" className={screenOnly && 'no-print'} style={{ textAlign: align }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={box}>
          <Gap height={above} columns={columns.length + 1} />
          {shown.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = props.rowId(row);
            return (
              <KeptRow
                key={id}
                id={id}
                row={row}
                index={index}
                columns={columns}
                ticked={selection?.ids.has(id)}
                name={selection?.nameOf(row)}
                fixed={selection?.mayTick?.(row) === false}
                onTick={tick}
                marked={props.marked === id}
                measure={measure}
              />
            );
          })}
          <Gap height={below} columns={columns.length + 1} />
        </tbody>
      </table>
      {hasMore && onMore && (
        <div className={styles.more}>
          <Button onClick={onMore}>{texts.more}</Button>
        </div>
      )}
    </div>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  /** Undefined in a list whose rows are not chosen. */
  readonly ticked: boolean | undefined;
  readonly name: string | undefined;
  /** It may not be ticked. */
  readonly fixed: boolean;
  readonly onTick: (id: string) => void;
  readonly marked: boolean;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

function TableRow<Row>(props: TableRowProps<Row>) {
  const { id, row, index, columns, ticked, name, fixed, onTick, marked, measure } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={marked ? styles.marked : undefined}
    >
      {ticked !== undefined && (
        <td className={styles.tick}>
          <input
            type="checkbox"
            aria-label={`${texts.select} ${name}`}
            checked={ticked}
            disabled={fixed}
            onChange={() => onTick(id)}
          />
        </td>
      )}
      {columns.map(({ key, title, cell, align, screenOnly }) => (
        <td key={key} className={screenOnly && 'no-print'} data-title={title} style={{ textAlign: align }}>
          {cell(row, index)}
        </td>
      ))}
    </tr>
  );
}

/** While the list scrolls, a row that stays in the page is not drawn again. */
const KeptRow = memo(TableRow) as typeof TableRow;

interface SelectAllProps<Row> {
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selection: Selection<Row>;
}

function SelectAll<Row>({ rows, rowId, selection }: SelectAllProps<Row>) {
  const { mayTick } = selection;
  const all = (mayTick ? rows.filter(mayTick) : rows).map(rowId);
  const checked = all.length > 0 && all.every((id) => selection.ids.has(id));
  return (
    <th scope="col" className={styles.tick}>
      <input
        type="checkbox"
        aria-label={texts.selectAll}
        checked={checked}
        disabled={all.length === 0}
        onChange={() => selection.onChange(new Set(checked ? [] : all))}
      />
    </th>
  );
}

const KeptSelectAll = memo(SelectAll) as typeof SelectAll;

/** Ticks a row or takes its tick away; the same function for as long as the list is shown. */
function useTick<Row>(selection: Selection<Row> | undefined): (id: string) => void {
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  return useCallback((id) => latest.current?.onChange(toggled(latest.current.ids, id)), []);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
