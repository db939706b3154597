import { type ClipboardEvent, Fragment } from 'react';
import { texts } from '#texts/case-form';
import { useCatalogue, type FormField } from '../../../../api/catalogue.js';
import { yearColumns } from '../../../../ui/figures/year-columns.js';
import { useDraft } from '../draft/use-draft.js';
import { useFormPage, yearOf } from '../form-context.js';
import { FigureCell } from './FigureCell.js';
import styles from '../../../../ui/figures/figures.module.css';
import { pasteCells } from './paste-cells.js';
import { YuanQuestions } from './YuanQuestions.js';

/** Yearly figures, a line per figure and the years beside each other, the base year last. */
export function FigureTable({ fields }: { readonly fields: readonly FormField[] }) {
  const { view } = useFormPage();
  const draft = useDraft();
  const { data: catalogue } = useCatalogue();
  const years = [...new Set(fields.map((field) => yearOf(view, field)))].sort((a, b) => a - b);
  const metrics = [...new Set(fields.flatMap(({ metric }) => metric ?? []))];
  const at = (metric: string, year: number) =>
    fields.find((field) => field.metric === metric && yearOf(view, field) === year);
  const grid = metrics.map((metric) => years.map((year) => at(metric, year)));
  const nameOf = (metric: string) => catalogue?.metrics.find(({ key }) => key === metric)?.zh ?? metric;

  const paste = (row: number, column: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]./.test(text)) return;
    event.preventDefault();
    pasteCells(text, grid, { row, column }, draft);
  };
  return (
    <table className={styles.table} style={yearColumns(years.length)}>
      <caption className="hidden-text">{texts.figures.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.figures.metric}</th>
          {years.map((year) => (
            <th key={year} scope="col" className={styles.year}>
              {texts.figures.year(year)}
              {year === view.baseYear && <small>{texts.figures.base}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric, row) => (
          <Fragment key={metric}>
            <tr>
              <th scope="row">
                {nameOf(metric)}
                {grid[row]?.some((field) => field?.mandatory) && ' *'}
                <span className={styles.unit}>{grid[row]?.find(Boolean)?.unitZh}</span>
              </th>
              {years.map((year, column) => {
                const field = grid[row]?.[column];
                return (
                  <td key={year} data-title={texts.figures.year(year)} onPaste={paste(row, column)}>
                    {field && (
                      <FigureCell field={field} name={`${nameOf(metric)} ${texts.figures.year(year)}`} />
                    )}
                  </td>
                );
              })}
            </tr>
            <tr className={styles.question}>
              <YuanQuestions fields={grid[row] ?? []} years={years} />
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
