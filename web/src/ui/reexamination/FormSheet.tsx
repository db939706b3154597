import { Link } from 'react-router';
import { texts } from '#texts/reexaminations';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import { grouped, wan } from '../money.js';
import { Panel } from '../Panel.js';
import { type Column, RowsTable } from '../RowsTable.js';
import { Tag } from '../Tag.js';
import styles from './form.module.css';
import { Mark } from './Mark.js';

type Form = Schema<'ReexaminationFormView'>;
type Figure = Schema<'FormFigureView'>;
type Fact = Schema<'FormFactView'>;
type Product = Schema<'FormProductView'>;

const words = texts.form;
const MILLIONTHS_PER_PERCENT = 10_000;

interface FormSheetProps {
  readonly form: Form;
  /** What a return asks to be mended. */
  readonly open?: ReadonlySet<string>;
  /** Where the enterprise changes what is shown. */
  readonly filePath?: string;
  /** The statement stands elsewhere on the page. */
  readonly withoutStatement?: boolean;
}

/** What a 复核 says: statement, figures, facts and products, with what has changed since it was accepted last. */
export function FormSheet({ form, open = new Set(), filePath, withoutStatement = false }: FormSheetProps) {
  return (
    <>
      {!withoutStatement && (
        <Panel title={words.selfReview}>
          <p className={styles.statement}>{form.statement || words.noStatement}</p>
        </Panel>
      )}
      <Panel
        title={words.figures(words.basis[form.basis])}
        extra={filePath && <Link to={filePath}>{words.file}</Link>}
      >
        <div className={styles.stack}>
          <p className={styles.saved}>{words.legend}</p>
          <RowsTable
            whole
            caption={words.figures(words.basis[form.basis])}
            columns={figureColumns(form, open)}
            rows={metricsOf(form)}
            rowId={({ metric }) => metric}
          />
        </div>
      </Panel>
      <Panel title={words.facts}>
        <RowsTable
          whole
          caption={words.facts}
          columns={factColumns(open)}
          rows={form.facts}
          rowId={({ key }) => key}
        />
      </Panel>
      <Panel title={words.products}>
        {form.products.length === 0 ? (
          <p>{words.noProducts}</p>
        ) : (
          <RowsTable
            whole
            caption={words.products}
            columns={productColumns(open)}
            rows={form.products}
            rowId={({ id }) => id}
          />
        )}
      </Panel>
    </>
  );
}

interface MetricRow {
  readonly metric: string;
  readonly zh: string;
}

/** Each metric once, in the order of the form. */
function metricsOf({ figures }: Form): MetricRow[] {
  return [...new Map(figures.map(({ metric, zh }) => [metric, { metric, zh }])).values()];
}

function figureColumns({ figures }: Form, open: ReadonlySet<string>): Column<MetricRow>[] {
  const years = [...new Set(figures.map(({ year }) => year))];
  return [
    { key: 'metric', title: words.metric, cell: ({ zh }) => zh },
    ...years.map((year): Column<MetricRow> => ({
      key: String(year),
      title: words.year(year),
      align: 'right',
      cell: ({ metric }) => {
        const figure = figures.find((row) => row.year === year && row.metric === metric);
        return figure && <FigureCell figure={figure} open={open.has(figure.field)} />;
      },
    })),
  ];
}

function FigureCell({ figure, open }: { readonly figure: Figure; readonly open: boolean }) {
  const { value, accepted, acceptedYear, mark, unit } = figure;
  const shown = (number: number) => (unit === 'FEN' ? `${wan(number)} ${ui.wan}` : grouped(number));
  return (
    <div className={styles.cell}>
      <span>{value === null ? ui.none : shown(value)}</span>
      <span>
        {open && <Tag tone="bad">{words.mended}</Tag>} <Mark mark={mark} />
      </span>
      {accepted !== null && mark !== 'SAME' && (
        <span className={styles.before}>{words.accepted(shown(accepted), acceptedYear)}</span>
      )}
    </div>
  );
}

function factColumns(open: ReadonlySet<string>): Column<Fact>[] {
  return [
    { key: 'fact', title: words.fact, cell: ({ zh }) => zh },
    {
      key: 'value',
      title: words.value,
      width: '220px',
      cell: ({ value, year }) =>
        value === null ? ui.none : year === null ? value : words.ofYear(value, year),
    },
    { key: 'before', title: words.before, width: '160px', cell: ({ accepted }) => accepted ?? ui.none },
    {
      key: 'mark',
      title: words.mark,
      width: '150px',
      cell: ({ field, mark }) => (
        <>
          {open.has(field) && <Tag tone="bad">{words.mended}</Tag>} <Mark mark={mark} />
        </>
      ),
    },
  ];
}

function productColumns(open: ReadonlySet<string>): Column<Product>[] {
  return [
    {
      key: 'product',
      title: words.product,
      cell: ({ name, main }) => (
        <>
          {name} {main && <Tag>{words.main}</Tag>}
        </>
      ),
    },
    { key: 'year', title: words.latest, width: '110px', cell: ({ year }) => year && words.year(year) },
    {
      key: 'revenue',
      title: words.revenue,
      width: '150px',
      align: 'right',
      cell: ({ revenue }) => (revenue === null ? ui.none : wan(revenue)),
    },
    {
      key: 'share',
      title: words.share,
      width: '150px',
      align: 'right',
      cell: ({ domesticShare }) =>
        domesticShare === null ? ui.none : `${domesticShare / MILLIONTHS_PER_PERCENT} %`,
    },
    {
      key: 'mark',
      title: words.mark,
      width: '150px',
      cell: ({ field, mark, ended }) => (
        <>
          {(open.has(field) || open.has('products')) && <Tag tone="bad">{words.mended}</Tag>}{' '}
          {ended ? <Tag tone="warn">{words.ended}</Tag> : <Mark mark={mark} />}
        </>
      ),
    },
  ];
}
