import { texts } from '#texts/figures';
import styles from './figures.module.css';
import { yearColumns } from './year-columns.js';

interface OfYear {
  readonly year: number;
  readonly zh: string;
}

interface DerivedValuesProps {
  readonly derived: readonly (OfYear & { readonly key: string; readonly display: string })[];
  readonly marks: readonly (OfYear & { readonly code: string })[];
}

/** What the server computes of saved figures, a column per year, and what it finds unusual. Read only. */
export function DerivedValues({ derived, marks }: DerivedValuesProps) {
  const years = [...new Set(derived.map(({ year }) => year))].sort((a, b) => a - b);
  const keys = [...new Map(derived.map(({ key, zh }) => [key, zh]))];
  if (keys.length === 0) return null;
  return (
    <section className={styles.derived} aria-label={texts.derived}>
      <h3>{texts.derived}</h3>
      <table className={styles.table} style={yearColumns(years.length)}>
        <caption className="hidden-text">{texts.derived}</caption>
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
          {keys.map(([key, zh]) => (
            <tr key={key}>
              <th scope="row">{zh}</th>
              {years.map((year) => (
                <td key={year} data-title={texts.year(year)} className={styles.number}>
                  {derived.find((value) => value.key === key && value.year === year)?.display}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {marks.length > 0 && (
        <div className={styles.marks}>
          <strong>{texts.marks}</strong>
          <ul>
            {marks.map(({ year, code, zh }) => (
              <li key={`${year} ${code}`}>
                {texts.year(year)}：{zh}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
