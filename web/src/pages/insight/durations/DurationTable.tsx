import { texts } from '#texts/insight';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../../api/client.js';
import { SortHead } from '../parts/SortHead.js';
import { sorted, useSort } from '../parts/use-sort.js';
import styles from './durations.module.css';
import { hasStays, heatOf, type Stay, stayIn } from './heat.js';

type Row = Schema<'DurationsRow'>;

const words = texts.durations;

interface DurationTableProps {
  readonly view: Schema<'DurationsView'>;
  /** Those of the view that are shown. */
  readonly rows: readonly Row[];
  readonly withP90: boolean;
}

/** Median days by city and step; the longer within a step, the darker. */
export function DurationTable({ view, rows, withP90 }: DurationTableProps) {
  const sort = useSort();
  // A step nobody has been in yet says nothing.
  const steps = view.steps.filter(({ step }) => hasStays(view.total.filter((stay) => stay.step === step)));
  const median = ({ stays }: Row, step: string) => stayIn(stays, step)?.medianDays ?? null;
  return (
    <div className={styles.scroll} role="region" aria-label={words.scroll} tabIndex={0}>
      <table className={styles.table}>
        <caption className="hidden-text">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            {steps.map(({ step, zh }) => (
              <SortHead key={step} column={step} title={zh} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, sort, median).map((row) => (
            <tr key={row.unitId}>
              <th scope="row">{row.name}</th>
              {steps.map(({ step }) => (
                <td
                  key={step}
                  style={{
                    background: heatOf(
                      median(row, step),
                      rows.map((each) => median(each, step)),
                    ),
                  }}
                >
                  <Days stay={stayIn(row.stays, step)} withP90={withP90} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.whole}</th>
            {steps.map(({ step }) => (
              <td key={step}>
                <Days stay={stayIn(view.total, step)} withP90={withP90} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Days({ stay, withP90 }: { readonly stay: Stay | undefined; readonly withP90: boolean }) {
  if (!stay || stay.medianDays === null) return <span className={styles.none}>{ui.none}</span>;
  return (
    <>
      {days(stay.medianDays)}
      {withP90 && stay.p90Days !== null && (
        <small>
          {words.p90Of(days(stay.p90Days))}
          <br />
          {words.stays(stay.stays)}
        </small>
      )}
    </>
  );
}

/** With one decimal, so that the points stand below each other. */
function days(value: number): string {
  return value.toFixed(1);
}
