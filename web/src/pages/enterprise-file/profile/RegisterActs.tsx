import { texts } from '#texts/enterprise-file';
import { api, type Schema } from '../../../api/client.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { useOwnActs } from '../own-acts.js';

type Firm = Schema<'EnterpriseView'>;

const words = texts.change;
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rename: { name: words.newName, fromOn: words.nameFrom },
  disclose: { reason: words.discloseReason },
};

/** What officers record of an enterprise: a new name, and that it is on no public list. */
export function RegisterActs({ firm }: { readonly firm: Firm }) {
  const acts = useOwnActs([
    { action: 'rename', actionZh: words.rename, operation: 'Enterprise_rename', needs: ['name', 'fromOn'] },
    {
      action: 'disclose',
      actionZh: firm.undisclosed ? words.disclose : words.undisclose,
      operation: 'Enterprise_disclose',
      needs: ['reason'],
    },
  ]);
  if (acts.length === 0) return null;
  return (
    <RowActs
      acts={acts}
      quiet
      send={({ action }, values) => send(firm, action, values)}
      wordsOf={({ action }) => ({ labels: LABELS[action], note: words.notes[action] })}
    />
  );
}

function send({ id, version, undisclosed }: Firm, action: string, values: InputValues): Promise<unknown> {
  const params = { path: { id } };
  const { name = '', fromOn = '', reason = '' } = values as Record<string, string>;
  return action === 'rename'
    ? api.POST('/api/enterprises/{id}/name', { params, body: { version, name, fromOn } })
    : api.POST('/api/enterprises/{id}/undisclosed', {
        params,
        body: { version, undisclosed: !undisclosed, reason },
      });
}
