import type { ReactNode } from 'react';
import { texts } from '#texts/figures';
import styles from './figures.module.css';
import { yearColumns } from './year-columns.js';

interface YearTableProps {
  readonly caption: string;
  /** From the left. */
  readonly years: readonly number[];
  readonly rows: readonly YearRow[];
}

interface YearRow {
  readonly key: string;
  /** The head of the row, a `th`. */
  readonly head: ReactNode;
  readonly cell: (year: number) => ReactNode;
}

/** Figures to be read, a column per year; on a telephone each figure names its year. */
export function YearTable({ caption, years, rows }: YearTableProps) {
  return (
    <table className={styles.table} style={yearColumns(years.length)}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.metric}</th>
          {years.map((year) => (
            <th key={year} scope="col" className={styles.year}>
              {texts.year(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cell }) => (
          <tr key={key}>
            {head}
            {years.map((year) => (
              <td key={year} data-title={texts.year(year)} className={styles.number}>
                {cell(year)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
