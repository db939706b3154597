import { Select } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { texts } from '#texts/list';
import { api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loaded } from '../../ui/States.js';
import styles from './list.module.css';
import { RoundLists } from './RoundLists.js';

type Round = Schema<'RoundView'>;

const STATES = ['OPEN', 'CLOSED'] as const;
const MOST = 100;

/** The provincial rounds and the lists in them: a city sees all its own at a glance, the province one round at a time. */
export default function Lists() {
  const ofProvince = useSession().tier === 'PROVINCE';
  const rounds = useRead(['rounds-with-lists'], async () => {
    const pages = await Promise.all(
      STATES.map((state) =>
        api.GET('/api/rounds', { params: { query: { tier: 'PROVINCE', state, limit: MOST } } }),
      ),
    );
    return { data: pages.flatMap(({ data }) => data?.items ?? []) };
  });
  return (
    <Page wide title={texts.lists.title} lead={ofProvince ? texts.lists.leadSent : texts.lists.leadOwn}>
      <Loaded read={rounds}>
        {(found) => {
          if (found.length === 0) return <Empty>{texts.lists.noRounds}</Empty>;
          return ofProvince ? (
            <OneRound rounds={found} />
          ) : (
            found.map((round) => <RoundLists key={round.id} roundId={round.id} />)
          );
        }}
      </Loaded>
    </Page>
  );
}

function OneRound({ rounds }: { readonly rounds: readonly Round[] }) {
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const chosen = rounds.find((round) => round.id === search.get('round')) ?? rounds[0];
  const groups = STATES.map((state) => ({
    label: texts.lists.roundStates[state],
    options: rounds
      .filter((round) => round.state === state)
      .map(({ id: value, title }) => ({ value, label: title })),
  })).filter(({ options }) => options.length > 0);
  return (
    <>
      <div className={styles.filter}>
        <label htmlFor={id}>{texts.lists.round}</label>
        <Select
          id={id}
          value={chosen?.id}
          options={groups}
          onChange={(round: string) => setSearch({ round }, { replace: true })}
        />
      </div>
      {chosen && <RoundLists key={chosen.id} roundId={chosen.id} />}
    </>
  );
}
