import { Link } from 'react-router';
import { texts } from '#texts/duty';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { DutyFilters, FILTERS } from './DutyFilters.js';

type Duty = Schema<'DutyView'>;

const PAGE = 200;

const TONES: Readonly<Record<Duty['state'], Tone>> = {
  OPEN: 'warn',
  FILED: 'good',
  FILED_LATE: 'good',
  MISSED: 'bad',
  CANCELLED: 'plain',
};

/** What is owed, by due date: an enterprise its own, officials those of their area. */
export default function Duties() {
  const own = useMay()('Duty_file');
  const { values, put, clear } = useFilters(FILTERS);
  const rows = useRows<Duty>(['duties', values], async (cursor) => {
    const query = { ...asQuery(values), cursor, limit: PAGE };
    return (await api.GET('/api/duties', { params: { query } })).data as ServerPage<Duty>;
  });
  const filtered = Object.keys(values).length > 0;
  return (
    <Page wide={!own} title={texts.title} lead={own ? texts.leadOwn : texts.leadOfficial}>
      {!own && <DutyFilters values={values} onPut={put} onClear={clear} />}
      <RowList
        read={rows}
        caption={texts.list.caption}
        columns={columns(own)}
        empty={filtered ? texts.list.none : texts.list.empty}
      />
    </Page>
  );
}

function columns(own: boolean): readonly Column<Duty>[] {
  const enterprise: Column<Duty> = {
    key: 'enterprise',
    title: texts.list.enterprise,
    cell: ({ enterpriseId, enterpriseName }) => (
      <Link to={pathTo('enterprise', enterpriseId)}>{enterpriseName}</Link>
    ),
  };
  return [
    {
      key: 'what',
      title: texts.list.what,
      cell: ({ id, title }) => <Link to={pathTo('duty', id)}>{title}</Link>,
    },
    ...(own ? [] : [enterprise]),
    {
      key: 'due',
      title: texts.list.due,
      width: '230px',
      cell: ({ state, dueOn, overdue }) =>
        state === 'OPEN' ? <DueTag on={dueOn} overdue={overdue} /> : dueOn,
    },
    {
      key: 'state',
      title: texts.list.state,
      width: '150px',
      cell: ({ state }) => <Tag tone={TONES[state]}>{texts.states[state]}</Tag>,
    },
    {
      key: 'filed',
      title: texts.list.filed,
      width: '160px',
      cell: ({ filedAt }) => timeOf(filedAt),
    },
    ...(own ? [] : [reminder]),
  ];
}

const reminder: Column<Duty> = {
  key: 'reminder',
  title: texts.list.reminder,
  width: '120px',
  cell: ({ nextRungOn }) => nextRungOn ?? ui.none,
};

function asQuery({ overdue, year, ...others }: Readonly<Partial<Record<string, string>>>) {
  return {
    ...others,
    ...(overdue ? { overdue: overdue === 'true' } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}
