import type { ReactNode } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  readonly heading: string;
  /** That it is no valid paper, such as a draft. */
  readonly mark?: string | undefined;
  /** Stands at the two ends of the line below the heading. */
  readonly line: readonly ReactNode[];
  /** What is signed or sealed at the end. */
  readonly sign?: readonly string[];
  readonly children: ReactNode;
}

/** An official paper on A4: there only when the page is printed, and then nothing else of the page is. */
export function Sheet({ heading, mark, line, sign = [], children }: SheetProps) {
  return (
    <article className={styles.sheet}>
      <h2 className={styles.heading}>{heading}</h2>
      {mark && <p className={styles.mark}>{mark}</p>}
      <p className={styles.line}>
        {line.filter(Boolean).map((part, index) => (
          <span key={index}>{part}</span>
        ))}
      </p>
      {children}
      {sign.length > 0 && (
        <footer className={styles.sign}>
          {sign.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </footer>
      )}
    </article>
  );
}

export interface SheetColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Numbers in the middle, codes on one line. */
  readonly kind?: 'no' | 'code';
}

/** A table with ruled lines; its heading stands on every page of the paper. */
export function SheetTable<Row extends { readonly id: string }>({
  columns,
  rows,
}: {
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id}>
            {columns.map(({ title, cell, kind }) => (
              <td key={title} className={kind && styles[kind]}>
                {cell(row, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
