import { Link } from 'react-router';
import { texts } from '#texts/round';
import { useOptions, useWords } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import type { paths } from '../../api/generated/schema.js';
import { useMay } from '../../api/session.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf, untilOf } from '../../ui/dates.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { RoundStage } from './RoundStage.js';

type Round = Schema<'RoundView'>;
type Query = NonNullable<paths['/api/rounds']['get']['parameters']['query']>;

const FILTERS = ['state', 'tier', 'track'] as const;
const ROWS = 100;
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

/** Rounds above, of and below the reader's unit, the newest first. */
export default function Rounds() {
  const { values, put, clear } = useFilters(FILTERS);
  const may = useMay();
  const rows = useRows<Round>(['rounds', 'page', values], async (cursor) => {
    const query = { ...values, limit: ROWS, ...(cursor ? { cursor } : {}) } as Query;
    const { data } = await api.GET('/api/rounds', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  const options = { state: STATES, tier: useOptions('tiers'), track: useOptions('tracks') };
  const columns = useColumns();
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={
        may('Round_create') && (
          <LinkButton main to={PATHS.newRound}>
            {texts.create}
          </LinkButton>
        )
      }
    >
      <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
        {FILTERS.map((name) => (
          <FilterSelect
            key={name}
            label={texts.filters[name]}
            value={values[name]}
            options={options[name]}
            onChange={(value) => put({ [name]: value })}
          />
        ))}
      </FilterBar>
      <RowList read={rows} caption={texts.caption} columns={columns} empty={texts.empty} />
    </Page>
  );
}

function useColumns(): Column<Round>[] {
  const word = useWords();
  const { columns } = texts;
  return [
    {
      key: 'title',
      title: columns.title,
      cell: ({ id, title }) => <Link to={pathTo('round', id)}>{title}</Link>,
    },
    {
      key: 'state',
      title: columns.state,
      width: '120px',
      cell: (round) => <RoundStage round={round} />,
    },
    { key: 'track', title: columns.track, width: '130px', cell: ({ track }) => word('tracks', track) },
    { key: 'tier', title: columns.tier, width: '70px', cell: ({ tier }) => word('tiers', tier) },
    { key: 'owner', title: columns.owner, width: '120px', cell: ({ ownerUnitName }) => ownerUnitName },
    { key: 'opens', title: columns.opens, width: '150px', cell: ({ opensAt }) => timeOf(opensAt) },
    {
      key: 'closes',
      title: columns.closes,
      width: '170px',
      cell: ({ closesForYouAt }) => untilOf(closesForYouAt),
    },
    {
      key: 'quota',
      title: columns.quotaMode,
      width: '90px',
      cell: ({ quotaMode }) => texts.quotaShort[quotaMode],
    },
  ];
}
