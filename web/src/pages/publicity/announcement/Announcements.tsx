import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { FilterBar } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useRows } from '../../../ui/more.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';
import { ChooseRound } from '../ChooseRound.js';

type Announcement = Schema<'AnnouncementView'>;

const words = texts.announcements;
const PAGE = 100;

const COLUMNS: readonly Column<Announcement>[] = [
  {
    key: 'documentNo',
    title: words.columns.documentNo,
    cell: ({ id, documentNo }) => <Link to={pathTo('announcement', id)}>{documentNo}</Link>,
  },
  { key: 'round', title: words.columns.round, cell: ({ roundTitle }) => roundTitle },
  { key: 'unit', title: words.columns.unit, width: '160px', cell: ({ unitName }) => unitName },
  { key: 'on', title: words.columns.on, width: '120px', cell: ({ announcedOn }) => announcedOn },
  {
    key: 'cases',
    title: words.columns.cases,
    width: '80px',
    align: 'right',
    cell: ({ applicationIds }) => applicationIds.length,
  },
];

/** Announcements within reach, of one round or of all. */
export default function Announcements() {
  const may = useMay();
  const { values, put, clear } = useFilters(['round']);
  const { round: roundId } = values;
  const rows = useRows(['announcements', roundId], async (cursor) => {
    const query = { limit: PAGE, cursor, roundId };
    const { data } = await api.GET('/api/announcements', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={words.title}
      lead={words.lead}
      extra={
        may('Announcement_prepare') && (
          <LinkButton main to={pathTo('prepareAnnouncement', undefined, values)}>
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
