import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/admin';
import { api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { dateOf } from '../../ui/dates.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { DoneBox } from '../../ui/Messages.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { NewOrganisation } from './NewOrganisation.js';
import type { Organisation } from './organisations.js';
import { fullNames, useUnits } from './units.js';

const words = texts.organisations;

/** The authorities of the units. */
export default function Organisations() {
  const may = useMay();
  const { values, put, clear } = useFilters(['unit', 'new']);
  const [added, setAdded] = useState<string | null>(null);
  const { data: units = [] } = useUnits();
  const names = fullNames(units);
  const rows = useRows(['organisations', values.unit], async (cursor) => {
    const query = { cursor, unitId: values.unit };
    const { data } = await api.GET('/api/organisations', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  const options = units.map(({ id }) => ({ value: id, label: names.get(id) ?? id }));
  const add = may('Organisation_create') && (
    <Button type="primary" onClick={() => put({ new: '1' })}>
      {words.add}
    </Button>
  );
  return (
    <Page title={words.title} lead={words.lead} extra={add} wide>
      {added && <DoneBox>{words.added(added)}</DoneBox>}
      <FilterBar set={values.unit !== undefined} onClear={clear}>
        <FilterSelect
          label={words.unit}
          options={options}
          value={values.unit}
          onChange={(unit) => put({ unit })}
        />
      </FilterBar>
      <RowList read={rows} caption={words.list} columns={columnsOf(names)} empty={words.empty} />
      <NewOrganisation
        open={values.new !== undefined}
        unit={values.unit ?? ''}
        units={options}
        onClose={(name) => {
          put({ new: undefined });
          setAdded(name ?? null);
        }}
      />
    </Page>
  );
}

function columnsOf(names: ReadonlyMap<string, string>): readonly Column<Organisation>[] {
  return [
    { key: 'name', title: words.name, cell: ({ name }) => name },
    {
      key: 'unit',
      title: words.unit,
      width: '28%',
      cell: ({ unitId }) => names.get(unitId ?? '') ?? unitId,
    },
    { key: 'createdAt', title: words.createdAt, width: '130px', cell: ({ createdAt }) => dateOf(createdAt) },
    {
      key: 'accounts',
      title: words.accounts,
      width: '110px',
      cell: ({ id, name }) => (
        <Link to={pathTo('accounts', undefined, { organisation: id })} aria-label={words.accountsOf(name)}>
          {words.seeAccounts}
        </Link>
      ),
    },
  ];
}
