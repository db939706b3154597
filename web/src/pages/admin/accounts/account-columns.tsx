import { texts } from '#texts/admin';
import type { Schema } from '../../../api/client.js';
import { dateOf, timeOf } from '../../../ui/dates.js';
import type { Option } from '../../../ui/form/SelectField.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag } from '../../../ui/Tag.js';
import styles from '../admin.module.css';

export type Account = Schema<'AccountView'>;

const words = texts.accounts;

interface ColumnContext {
  readonly roles: readonly Option[];
  readonly nameOf: (organisationId: string) => string;
  readonly onOpen: (id: string) => void;
}

export function accountColumns({ roles, nameOf, onOpen }: ColumnContext): readonly Column<Account>[] {
  const { fields } = words;
  return [
    { key: 'displayName', title: fields.displayName, cell: ({ displayName }) => displayName, width: '16%' },
    { key: 'loginName', title: fields.loginName, cell: ({ loginName }) => loginName, width: '20%' },
    { key: 'organisationId', title: fields.organisationId, cell: (row) => nameOf(row.organisationId) },
    { key: 'role', title: fields.role, cell: ({ role }) => roleZh(roles, role), width: '110px' },
    { key: 'state', title: fields.state, cell: (row) => <AccountState account={row} />, width: '150px' },
    {
      key: 'lastSignInAt',
      title: fields.lastSignInAt,
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? words.never : dateOf(lastSignInAt)),
      width: '110px',
    },
    {
      key: 'act',
      title: fields.act,
      width: '70px',
      cell: ({ id, displayName }) => (
        <button
          type="button"
          className="text-button"
          aria-label={words.manageOf(displayName)}
          onClick={() => onOpen(id)}
        >
          {words.manage}
        </button>
      ),
    },
  ];
}

export function roleZh(roles: readonly Option[], role: string): string {
  return roles.find(({ value }) => value === role)?.label ?? role;
}

const TONES = { PENDING: 'warn', ACTIVE: 'good', DISABLED: 'plain' } as const;

/** Whether the account works, and what keeps its person from signing in. */
export function AccountState({ account }: { readonly account: Account }) {
  const { state, lockedUntil } = account;
  return (
    <span className={styles.tags}>
      <Tag tone={TONES[state]}>{words.states[state]}</Tag>
      {lockedUntil !== null && <Tag tone="bad">{words.locked}</Tag>}
    </span>
  );
}

/** The facts of an account, in words. */
export function accountFacts(account: Account, organisation: string, roles: readonly Option[]) {
  const { fields } = words;
  const { loginName, role, lockedUntil, lastSignInAt, createdAt, mustChangePassword } = account;
  return [
    [fields.loginName, loginName],
    [fields.organisationId, organisation],
    [fields.role, roleZh(roles, role)],
    [fields.state, <AccountState key="state" account={account} />],
    [fields.lastSignInAt, lastSignInAt === null ? words.never : timeOf(lastSignInAt)],
    [fields.createdAt, timeOf(createdAt)],
    ...(lockedUntil === null ? [] : [[words.locked, words.lockedUntil(timeOf(lockedUntil))] as const]),
    ...(mustChangePassword ? [[fields.password, words.mustChange] as const] : []),
  ] as const;
}
