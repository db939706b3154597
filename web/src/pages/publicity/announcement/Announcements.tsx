import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import type { Column } from '../../../ui/RowsTable.js';
import { PaperList } from '../PaperList.js';

type Announcement = Schema<'AnnouncementView'>;

const words = texts.announcements;

const PREPARE = { page: 'prepareAnnouncement', operation: 'Announcement_prepare' } as const;

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
  return (
    <PaperList
      words={words}
      columns={COLUMNS}
      load={(query) => api.GET('/api/announcements', { params: { query } })}
      prepare={PREPARE}
    />
  );
}
