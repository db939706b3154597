import { Link } from 'react-router';
import { texts } from '#texts/objections';
import { api, type Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, toneOf } from '../../ui/Tag.js';

type Objection = Schema<'ObjectionItem'>;

const PAGE = 100;
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

const COLUMNS: readonly Column<Objection>[] = [
  {
    key: 'what',
    title: texts.columns.what,
    width: '80px',
    cell: ({ id, kind }) => <Link to={pathTo('objection', id)}>{texts.kinds[kind] ?? kind}</Link>,
  },
  { key: 'about', title: texts.columns.about, cell: ({ enterpriseName }) => enterpriseName },
  { key: 'publicity', title: texts.columns.publicity, cell: ({ publicityTitle }) => publicityTitle },
  { key: 'at', title: texts.columns.at, width: '160px', cell: ({ receivedAt }) => timeOf(receivedAt) },
  { key: 'due', title: texts.columns.due, width: '120px', cell: ({ dueOn }) => dueOn },
  {
    key: 'state',
    title: texts.columns.state,
    width: '120px',
    cell: ({ state }) => <Tag tone={toneOf(state)}>{texts.states[state] ?? state}</Tag>,
  },
];

/** Objections and reports to the publicities of the reader's unit. */
export default function Objections() {
  const filters = useFilters(['state', 'publicity']);
  const { state, publicity: publicityId } = filters.values;
  const rows = useRows(['objections', state, publicityId], async (cursor) => {
    const query = { limit: PAGE, cursor, publicityId, state: state as Objection['state'] };
    const { data } = await api.GET('/api/objections', { params: { query: query as never } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <FilterBar set={Object.keys(filters.values).length > 0} onClear={filters.clear}>
        <FilterSelect
          label={texts.state}
          value={state}
          options={STATES}
          onChange={(next) => filters.put({ state: next })}
        />
      </FilterBar>
      <RowList
        read={rows}
        caption={texts.caption}
        columns={COLUMNS}
        empty={state ? texts.emptyOf(texts.states[state] ?? state) : texts.empty}
      />
    </Page>
  );
}
