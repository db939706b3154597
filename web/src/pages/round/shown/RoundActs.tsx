import { useState } from 'react';
import { useNavigate } from 'react-router';
import { texts } from '#texts/round';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { pathTo } from '../../../app/paths.js';
import { ActBar } from '../../../ui/acts/ActBar.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import { NoticeBox } from '../../../ui/Messages.js';

type Option = Schema<'ActionOption'>;
type Deed = 'open' | 'close';

interface RoundActsProps {
  readonly round: Schema<'RoundDetail'>;
  readonly options: readonly Option[];
}

const FOREIGN = 'FORBIDDEN';

/** The acts a round of a state is there for; the others have nothing to say about it. */
const OF_STATE: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['change', 'open'],
  OPEN: ['close'],
  CLOSED: [],
};

/** Opens and closes a round and leads to its draft; quotas are set in the table of the cities. */
export function RoundActs({ round: { id, version, state }, options }: RoundActsProps) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const navigate = useNavigate();
  const act = useAct(
    (which: Deed) =>
      api.POST(which === 'open' ? '/api/rounds/{id}/open' : '/api/rounds/{id}/close', {
        params: { path: { id } },
        body: { version },
      }),
    { onDone: () => setDeed(null) },
  );
  const shown = options.filter(({ action, code }) => OF_STATE[state]?.includes(action) && code !== FOREIGN);
  if (shown.length === 0) return null;
  return (
    <>
      <ActBar
        acts={shown}
        onChoose={({ action }) => {
          if (action === 'change') return void navigate(pathTo('editRound', id));
          act.reset();
          setDeed(action as Deed);
        }}
      />
      <ActDialog
        title={deed && texts.acts[deed].title}
        needs={[]}
        busy={act.isPending}
        problem={act.error}
        onClose={() => setDeed(null)}
        onSubmit={() => deed && act.run(deed)}
      >
        {deed && <NoticeBox>{texts.acts[deed].note}</NoticeBox>}
      </ActDialog>
    </>
  );
}
