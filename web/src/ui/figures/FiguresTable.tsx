import { texts } from '#texts/figures';
import type { YearFigures } from '../../api/figures.js';
import { dateOf } from '../dates.js';
import { Empty } from '../States.js';
import { DerivedValues } from './DerivedValues.js';
import { derivedOf } from './derived-of.js';
import styles from './figures.module.css';
import { yearColumns } from './year-columns.js';

/** Saved figures of one basis, a column per year, with their source and what follows from them. */
export function FiguresTable({ years: unsorted }: { readonly years: readonly YearFigures[] }) {
  const years = [...unsorted].sort((a, b) => a.year - b.year);
  const metrics = [
    ...new Map(years.flatMap(({ figures }) => figures.map((figure) => [figure.metric, figure] as const))),
  ];
  if (metrics.length === 0) return <Empty>{texts.none}</Empty>;
  const at = ({ figures }: YearFigures, metric: string) => figures.find((figure) => figure.metric === metric);
  return (
    <div className={styles.form}>
      <table className={styles.table} style={yearColumns(years.length)}>
        <caption className="hidden-text">{texts.metric}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.metric}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className={styles.year}>
                {texts.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map(([metric, { zh }]) => (
            <tr key={metric}>
              <th scope="row">{zh}</th>
              {years.map((of) => (
                <td key={of.year} data-title={texts.year(of.year)} className={styles.number}>
                  {at(of, metric)?.display}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Sources years={years} />
      <DerivedValues {...derivedOf(years)} />
    </div>
  );
}

/** Where the figures of each year come from, and who entered them last. */
function Sources({ years }: { readonly years: readonly YearFigures[] }) {
  return (
    <dl className={styles.sources}>
      {years.map(({ year, figures }) => {
        const sources = [
          ...new Set(
            figures.map(({ source, enteredByName, enteredAt }) =>
              texts.sourceOf(source, enteredByName, dateOf(enteredAt)),
            ),
          ),
        ];
        return (
          <div key={year}>
            <dt>{texts.sourceIn(year)}</dt>
            <dd>{sources.join('；')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
