import { texts } from '#texts/case';
import { texts as ui } from '#texts/ui';
import { type ApplicationForm, useCatalogue } from '../../../api/catalogue.js';
import type { CaseView } from '../../../api/case.js';
import { grouped, wan } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import { Sparkline } from '../../../ui/charts/Sparkline.js';
import { Empty } from '../../../ui/States.js';
import { type DerivedRow, derivedRows, type FigureRow, figureRows, yearsOf } from './figures.js';
import styles from './content.module.css';

interface FigureTableProps {
  readonly form: ApplicationForm;
  readonly view: CaseView;
}

/** The yearly figures of the case side by side, how they went, and what follows from them. */
export function FigureTable({ form, view }: FigureTableProps) {
  const { data: catalogue } = useCatalogue();
  const metricWord = (metric: string) => catalogue?.metrics.find(({ key }) => key === metric)?.zh ?? metric;
  const years = yearsOf(form, view.baseYear);
  const empty = Object.keys(view.content).length === 0;
  const missing = new Set(view.missing.map(({ key }) => key));
  const toMend = new Set(view.returnFields ?? []);
  return (
    <Panel
      title={texts.figures.title}
      extra={<span className={styles.soft}>{texts.figures.lead(view.baseYear)}</span>}
    >
      {empty ? (
        <Empty>{texts.figures.empty}</Empty>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.figures}>
            <caption className="hidden-text">{texts.figures.title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.figures.metric}</th>
                {years.map((year) => (
                  <th key={year} scope="col" className={styles.number}>
                    {texts.figures.year(year)}
                  </th>
                ))}
                <th scope="col" className={styles.trend}>
                  {texts.figures.trend}
                </th>
              </tr>
            </thead>
            <tbody>
              {figureRows(form, view).map((row) => (
                <Figures
                  key={row.metric}
                  row={row}
                  name={metricWord(row.metric)}
                  missing={missing}
                  toMend={toMend}
                />
              ))}
            </tbody>
            <tbody>
              <tr>
                <th scope="colgroup" colSpan={years.length + 2} className={styles.between}>
                  {texts.figures.derived}
                </th>
              </tr>
              {derivedRows(form, view).map((row) => (
                <Derived key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Marks marks={view.marks} />
    </Panel>
  );
}

interface FiguresProps {
  readonly row: FigureRow;
  readonly name: string;
  readonly missing: ReadonlySet<string>;
  readonly toMend: ReadonlySet<string>;
}

function Figures({ row, name, missing, toMend }: FiguresProps) {
  const inWan = row.unitZh === ui.wan;
  const show = inWan ? wan : grouped;
  const points = row.cells.map(({ year, value }) => texts.figures.point(year, show(value) || ui.none));
  return (
    <tr>
      <th scope="row">
        {name}
        {!inWan && row.unitZh && <span className={styles.soft}>（{row.unitZh}）</span>}
      </th>
      {row.cells.map(({ year, field, value }) => (
        <td key={year} className={styles.number}>
          {value !== null && show(value)}
          {value === null && field && missing.has(field.key) && (
            <span className={styles.missing}>{texts.figures.missing}</span>
          )}
          {value === null && !(field && missing.has(field.key)) && (
            <span className={styles.soft}>{ui.none}</span>
          )}
          {field && toMend.has(field.key) && <div className={styles.mend}>{texts.content.toMend}</div>}
        </td>
      ))}
      <td className={styles.trend}>
        <Sparkline
          values={row.cells.map(({ value }) => value)}
          label={texts.figures.spark(name, points.join('；'))}
        />
      </td>
    </tr>
  );
}

function Derived({ row }: { readonly row: DerivedRow }) {
  const points = row.cells.map(({ year, display }) => texts.figures.point(year, display || ui.none));
  return (
    <tr>
      <th scope="row">{row.zh}</th>
      {row.cells.map(({ year, display }) => (
        <td key={year} className={styles.number}>
          {display || <span className={styles.soft}>{ui.none}</span>}
        </td>
      ))}
      <td className={styles.trend}>
        <Sparkline
          values={row.cells.map(({ value }) => value)}
          label={texts.figures.spark(row.zh, points.join('；'))}
        />
      </td>
    </tr>
  );
}

function Marks({ marks }: Pick<CaseView, 'marks'>) {
  if (marks.length === 0) return null;
  return (
    <div className={styles.marks}>
      <h3>{texts.figures.marks}</h3>
      <ul>
        {marks.map(({ year, zh }) => (
          <li key={`${year} ${zh}`}>{texts.figures.mark(year, zh)}</li>
        ))}
      </ul>
    </div>
  );
}
