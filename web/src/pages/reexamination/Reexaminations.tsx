import { Link } from 'react-router';
import { texts } from '#texts/reexaminations';
import { api, type Schema } from '../../api/client.js';
import type { paths } from '../../api/generated/schema.js';
import { pathTo } from '../../app/paths.js';
import { DueTag } from '../../ui/DueTag.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, toneOf } from '../../ui/Tag.js';

type Item = Schema<'ReexaminationItem'>;
type Query = NonNullable<paths['/api/reexaminations']['get']['parameters']['query']>;

const ROWS = 100;
const FILTERS = ['state', 'tier', 'mine', 'drawn'] as const;
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const OPTIONS = {
  state: optionsOf(texts.states),
  tier: optionsOf(texts.tiers),
  mine: [{ value: 'true', label: texts.filters.mineOnly }],
  drawn: [{ value: 'true', label: texts.filters.drawnOnly }],
};

const COLUMNS: readonly Column<Item>[] = [
  {
    key: 'enterprise',
    title: texts.columns.enterprise,
    cell: ({ id, enterpriseName }) => <Link to={pathTo('reexamination', id)}>{enterpriseName}</Link>,
  },
  {
    key: 'place',
    title: texts.columns.place,
    width: '170px',
    cell: ({ tierZh, trackZh }) => texts.place(tierZh, trackZh),
  },
  {
    key: 'ends',
    title: texts.columns.termEnds,
    width: '120px',
    cell: ({ termEndsOn }) => termEndsOn,
  },
  { key: 'with', title: texts.columns.with, width: '120px', cell: ({ withZh }) => withZh },
  {
    key: 'due',
    title: texts.columns.due,
    width: '220px',
    cell: ({ dueOn, dueProvisional }) => dueOn && <DueTag on={dueOn} provisional={dueProvisional} />,
  },
  {
    key: 'state',
    title: texts.columns.state,
    width: '210px',
    cell: ({ state, stateZh, drawn }) => (
      <>
        <Tag tone={toneOf(state)}>{stateZh}</Tag> {drawn && <Tag tone="warn">{texts.drawnYes}</Tag>}
      </>
    ),
  },
];

/** 复核 that were filed, by the last day of the term under review. */
export default function Reexaminations() {
  const { values, put, clear } = useFilters(FILTERS);
  const rows = useRows<Item>(['reexaminations', values], async (cursor) => {
    const { mine, drawn, ...others } = values;
    const flags = { ...(mine ? { mine: true } : {}), ...(drawn ? { drawn: true } : {}) };
    const query = { ...others, ...flags, limit: ROWS, ...(cursor ? { cursor } : {}) } as Query;
    const { data } = await api.GET('/api/reexaminations', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page wide title={texts.title} lead={texts.lead}>
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
      <RowList read={rows} caption={texts.caption} columns={COLUMNS} empty={texts.empty} />
    </Page>
  );
}
