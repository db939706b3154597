import { texts } from '#texts/list';
import { useWords } from '../../api/catalogue.js';
import { api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { untilOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { CityLists } from './CityLists.js';
import styles from './list.module.css';
import { OwnLists } from './OwnLists.js';

/** One provincial round with the lists that the reader sees in it. */
export function RoundLists({ roundId }: { readonly roundId: string }) {
  const ofProvince = useSession().tier === 'PROVINCE';
  const word = useWords();
  const round = useRead(['round', roundId], () =>
    api.GET('/api/rounds/{id}', { params: { path: { id: roundId } } }),
  );
  const lists = useRead(['lists', roundId], () =>
    api.GET('/api/rounds/{roundId}/lists', { params: { path: { roundId } } }),
  );
  return (
    <Loaded read={round}>
      {(shown) => (
        <Panel
          title={shown.title}
          extra={
            <span className={styles.soft}>
              {word('tracks', shown.track)} · {texts.lists.until(untilOf(shown.cityClosesAt))}
            </span>
          }
        >
          <Loaded read={lists}>
            {(rows) =>
              ofProvince ? <CityLists round={shown} lists={rows} /> : <OwnLists round={shown} lists={rows} />
            }
          </Loaded>
        </Panel>
      )}
    </Loaded>
  );
}
