import { Modal } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/admin';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { useRead } from '../../../api/use-read.js';
import { ActBar } from '../../../ui/acts/ActBar.js';
import { Facts } from '../../../ui/Facts.js';
import type { Option } from '../../../ui/form/SelectField.js';
import { DoneBox, ProblemBox } from '../../../ui/Messages.js';
import { Loaded } from '../../../ui/States.js';
import styles from '../admin.module.css';
import { type Account, accountFacts } from './account-columns.js';
import { ChangeAccount } from './ChangeAccount.js';
import { DisableAccount } from './DisableAccount.js';

const words = texts.accounts;
type ActName = keyof typeof words.done;
type Changes = Omit<Schema<'UpdateAccountDto'>, 'version'>;

interface AccountDialogProps {
  /** Undefined while closed. */
  readonly account: Account | undefined;
  readonly organisation: string;
  readonly roles: readonly Option[];
  readonly onClose: () => void;
}

/** One account and what may be done with it. */
export function AccountDialog({ account, onClose, ...rest }: AccountDialogProps) {
  return (
    <Modal
      open={account !== undefined}
      title={account?.displayName}
      footer={null}
      width={640}
      destroyOnHidden
      onCancel={onClose}
    >
      {account && <AccountDesk account={account} {...rest} />}
    </Modal>
  );
}

function AccountDesk({
  account,
  organisation,
  roles,
}: Omit<AccountDialogProps, 'onClose' | 'account'> & { readonly account: Account }) {
  const { id } = account;
  const [chosen, setChosen] = useState<ActName | null>(null);
  const [done, setDone] = useState<ActName | null>(null);
  const read = useRead(['account-acts', id], () =>
    api.GET('/api/accounts/{id}/actions', { params: { path: { id } } }),
  );
  const act = useAct(
    ({ changes }: { readonly name: ActName; readonly changes: Changes | null }) => send(account, changes),
    {
      onDone: (_, { name }) => {
        setDone(name);
        setChosen(null);
      },
    },
  );
  const run = (name: ActName, changes: Changes | null) => act.run({ name, changes });
  const choose = (name: ActName) => {
    setDone(null);
    act.reset();
    if (name === 'enable') run(name, { state: 'ACTIVE' });
    else if (name === 'unlock') run(name, null);
    else setChosen(name);
  };
  return (
    <div className={styles.stack}>
      <Facts rows={accountFacts(account, organisation, roles)} />
      {done && <DoneBox>{words.done[done]}</DoneBox>}
      {chosen === null && <ProblemBox problem={act.error} />}
      <Loaded read={read}>
        {(acts) => (
          <>
            <ActBar acts={inOrder(acts)} onChoose={({ action }) => choose(action as ActName)} />
            {chosen === 'disable' && (
              <DisableAccount
                name={account.displayName}
                busy={act.isPending}
                problem={act.error}
                onConfirm={() => run('disable', { state: 'DISABLED' })}
                onCancel={() => setChosen(null)}
              />
            )}
            {chosen === 'change' && (
              <ChangeAccount
                account={account}
                roles={
                  acts.some(({ action, takes }) => action === 'change' && takes.includes('role')) ? roles : []
                }
                busy={act.isPending}
                problem={act.error}
                onSubmit={(changes) => run('change', changes)}
                onCancel={() => setChosen(null)}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

/** What is done often and does no harm stands first. */
const ORDER = ['change', 'unlock', 'enable', 'disable'];

function inOrder(acts: readonly Schema<'ActionOption'>[]) {
  return [...acts].sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
}

/** @param changes null to lift a lock */
function send({ id, version }: Account, changes: Changes | null): Promise<unknown> {
  const path = { id };
  return changes === null
    ? api.POST('/api/accounts/{id}/unlock', { params: { path }, body: { version } })
    : api.PATCH('/api/accounts/{id}', { params: { path }, body: { version, ...changes } });
}
