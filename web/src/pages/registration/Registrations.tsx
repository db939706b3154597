import { Radio } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { texts } from '#texts/registration';
import { api, type Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { StateTag } from './StateTag.js';

const { columns: names } = texts;
type Row = Schema<'RegistrationView'>;
type State = Row['state'];

const OPTIONS = [
  ...(Object.keys(texts.states) as State[]).map((value) => ({ value, label: texts.states[value] })),
  { value: 'ALL' as const, label: texts.all },
];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    title: names.name,
    cell: ({ id, enterpriseName }) => <Link to={pathTo('registration', id)}>{enterpriseName}</Link>,
  },
  { key: 'uscc', title: names.uscc, cell: ({ uscc }) => uscc, width: '190px' },
  { key: 'unit', title: names.unit, cell: ({ unitName }) => unitName, width: '14%' },
  { key: 'person', title: names.person, cell: ({ displayName }) => displayName, width: '12%' },
  { key: 'createdAt', title: names.createdAt, cell: ({ createdAt }) => timeOf(createdAt), width: '150px' },
  { key: 'state', title: names.state, cell: ({ state }) => <StateTag state={state} />, width: '110px' },
];

/** Registrations with the own unit and those below; first those that wait. */
export default function Registrations() {
  const [search, setSearch] = useSearchParams();
  const chosen = OPTIONS.find(({ value }) => value === search.get('state'))?.value ?? 'PENDING';
  const rows = useRows(['registrations', chosen], async (cursor) => {
    const query = { cursor, ...(chosen === 'ALL' ? {} : { state: chosen }) };
    const { data } = await api.GET('/api/registrations', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <div>
        <Radio.Group
          aria-label={texts.filter}
          optionType="button"
          value={chosen}
          options={OPTIONS}
          onChange={({ target }) =>
            setSearch(target.value === 'PENDING' ? {} : { state: target.value as string }, { replace: true })
          }
        />
      </div>
      <RowList read={rows} caption={texts.list} columns={COLUMNS} empty={texts.empty[chosen]} />
    </Page>
  );
}
