import { Link } from 'react-router';
import { texts } from '#texts/proposals';
import { api, type Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';

type Proposal = Schema<'ProposalView'>;

const PAGE = 100;
const WAITING = 'OPEN';
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

const COLUMNS: readonly Column<Proposal>[] = [
  {
    key: 'what',
    title: texts.columns.what,
    width: '200px',
    cell: ({ id, actionZh }) => <Link to={pathTo('proposal', id)}>{actionZh}</Link>,
  },
  { key: 'about', title: texts.columns.about, cell: ({ title }) => title },
  { key: 'by', title: texts.columns.by, width: '140px', cell: ({ preparedByName }) => preparedByName },
  { key: 'at', title: texts.columns.at, width: '160px', cell: ({ preparedAt }) => timeOf(preparedAt) },
  {
    key: 'state',
    title: texts.columns.state,
    width: '120px',
    cell: ({ state }) => <Tag tone={toneOf(state)}>{texts.states[state]}</Tag>,
  },
];

/** What waits for the head of the reader's unit, or was decided there. */
export default function Proposals() {
  const filters = useFilters(['state']);
  const state = (filters.values.state ?? WAITING) as Proposal['state'];
  const rows = useRows(['proposals', state], async (cursor) => {
    const { data } = await api.GET('/api/proposals', { params: { query: { limit: PAGE, cursor, state } } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <FilterBar set={filters.values.state !== undefined} onClear={filters.clear}>
        <FilterSelect
          label={texts.state}
          value={state}
          options={STATES}
          onChange={(next) => filters.put({ state: next === WAITING ? undefined : next })}
        />
      </FilterBar>
      <Loaded read={rows}>
        {(proposals) =>
          proposals.length === 0 ? (
            <Empty>{state === WAITING ? texts.empty : texts.emptyOf(texts.states[state] ?? state)}</Empty>
          ) : (
            <RowsTable
              caption={texts.caption}
              columns={COLUMNS}
              rows={proposals}
              rowId={({ id }) => id}
              hasMore={rows.hasMore}
              onMore={rows.more}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
