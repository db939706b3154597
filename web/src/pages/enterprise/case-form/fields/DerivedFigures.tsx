import { texts } from '#texts/case-form';
import { useFormPage } from '../form-context.js';
import styles from './figures.module.css';

/** What the server computes of the saved figures, and what it finds unusual. Read only. */
export function DerivedFigures() {
  const { derived, marks } = useFormPage().view;
  const years = [...new Set(derived.map(({ year }) => year))].sort((a, b) => a - b);
  const keys = [...new Map(derived.map(({ key, zh }) => [key, zh]))];
  if (keys.length === 0) return null;
  const shown = (key: string, year: number) =>
    derived.find((value) => value.key === key && value.year === year);
  return (
    <section className={styles.derived} aria-label={texts.figures.derived}>
      <h3>{texts.figures.derived}</h3>
      <table className={styles.table}>
        <caption className="hidden-text">{texts.figures.derived}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.figures.metric}</th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.year}>
                {texts.figures.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, zh]) => (
            <tr key={key}>
              <th scope="row">{zh}</th>
              {years.map((year) => (
                <td
                  key={year}
                  data-title={texts.figures.year(year)}
                  className={styles.computed}
                  data-state={shown(key, year)?.state}
                >
                  {shown(key, year)?.display}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {marks.length > 0 && (
        <div className={styles.marks}>
          <strong>{texts.figures.marks}</strong>
          <ul>
            {marks.map(({ year, code, zh }) => (
              <li key={`${year} ${code}`}>{texts.figures.mark(year, zh)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
