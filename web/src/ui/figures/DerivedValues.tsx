import { texts } from '#texts/figures';
import styles from './figures.module.css';
import { YearTable } from './YearTable.js';

interface OfYear {
  readonly year: number;
  readonly zh: string;
}

interface DerivedValuesProps {
  readonly derived: readonly (OfYear & { readonly key: string; readonly display: string })[];
  readonly marks: readonly OfYear[];
}

/** What the server computes of saved figures, a column per year, and what it finds unusual. Read only. */
export function DerivedValues({ derived, marks }: DerivedValuesProps) {
  const years = [...new Set(derived.map(({ year }) => year))].sort((a, b) => a - b);
  const keys = [...new Map(derived.map(({ key, zh }) => [key, zh]))];
  if (keys.length === 0) return null;
  return (
    <section className={styles.derived} aria-label={texts.derived}>
      <h3>{texts.derived}</h3>
      <YearTable
        caption={texts.derived}
        years={years}
        rows={keys.map(([key, zh]) => ({
          key,
          head: <th scope="row">{zh}</th>,
          cell: (year) => derived.find((value) => value.key === key && value.year === year)?.display,
        }))}
      />
      {marks.length > 0 && (
        <div className={styles.marks}>
          <strong>{texts.marks}</strong>
          <ul>
            {marks.map(({ year, zh }) => (
              <li key={`${year} ${zh}`}>
                {texts.year(year)}：{zh}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
