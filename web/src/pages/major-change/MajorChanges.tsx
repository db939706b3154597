import { Link } from 'react-router';
import { texts } from '#texts/major-changes';
import { api, type Schema } from '../../api/client.js';
import type { paths } from '../../api/generated/schema.js';
import { isEnterprise, useMay, useSession } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { DueTag } from '../../ui/DueTag.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { Warnings } from './Warnings.js';

type Change = Schema<'MajorChangeView'>;
type Query = NonNullable<paths['/api/major-changes']['get']['parameters']['query']>;

const ROWS = 100;
const FILTERS = ['state', 'kind', 'overdue'] as const;
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const OPTIONS = {
  state: optionsOf(texts.states),
  kind: optionsOf(texts.kinds),
  overdue: [{ value: 'true', label: texts.filters.overdueOnly }],
};

const WHAT: Column<Change> = {
  key: 'what',
  title: texts.columns.what,
  width: '160px',
  cell: ({ id, kindZh }) => <Link to={pathTo('majorChange', id)}>{kindZh}</Link>,
};
const FIRM: Column<Change> = {
  key: 'enterprise',
  title: texts.columns.enterprise,
  cell: ({ enterpriseId, enterpriseName }) => (
    <Link to={pathTo('enterprise', enterpriseId)}>{enterpriseName}</Link>
  ),
};
const REST: readonly Column<Change>[] = [
  { key: 'event', title: texts.columns.event, width: '120px', cell: ({ eventOn }) => eventOn },
  {
    key: 'due',
    title: texts.columns.due,
    width: '220px',
    cell: ({ dueOn, dueProvisional, state, overdue }) =>
      state === 'KNOWN' ? <DueTag on={dueOn} overdue={overdue} provisional={dueProvisional} /> : dueOn,
  },
  {
    key: 'state',
    title: texts.columns.state,
    width: '240px',
    cell: ({ state, stateZh, late }) => (
      <>
        <Tag tone={toneOf(state)}>{stateZh}</Tag> {late && <Tag tone="warn">{texts.late}</Tag>}
      </>
    ),
  },
  { key: 'source', title: texts.columns.source, width: '110px', cell: ({ sourceZh }) => sourceZh },
];

/** Major changes by the last day to report them; for officials also the bans of absorbed enterprises to be answered. */
export default function MajorChanges() {
  const own = isEnterprise(useSession());
  const may = useMay();
  const { values, put, clear } = useFilters(FILTERS);
  const rows = useRows<Change>(['major-changes', values], async (cursor) => {
    const { overdue, ...others } = values;
    const flags = overdue ? { overdue: true } : {};
    const query = { ...others, ...flags, limit: ROWS, ...(cursor ? { cursor } : {}) } as Query;
    const { data } = await api.GET('/api/major-changes', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={texts.title}
      lead={own ? texts.leadOwn : texts.leadOfficial}
      extra={
        own && (
          <LinkButton main to={pathTo('newMajorChange')}>
            {texts.report}
          </LinkButton>
        )
      }
    >
      {may('SuccessorWarning_list') && <Warnings />}
      {!own && (
        <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
          {FILTERS.map((name) => (
            <FilterSelect
              key={name}
              label={texts.filters[name]}
              value={values[name]}
              options={OPTIONS[name]}
              onChange={(value) => put({ [name]: value })}
            />
          ))}
        </FilterBar>
      )}
      <RowList
        read={rows}
        caption={texts.caption}
        columns={own ? [WHAT, ...REST] : [WHAT, FIRM, ...REST]}
        empty={own ? texts.emptyOwn : texts.empty}
      />
    </Page>
  );
}
