import { useState } from 'react';
import { texts } from '#texts/enterprise-file';
import { useWords } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { RowActs } from '../../ui/acts/RowActs.js';
import { CopyField } from '../../ui/CopyField.js';
import { timeOf } from '../../ui/dates.js';
import { DoneBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import styles from './file.module.css';
import { useOwnActs } from './own-acts.js';

type Invitation = Schema<'InvitationView'>;
type Role = Invitation['role'];

const words = texts.invite;
const ROLES: readonly Role[] = ['ENTERPRISE_FILER', 'ENTERPRISE_ADMIN'];

/** Invites a person of the enterprise: the first one by an officer, the others by the enterprise's administrator. */
export function InvitePanel({ enterpriseId }: { readonly enterpriseId: string }) {
  const wordOf = useWords();
  const own = isEnterprise(useSession());
  const [made, setMade] = useState<Invitation | null>(null);
  const acts = useOwnActs([
    { action: 'invite', actionZh: words.act, operation: 'Invitation_invite', needs: own ? ['role'] : [] },
  ]);
  if (acts.length === 0) return null;
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{own ? words.leadOwn : words.lead}</p>
        {made && <Made invitation={made} />}
        <RowActs
          acts={acts}
          quiet
          send={async (_, { role }) =>
            (
              await api.POST('/api/enterprises/{id}/invitations', {
                params: { path: { id: enterpriseId } },
                body: own ? { role: role as Role } : {},
              })
            ).data
          }
          onDone={(invitation) => setMade(invitation ?? null)}
          wordsOf={() => ({
            labels: { role: words.role },
            choices: { role: ROLES.map((role) => ({ value: role, label: wordOf('roles', role) })) },
            note: <p>{words.note}</p>,
          })}
        />
      </div>
    </Panel>
  );
}

function Made({ invitation: { code, expiresAt } }: { readonly invitation: Invitation }) {
  return (
    <>
      <DoneBox>{words.made(timeOf(expiresAt))}</DoneBox>
      <CopyField label={words.code} text={code} />
      <CopyField label={words.link} text={location.origin + pathTo('invitation', undefined, { code })} />
    </>
  );
}
