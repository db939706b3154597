import { useSearchParams } from 'react-router';
import { texts } from '#texts/apply';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loaded } from '../../ui/States.js';
import styles from './apply/apply.module.css';
import { RoundCard } from './apply/RoundCard.js';

type Round = Schema<'RoundView'>;
type Opening = Schema<'OpeningView'>;

const MOST = 100;

/** The rounds an enterprise may apply in, its own case in each, and why it may not in the others. */
export default function Apply() {
  const rounds = useRead(['rounds', 'mine'], () =>
    api.GET('/api/rounds', { params: { query: { limit: MOST } } }),
  );
  const ids = (rounds.data?.items ?? []).map(({ id }) => id);
  const openings = useRead(['openings', ids], () => readOpenings(ids), {
    enabled: rounds.data !== undefined,
  });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded read={rounds}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{texts.empty}</Empty>
          ) : (
            <Loaded read={openings}>{(found) => <Rounds rounds={items} openings={found} />}</Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}

async function readOpenings(ids: readonly string[]): Promise<{ data: Opening[] }> {
  const answers = await Promise.all(
    ids.map((id) => api.GET('/api/rounds/{id}/opening', { params: { path: { id } } })),
  );
  return { data: answers.flatMap(({ data }) => data ?? []) };
}

function Rounds({
  rounds,
  openings,
}: {
  readonly rounds: readonly Round[];
  readonly openings: readonly Opening[];
}) {
  const [search] = useSearchParams();
  const asked = search.get('round');
  const cards = rounds.flatMap((round) => {
    const opening = openings.find(({ roundId }) => roundId === round.id);
    return opening ? [{ round, opening }] : [];
  });
  const useful = cards
    .filter(({ opening }) => opening.allowed || opening.applicationId !== null)
    .sort((a, b) => a.round.closesForYouAt.localeCompare(b.round.closesForYouAt));
  const others = cards.filter((card) => !useful.includes(card));
  return (
    <>
      {asked !== null && !rounds.some(({ id }) => id === asked) && <AskedFor id={asked} />}
      {useful.length === 0 && <Empty>{texts.noneOpen}</Empty>}
      {useful.map(({ round, opening }) => (
        <RoundCard key={round.id} round={round} opening={opening} marked={round.id === asked} />
      ))}
      {others.length > 0 && (
        <details className={styles.others} open={others.some(({ round }) => round.id === asked)}>
          <summary>{texts.others(others.length)}</summary>
          <div className={styles.list}>
            {others.map(({ round, opening }) => (
              <RoundCard key={round.id} round={round} opening={opening} marked={round.id === asked} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** A round from a bookmark or a message that is not among those shown. */
function AskedFor({ id }: { readonly id: string }) {
  const { data, error } = useRead(['round', id], () =>
    api.GET('/api/rounds/{id}', { params: { path: { id } } }),
  );
  if (data) return <NoticeBox>{texts.asked.closed(data.title)}</NoticeBox>;
  return error ? <NoticeBox>{texts.asked.unknown}</NoticeBox> : null;
}
