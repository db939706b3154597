import { useNavigate } from 'react-router';
import { texts } from '#texts/round';
import { api, type Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { NoticeBox } from '../../../ui/Messages.js';

type Option = Schema<'ActionOption'>;
type Deed = 'open' | 'close';

interface RoundActsProps {
  readonly round: Schema<'RoundDetail'>;
  readonly options: readonly Option[];
}

/** Not for the reader's post. */
const isForeign = ({ code }: Option) => code === 'FORBIDDEN';

/** The acts a round of a state is there for; the others have nothing to say about it. */
const OF_STATE: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['change', 'open'],
  OPEN: ['close'],
  CLOSED: [],
};

/** Opens and closes a round and leads to its draft; quotas are set in the table of the cities. */
export function RoundActs({ round: { id, version, state }, options }: RoundActsProps) {
  const navigate = useNavigate();
  const shown = options.filter((option) => OF_STATE[state]?.includes(option.action) && !isForeign(option));
  if (shown.length === 0) return null;
  const headOpens =
    state === 'DRAFT' && options.some((option) => option.action === 'open' && isForeign(option));
  return (
    <>
      {headOpens && <NoticeBox>{texts.acts.open.byHead}</NoticeBox>}
      <RowActs
        acts={shown}
        goTo={({ action }) =>
          action === 'change' ? () => void navigate(pathTo('editRound', id)) : undefined
        }
        send={({ action }) =>
          api.POST(action === 'open' ? '/api/rounds/{id}/open' : '/api/rounds/{id}/close', {
            params: { path: { id } },
            body: { version },
          })
        }
        wordsOf={({ action }) => {
          const { title, note } = texts.acts[action as Deed];
          return { title, note: <NoticeBox>{note}</NoticeBox> };
        }}
      />
    </>
  );
}
