import { texts } from '#texts/assessment';
import type { Schema } from '../../api/client.js';
import { Tag, type Tone } from '../Tag.js';
import styles from './yearly.module.css';

type Row = Schema<'FigureChangeView'>;

const TONES: Readonly<Record<Row['change'], Tone>> = {
  MISSING: 'plain',
  NEW: 'brand',
  SAME: 'plain',
  CHANGED: 'brand',
};

interface ChangesTableProps {
  readonly year: number;
  readonly rows: readonly Row[];
}

/** Every figure of a year beside the year before, with what changed. */
export function ChangesTable({ year, rows }: ChangesTableProps) {
  const { figures } = texts;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={figures.caption}>
      <table className={styles.table}>
        <caption className="hidden-text">{figures.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{figures.metric}</th>
            <th scope="col" className={styles.number}>
              {figures.beforeOf(year - 1)}
            </th>
            <th scope="col" className={styles.number}>
              {figures.nowOf(year)}
            </th>
            <th scope="col">{figures.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ value, before, mandatory }) => mandatory || value !== null || before !== null)
            .map((row) => (
              <tr key={row.metric} data-changed={row.change === 'CHANGED'}>
                <th scope="row">{row.zh}</th>
                <td className={styles.number}>{row.beforeDisplay}</td>
                <td className={styles.number}>{row.display}</td>
                <td>
                  <Change row={row} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** What became of one figure since the year before. */
export function Change({ row: { change, growth } }: { readonly row: Pick<Row, 'change' | 'growth'> }) {
  const grown = change === 'CHANGED' && growth !== null;
  const falls = grown && growth.startsWith('-');
  const word = grown ? `${falls ? '' : '+'}${growth}` : texts.figures.changes[change];
  return <Tag tone={falls ? 'warn' : TONES[change]}>{word}</Tag>;
}
