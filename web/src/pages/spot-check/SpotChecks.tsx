import { Link } from 'react-router';
import { texts } from '#texts/spot-checks';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { DrawPanel } from './DrawPanel.js';

type Item = Schema<'SpotCheckItemView'>;

const ROWS = 100;

const COLUMNS: readonly Column<Item>[] = [
  {
    key: 'what',
    title: texts.columns.what,
    cell: ({ id, year, round }) => <Link to={pathTo('spotCheck', id)}>{texts.name(year, round)}</Link>,
  },
  { key: 'unit', title: texts.columns.unit, width: '140px', cell: ({ unitName }) => unitName },
  {
    key: 'population',
    title: texts.columns.population,
    width: '110px',
    align: 'right',
    cell: ({ populationSize }) => texts.pieces(populationSize),
  },
  {
    key: 'size',
    title: texts.columns.size,
    width: '100px',
    align: 'right',
    cell: ({ size }) => texts.pieces(size),
  },
  {
    key: 'visited',
    title: texts.columns.visited,
    width: '100px',
    align: 'right',
    cell: ({ visited }) => texts.pieces(visited),
  },
  { key: 'at', title: texts.columns.at, width: '170px', cell: ({ drawnAt }) => timeOf(drawnAt) },
];

/** Draws among the 复核 of a unit, and the next one. */
export default function SpotChecks() {
  const may = useMay()('SpotCheck_draw');
  const rows = useRows<Item>(['spot-checks'], async (cursor) => {
    const query = { limit: ROWS, ...(cursor ? { cursor } : {}) };
    const { data } = await api.GET('/api/spot-checks', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      {may && <DrawPanel />}
      <RowList read={rows} caption={texts.caption} columns={COLUMNS} empty={texts.empty} />
    </Page>
  );
}
