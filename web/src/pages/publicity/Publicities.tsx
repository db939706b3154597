import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';

type Publicity = Schema<'PublicityView'>;

const words = texts.publicities;
const PAGE = 100;

const STAGES: Readonly<Record<Publicity['phase'], readonly [string, Tone]>> = {
  RECALLED: [words.recalled, 'plain'],
  AHEAD: [words.ahead, 'plain'],
  RUNNING: [words.running, 'brand'],
  OVER: [words.over, 'good'],
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
    cell: ({ phase }) => {
      const [word, tone] = STAGES[phase];
      return <Tag tone={tone}>{word}</Tag>;
    },
  },
];

/** Publicities within reach. */
export default function Publicities() {
  const may = useMay();
  const rows = useRows(['publicities'], async (cursor) => {
    const { data } = await api.GET('/api/publicities', { params: { query: { limit: PAGE, cursor } } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={words.title}
      lead={words.lead}
      extra={
        may('Publicity_prepare') && (
          <LinkButton main to={PATHS.preparePublicity}>
            {words.prepare}
          </LinkButton>
        )
      }
    >
      <RowList read={rows} caption={words.caption} columns={COLUMNS} empty={words.empty} />
    </Page>
  );
}
