import type { ReactNode } from 'react';
import { texts } from '#texts/insight';
import { useWords } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { FilterBar, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Empty, Loaded } from '../../../ui/States.js';
import styles from './round-choice.module.css';

type Round = Schema<'RoundView'>;

const NAMES = ['round'] as const;
const MOST = 200;

/** The round whose figures are shown; at first the latest of the reader's own tier. */
export function RoundChoice({ children }: { readonly children: (roundId: string) => ReactNode }) {
  const { tier } = useSession();
  const { values, put } = useFilters(NAMES);
  const word = useWords();
  const read = useRead(['rounds', { limit: MOST }], () =>
    api.GET('/api/rounds', { params: { query: { limit: MOST } } }),
  );
  const nameOf = ({ title, tier: of, track }: Round) =>
    texts.roundName(title, word('tiers', of), word('tracks', track));
  return (
    <Loaded read={read}>
      {({ items }) => {
        const rounds = items.filter(({ state }) => state !== 'DRAFT');
        const first = rounds.find((round) => round.tier === tier) ?? rounds[0];
        if (!first) return <Empty>{texts.noRounds}</Empty>;
        const id = values.round ?? first.id;
        const shown = rounds.find((round) => round.id === id);
        return (
          <>
            <FilterBar>
              <div className={styles.choice}>
                <FilterSelect
                  label={texts.round}
                  value={id}
                  options={rounds.map((round) => ({ value: round.id, label: nameOf(round) }))}
                  onChange={(round) => put({ round })}
                />
              </div>
            </FilterBar>
            {shown && <p className={styles.printed}>{nameOf(shown)}</p>}
            {children(id)}
          </>
        );
      }}
    </Loaded>
  );
}
