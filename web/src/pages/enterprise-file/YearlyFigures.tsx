import { texts } from '#texts/enterprise-file';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';

type Year = Schema<'YearFiguresView'>;

interface Line {
  readonly key: string;
  readonly zh: string;
}

const words = texts.figures;

/** The figures of the years beside each other, those computed from them below. */
export function YearlyFigures({ id }: { readonly id: string }) {
  const read = useRead(['figures', id], () =>
    api.GET('/api/enterprises/{id}/figures', { params: { path: { id } } }),
  );
  return (
    <Panel title={words.title}>
      <Loaded read={read}>
        {({ years }) =>
          years.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <RowsTable
              caption={words.title}
              columns={columnsOf(years)}
              rows={linesOf(years)}
              rowId={({ key }) => key}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function linesOf(years: readonly Year[]): Line[] {
  const all = years.flatMap(({ figures, derived }) => [
    ...figures.map(({ metric, zh }) => ({ key: metric, zh })),
    ...derived.map(({ key, zh }) => ({ key, zh })),
  ]);
  return [...new Map(all.map((line) => [line.key, line])).values()];
}

function columnsOf(years: readonly Year[]): readonly Column<Line>[] {
  return [
    { key: 'metric', title: words.metric, cell: ({ zh }) => zh },
    ...years.map((year) => ({
      key: `${year.year} ${year.basis}`,
      title: words.year(year.year, words.bases[year.basis] ?? year.basis),
      align: 'right' as const,
      cell: ({ key }: Line) =>
        year.figures.find(({ metric }) => metric === key)?.display ??
        year.derived.find((value) => value.key === key)?.display,
    })),
  ];
}
