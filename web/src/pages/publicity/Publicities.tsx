import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { api, type Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { PaperList } from './PaperList.js';

type Publicity = Schema<'PublicityView'>;

const words = texts.publicities;

const PREPARE = { page: 'preparePublicity', operation: 'Publicity_prepare' } as const;

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
  return (
    <PaperList
      words={words}
      columns={COLUMNS}
      load={(query) => api.GET('/api/publicities', { params: { query } })}
      prepare={PREPARE}
    />
  );
}
