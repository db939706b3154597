import { Link } from 'react-router';
import { texts } from '#texts/duties';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { timeOf, today } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';

type Duty = Schema<'DutyView'>;

const PAGE = 200;
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

const COLUMNS: readonly Column<Duty>[] = [
  {
    key: 'what',
    title: texts.columns.what,
    cell: ({ id, title }) => <Link to={pathTo('duty', id)}>{title}</Link>,
  },
  { key: 'who', title: texts.columns.who, cell: ({ enterpriseName }) => enterpriseName },
  {
    key: 'due',
    title: texts.columns.due,
    width: '220px',
    cell: ({ dueOn, overdue, state }) =>
      state === 'OPEN' ? <DueTag on={dueOn} overdue={overdue} provisional={false} today={today()} /> : dueOn,
  },
  {
    key: 'state',
    title: texts.columns.state,
    width: '110px',
    cell: ({ state }) => <Tag tone={toneOf(state)}>{texts.states[state] ?? state}</Tag>,
  },
  {
    key: 'filed',
    title: texts.columns.filed,
    width: '160px',
    cell: ({ filedAt }) => filedAt && timeOf(filedAt),
  },
];

/** Yearly updates and 复核: an enterprise's own, or those within an official's reach. */
export default function Duties() {
  const own = isEnterprise(useSession());
  const { values, put, clear } = useFilters(['state', 'overdue']);
  const rows = useRows(['duties', values], async (cursor) => {
    const query = {
      ...{ limit: PAGE, cursor, state: values.state as Duty['state'] | undefined },
      ...(values.overdue === undefined ? {} : { overdue: values.overdue === 'true' }),
    };
    const { data } = await api.GET('/api/duties', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page wide title={texts.title} lead={own ? texts.leadOwn : texts.lead}>
      <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
        <FilterSelect
          label={texts.filters.state}
          value={values.state}
          options={STATES}
          onChange={(state) => put({ state })}
        />
        <FilterSelect
          label={texts.filters.overdue}
          value={values.overdue}
          options={texts.whens}
          onChange={(overdue) => put({ overdue })}
        />
      </FilterBar>
      <Loaded read={rows}>
        {(duties) =>
          duties.length === 0 ? (
            <Empty>{texts.empty}</Empty>
          ) : (
            <RowsTable
              caption={texts.caption}
              columns={COLUMNS}
              rows={duties}
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
