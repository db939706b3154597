import { Button } from 'antd';
import { texts } from '#texts/admin';
import { useOptions } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { FilterBar, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { useRows } from '../../../ui/more.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import { useOrganisations } from '../organisations.js';
import { accountColumns } from './account-columns.js';
import { AccountDialog } from './AccountDialog.js';
import { NewAccount } from './NewAccount.js';

const words = texts.accounts;
const STATES = (['ACTIVE', 'DISABLED'] as const).map((value) => ({ value, label: words.states[value] }));
type Wanted = Pick<Schema<'CreateAccountDto'>, 'role'> & { readonly state: 'ACTIVE' | 'DISABLED' };

/** The posts of officials, as options. */
export function useOfficialRoles() {
  return useOptions('roles').filter(({ value }) => !value.startsWith('ENTERPRISE_'));
}

/** The accounts of officials: filtered, opened and looked after. */
export default function Accounts() {
  const may = useMay();
  const { values, put } = useFilters(['organisation', 'role', 'state', 'open', 'new']);
  const { organisation, role, state } = values;
  const { data: organisations = [] } = useOrganisations();
  const roles = useOfficialRoles();
  const rows = useRows(['accounts', organisation, role, state], async (cursor) => {
    const wanted = { role, state } as Partial<Wanted>;
    const query = { cursor, organisationId: organisation, ...wanted };
    const { data } = await api.GET('/api/accounts', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  const nameOf = (id: string) => organisations.find((each) => each.id === id)?.name ?? '';
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  const opened = rows.data?.find(({ id }) => id === values.open);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      wide
      extra={
        may('Account_create') && (
          <Button type="primary" onClick={() => put({ new: '1' })}>
            {words.add}
          </Button>
        )
      }
    >
      <FilterBar
        set={Boolean(organisation ?? role ?? state)}
        onClear={() => put({ organisation: undefined, role: undefined, state: undefined })}
      >
        <FilterSelect
          label={words.fields.organisationId}
          options={options}
          value={organisation}
          onChange={(next) => put({ organisation: next })}
        />
        <FilterSelect
          label={words.fields.role}
          options={roles}
          value={role}
          onChange={(next) => put({ role: next })}
        />
        <FilterSelect
          label={words.fields.state}
          options={STATES}
          value={state}
          onChange={(next) => put({ state: next })}
        />
      </FilterBar>
      <RowList
        read={rows}
        caption={words.list}
        columns={accountColumns({ roles, nameOf, onOpen: (open) => put({ open }) })}
        marked={values.open}
        empty={words.empty}
      />
      <AccountDialog
        account={opened}
        organisation={opened ? nameOf(opened.organisationId) : ''}
        roles={roles}
        onClose={() => put({ open: undefined })}
      />
      <NewAccount
        open={values.new !== undefined}
        organisation={organisation ?? ''}
        organisations={options}
        roles={roles}
        onClose={() => put({ new: undefined })}
      />
    </Page>
  );
}
