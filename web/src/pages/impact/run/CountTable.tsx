import { texts } from '#texts/impacts';
import { grouped } from '../../../ui/money.js';
import numbers from '../../../ui/numbers-table.module.css';
import { type Counts, EFFECTS } from '../runs.js';
import styles from './run.module.css';

interface CountTableProps {
  readonly name: string;
  readonly head: string;
  readonly rows: readonly Counts[];
  readonly sum: Counts;
}

/** Every number of a run by place or sub-sector; those without any enterprise of the run are left out. */
export function CountTable({ name, head, rows, sum }: CountTableProps) {
  const counted = rows.filter((row) => EFFECTS.some((effect) => row[effect] > 0));
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={texts.run.scroll(name)} tabIndex={0}>
        <table className={`${numbers.table} ${styles.table}`}>
          <caption className="hidden-text">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {EFFECTS.map((effect) => (
                <th key={effect} scope="col">
                  {texts.effects[effect]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.zh}</th>
                <Numbers counts={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.run.sum}</th>
              <Numbers counts={sum} />
            </tr>
          </tfoot>
        </table>
      </div>
      {counted.length < rows.length && <p className={styles.note}>{texts.run.onlyCounted}</p>}
    </>
  );
}

function Numbers({ counts }: { readonly counts: Counts }) {
  return EFFECTS.map((effect) => (
    <td key={effect} data-effect={effect} data-zero={counts[effect] === 0}>
      {grouped(counts[effect])}
    </td>
  ));
}
