import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { PATHS, pathTo } from '../../../app/paths.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useRows } from '../../../ui/more.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';

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

/** Announcements within reach. */
export default function Announcements() {
  const may = useMay();
  const rows = useRows(['announcements'], async (cursor) => {
    const { data } = await api.GET('/api/announcements', { params: { query: { limit: PAGE, cursor } } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page
      wide
      title={words.title}
      lead={words.lead}
      extra={
        may('Announcement_prepare') && (
          <LinkButton main to={PATHS.prepareAnnouncement}>
            {words.prepare}
          </LinkButton>
        )
      }
    >
      <RowList read={rows} caption={words.caption} columns={COLUMNS} empty={words.empty} />
    </Page>
  );
}
