import { texts } from '#texts/figures';
import { useCatalogue } from '../../api/catalogue.js';
import type { YearFigures } from '../../api/figures.js';
import { dateOf } from '../dates.js';
import { Empty } from '../States.js';
import { DerivedValues } from './DerivedValues.js';
import { derivedOf } from './derived-of.js';
import styles from './figures.module.css';
import { MetricHead, metricText } from './metric.js';
import { YearTable } from './YearTable.js';

/** Saved figures of one basis, a column per year, with their source and what follows from them. */
export function FiguresTable({ years: unsorted }: { readonly years: readonly YearFigures[] }) {
  const years = [...unsorted].sort((a, b) => a.year - b.year);
  const { data: catalogue } = useCatalogue();
  const at = (of: number, key: string) =>
    years.find(({ year }) => year === of)?.figures.find(({ metric }) => metric === key)?.value;
  const metrics = (catalogue?.metrics ?? []).filter(({ key }) =>
    years.some(({ year }) => at(year, key) !== undefined),
  );
  if (metrics.length === 0) return <Empty>{texts.none}</Empty>;
  return (
    <div className={styles.form}>
      <YearTable
        caption={texts.metric}
        years={years.map(({ year }) => year)}
        rows={metrics.map((metric) => ({
          key: metric.key,
          head: <MetricHead metric={metric} />,
          cell: (year) => metricText(metric, at(year, metric.key)),
        }))}
      />
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
