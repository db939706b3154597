import { texts as ui } from '#texts/ui';
import { useMay } from '../../api/session.js';
import { type PageName, pathTo } from '../../app/paths.js';
import { FilterBar } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { ChooseRound } from './ChooseRound.js';

const PAGE = 100;
const NAMES = ['round'] as const;

interface Asked {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly roundId: string | undefined;
}

interface PaperListProps<Paper extends { readonly id: string }> {
  readonly words: Readonly<
    Record<'title' | 'lead' | 'caption' | 'prepare' | 'empty' | 'emptyOfRound', string>
  >;
  readonly columns: readonly Column<Paper>[];
  readonly load: (query: Asked) => Promise<{ readonly data?: ServerPage<Paper> }>;
  /** Where a new one is prepared, and the operation that does it. */
  readonly prepare: { readonly page: PageName; readonly operation: string };
}

/** Papers within reach, of one round or of all. */
export function PaperList<Paper extends { readonly id: string }>(props: PaperListProps<Paper>) {
  const { words, columns, load, prepare } = props;
  const may = useMay();
  const { values, put, clear } = useFilters(NAMES);
  const { round: roundId } = values;
  const rows = useRows([prepare.page, roundId], async (cursor) => {
    const { data } = await load({ limit: PAGE, cursor, roundId });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={words.title}
      lead={words.lead}
      extra={
        may(prepare.operation) && (
          <LinkButton main to={pathTo(prepare.page, undefined, values)}>
            {words.prepare}
          </LinkButton>
        )
      }
    >
      <FilterBar set={roundId !== undefined} onClear={clear}>
        <ChooseRound value={roundId} none={ui.all} onChange={(round) => put({ round })} />
      </FilterBar>
      <RowList
        read={rows}
        caption={words.caption}
        columns={columns}
        empty={roundId ? words.emptyOfRound : words.empty}
      />
    </Page>
  );
}
