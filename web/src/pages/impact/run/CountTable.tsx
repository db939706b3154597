import { texts } from '#texts/impacts';
import { grouped } from '../../../ui/money.js';
import { type Counts, EFFECTS } from '../runs.js';
import styles from './run.module.css';

interface CountTableProps {
  readonly name: string;
  readonly head: string;
  readonly rows: readonly Counts[];
  readonly sum: Counts;
}

/** Every number of a run by place or sub-sector. */
export function CountTable({ name, head, rows, sum }: CountTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={texts.run.scroll(name)} tabIndex={0}>
      <table className={styles.table}>
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
          {rows.map((row) => (
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
  );
}

function Numbers({ counts }: { readonly counts: Counts }) {
  return EFFECTS.map((effect) => (
    <td key={effect} data-effect={effect} data-zero={counts[effect] === 0}>
      {grouped(counts[effect])}
    </td>
  ));
}
