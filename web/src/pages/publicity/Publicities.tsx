import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { FilterBar } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { ChooseRound } from './ChooseRound.js';

type Publicity = Schema<'PublicityView'>;

const words = texts.publicities;
const PAGE = 100;

const TONES: Readonly<Record<Publicity['phase'], Tone>> = {
  AHEAD: 'plain',
  RUNNING: 'brand',
  OVER: 'good',
  RECALLED: 'plain',
};

const COLUMNS: readonly Column<Publicity>[] = [
  {
    key: 'title',
    title: words.columns.title,
    cell: ({ id, title }) => <Link to={pathTo('publicity', id)}>{title}</Link>,
  },
  { key: 'round', title: words.columns.round, cell: ({ roundTitle }) => roundTitle },
  { key: 'unit', title: words.columns.unit, width: '140px', cell: ({ unitName }) => unitName },
  {
    key: 'days',
    title: words.columns.days,
    width: '220px',
    cell: ({ startsOn, endsOn }) => words.days(startsOn, endsOn),
  },
  {
    key: 'cases',
    title: words.columns.cases,
    width: '80px',
    align: 'right',
    cell: ({ applicationIds }) => applicationIds.length,
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '100px',
    cell: ({ phase }) => <Tag tone={TONES[phase]}>{words.phases[phase]}</Tag>,
  },
];

/** Publicities within reach, of one round or of all. */
export default function Publicities() {
  const may = useMay();
  const { values, put, clear } = useFilters(['round']);
  const { round: roundId } = values;
  const rows = useRows(['publicities', roundId], async (cursor) => {
    const query = { limit: PAGE, cursor, roundId };
    const { data } = await api.GET('/api/publicities', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={words.title}
      lead={words.lead}
      extra={
        may('Publicity_prepare') && (
          <LinkButton main to={pathTo('preparePublicity', undefined, values)}>
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
        columns={COLUMNS}
        empty={roundId ? words.emptyOfRound : words.empty}
      />
    </Page>
  );
}
