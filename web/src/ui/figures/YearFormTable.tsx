import { type ClipboardEvent, Fragment, type ReactNode, useId } from 'react';
import { texts } from '#texts/figures';
import type { YearFigures } from '../../api/figures.js';
import { meaningOf } from '../numbers/meaning.js';
import { AmountInput, WholeInput } from '../numbers/NumberInputs.js';
import { YuanQuestion } from '../numbers/YuanQuestion.js';
import styles from './figures.module.css';
import { type Metric, MetricHead, metricText } from './metric.js';
import { yearColumns } from './year-columns.js';
import type { YearForm } from './use-year-form.js';

interface YearFormTableProps {
  readonly form: YearForm;
  readonly year: number;
  readonly metrics: readonly Metric[];
  /** The year before, on the same basis. */
  readonly before: YearFigures | undefined;
  /** Metrics without which the year cannot be filed. */
  readonly missing: readonly string[];
  readonly noteOf?: ((metric: string, value: number | null) => ReactNode) | undefined;
}

/** The metrics of one year as inputs, each with the year before beside it. */
export function YearFormTable({ form, year, metrics, before, missing, noteOf }: YearFormTableProps) {
  const last = (metric: string) => before?.figures.find((figure) => figure.metric === metric)?.value ?? null;
  const paste = (row: number) => (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').trim().split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    lines.forEach((line, down) => {
      const metric = metrics[row + down];
      if (metric) take(form, metric, line.split('\t')[0] ?? '');
    });
  };
  return (
    <table className={styles.table} style={yearColumns(2)}>
      <caption className="hidden-text">{texts.year(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.metric}</th>
          <th scope="col" className={styles.year}>
            {texts.year(year - 1)}
          </th>
          <th scope="col" className={styles.year}>
            {texts.year(year)}
          </th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric, row) => (
          <Fragment key={metric.key}>
            <tr>
              <MetricHead metric={metric} />
              <td data-title={texts.year(year - 1)} className={styles.number}>
                {metricText(metric, last(metric.key))}
              </td>
              <td data-title={texts.year(year)} onPaste={paste(row)}>
                <Cell form={form} metric={metric} year={year} missing={missing.includes(metric.key)} />
                {noteOf?.(metric.key, form.valueOf(metric.key))}
              </td>
            </tr>
            <tr className={styles.question}>
              <td colSpan={3}>
                {metric.unit === 'FEN' && (
                  <YuanQuestion
                    value={form.valueOf(metric.key)}
                    beside={last(metric.key)}
                    onConvert={(fen) => form.put(metric.key, fen)}
                  />
                )}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly form: YearForm;
  readonly metric: Metric;
  readonly year: number;
  readonly missing: boolean;
}

function Cell({ form, metric, year, missing }: CellProps) {
  const id = useId();
  const { key, zh, unit } = metric;
  const value = form.valueOf(key);
  const cannotClear = form.cleared.includes(key) ? texts.cannotClear : undefined;
  const fault = form.held[key]?.fault ?? cannotClear ?? form.refusalOf(key);
  const note = fault ?? (missing && value === null ? texts.missing : undefined);
  const Input = unit === 'FEN' ? AmountInput : WholeInput;
  return (
    <>
      <Input
        aria-label={`${zh} ${texts.year(year)}`}
        aria-invalid={fault !== undefined}
        aria-describedby={note === undefined ? undefined : id}
        {...(fault === undefined ? {} : { status: 'error' as const })}
        value={value}
        text={form.held[key]?.text}
        onValue={(next: number | null) => form.put(key, next)}
        onFault={(text, why) => form.hold(key, { text, fault: why })}
      />
      {note && (
        <div id={id} className={fault === undefined ? styles.wanted : styles.fault}>
          {note}
        </div>
      )}
    </>
  );
}

function take(form: YearForm, { key, unit }: Metric, text: string): void {
  if (text.trim() === '') return;
  const meaning = meaningOf(unit === 'FEN' ? 'amount' : 'whole', text);
  if ('fault' in meaning) form.hold(key, { text, fault: meaning.fault });
  else form.put(key, meaning.value);
}
