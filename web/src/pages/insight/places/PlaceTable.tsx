import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/insight';
import { grouped } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import numbers from '../../../ui/numbers-table.module.css';
import { SortHead } from '../parts/SortHead.js';
import { sorted, useSort } from '../parts/use-sort.js';
import { listOf, type PlaceFilters } from './lists.js';
import { COLUMNS, type CountColumn, type Measure, type PlaceCounts, type PlaceRow } from './measures.js';
import styles from './places.module.css';

interface PlaceTableProps {
  readonly rows: readonly PlaceRow[];
  readonly total: PlaceCounts;
  readonly today: string;
  readonly measure: Measure;
  readonly filters: PlaceFilters;
  readonly pointed: string | null;
  readonly chosen: string | null;
  readonly onPoint: (unitId: string | null) => void;
}

const NAMES: Readonly<Record<CountColumn, string>> = { ...texts.measures, recommended: texts.recommended };

/** Every number of the map, with a bar for the measure it shows; the city pointed at or chosen is marked. */
export function PlaceTable(props: PlaceTableProps) {
  const { rows, total, today, measure, filters } = props;
  const sort = useSort();
  const most = Math.max(1, ...rows.map((row) => row[measure]));
  const columns = COLUMNS.filter((column) => column !== 'recommended' || filters.tier === 'PROVINCE');
  return (
    <Panel title={texts.panels.table} extra={<span className={styles.date}>{texts.asOf(today)}</span>}>
      <table className={`${numbers.table} ${styles.table}`}>
        <caption className="hidden-text">{texts.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            {columns.map((column) => (
              <SortHead key={column} column={column} title={NAMES[column]} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, sort, (each, column) => each[column as CountColumn] ?? null).map((each) => (
            <Row key={each.unitId} {...props} row={each} columns={columns} share={each[measure] / most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {columns.map((column) => (
              <td key={column}>{grouped(total[column])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

interface RowProps extends Omit<PlaceTableProps, 'rows' | 'total' | 'today'> {
  readonly row: PlaceRow;
  readonly columns: readonly CountColumn[];
  /** Of the largest value of the measure. */
  readonly share: number;
}

function Row({ row, columns, measure, share, filters, pointed, chosen, onPoint }: RowProps) {
  const { unitId, name } = row;
  return (
    <tr
      data-chosen={unitId === chosen}
      data-pointed={unitId === pointed}
      onMouseEnter={() => onPoint(unitId)}
      onMouseLeave={() => onPoint(null)}
    >
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td
          key={column}
          data-measure={column === measure ? measure : undefined}
          data-zero={row[column] === 0}
          style={column === measure ? ({ '--share': `${share * 100}%` } as CSSProperties) : undefined}
        >
          <Count row={row} column={column} filters={filters} />
        </td>
      ))}
    </tr>
  );
}

function Count({
  row,
  column,
  filters,
}: {
  readonly row: PlaceRow;
  readonly column: CountColumn;
  readonly filters: PlaceFilters;
}) {
  const list = listOf(row, column, filters);
  const text = grouped(row[column]);
  if (!list) return text;
  return (
    <Link to={list.to} aria-label={`${list.label} ${text}`}>
      {text}
    </Link>
  );
}
