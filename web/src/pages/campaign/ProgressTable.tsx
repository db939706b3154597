import { Button } from 'antd';
import { texts } from '#texts/campaign';
import type { Schema } from '../../api/client.js';
import { Panel } from '../../ui/Panel.js';
import { grouped } from '../../ui/money.js';
import numbers from '../../ui/numbers-table.module.css';
import styles from './campaign.module.css';

type Counts = Schema<'CampaignUnitView'>;

const COLUMNS = [
  'owed',
  'filed',
  'filedLate',
  'open',
  'overdue',
  'missed',
  'unreachable',
  'returned',
  'verified',
  'checked',
  'graded',
  'published',
] as const;

/** Shown as late where there are any. */
const LATE: readonly (typeof COLUMNS)[number][] = ['overdue', 'missed'];

interface ProgressTableProps {
  readonly campaign: Schema<'CampaignView'>;
  /** A unit was chosen to be looked into. */
  readonly onUnit: (unitId: string) => void;
}

/** One row for every unit below, each number counting what has come so far or further. */
export function ProgressTable({ campaign: { units, total }, onUnit }: ProgressTableProps) {
  const { table } = texts;
  return (
    <Panel title={table.title}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.caption}>
        <table className={numbers.table}>
          <caption className="hidden-text">{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.unit}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {table[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">
                  <Button type="link" className={styles.unit} onClick={() => onUnit(unit.unitId)}>
                    {unit.unitName}
                  </Button>
                </th>
                <Numbers counts={unit} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{units.length > 0 ? table.total : total.unitName}</th>
              <Numbers counts={total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

function Numbers({ counts }: { readonly counts: Counts }) {
  return COLUMNS.map((column) => (
    <td key={column} data-zero={counts[column] === 0} data-late={LATE.includes(column) && counts[column] > 0}>
      {grouped(counts[column])}
    </td>
  ));
}
