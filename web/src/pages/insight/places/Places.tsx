import { useState } from 'react';
import { texts } from '#texts/insight';
import { useOptions, useWords } from '../../../api/catalogue.js';
import { api } from '../../../api/client.js';
import type { paths } from '../../../api/generated/schema.js';
import { useSession } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { FilterBar, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Loaded } from '../../../ui/States.js';
import { MapPanel } from '../map/MapPanel.js';
import type { PlaceFilters } from './lists.js';
import { isMeasure } from './measures.js';
import { MeasureCards } from './MeasureCards.js';
import { PlaceTable } from './PlaceTable.js';
import styles from './places.module.css';

type Query = NonNullable<paths['/api/insight/places']['get']['parameters']['query']>;

const NAMES = ['tier', 'track', 'measure', 'unit'] as const;
const OWN_TIER = 'PROVINCE';

/** Members, cases in review and overdue ones by place: the map of the province, a table for everybody. */
export function Places() {
  const { values, put } = useFilters(NAMES);
  const { tier = OWN_TIER, track } = values;
  const read = useRead(['places', tier, track], () =>
    api.GET('/api/insight/places', { params: { query: { tier, ...(track ? { track } : {}) } as Query } }),
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const showsCities = useSession().tier === 'PROVINCE';
  const measure = isMeasure(values.measure) ? values.measure : 'members';
  const chosen = values.unit ?? null;
  const choose = (unit: string | null) => put({ unit: unit ?? undefined });
  return (
    <>
      <Loaded read={read}>
        {({ rows, total, today }) => (
          <>
            <div className={styles.top}>
              <PlaceFilterBar tier={tier} track={track} onChange={put} />
              <MeasureCards total={total} measure={measure} onChange={(next) => put({ measure: next })} />
            </div>
            <div className={showsCities ? styles.columns : undefined}>
              {showsCities && (
                <MapPanel
                  rows={rows}
                  measure={measure}
                  filters={{ tier, track }}
                  pointed={pointed}
                  chosen={chosen}
                  onPoint={setPointed}
                  onChoose={choose}
                />
              )}
              <PlaceTable
                rows={rows}
                total={total}
                today={today}
                measure={measure}
                filters={{ tier, track }}
                pointed={pointed}
                chosen={chosen}
                onPoint={setPointed}
              />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

interface PlaceFilterBarProps extends PlaceFilters {
  readonly onChange: (next: { tier?: string | undefined; track?: string | undefined }) => void;
}

function PlaceFilterBar({ tier, track, onChange }: PlaceFilterBarProps) {
  const word = useWords();
  return (
    <div>
      <FilterBar>
        <FilterSelect
          label={texts.tier}
          value={tier}
          options={useOptions('tiers')}
          onChange={(value) => onChange({ tier: value })}
        />
        <FilterSelect
          label={texts.track}
          value={track}
          options={useOptions('tracks')}
          all={texts.allTracks}
          onChange={(value) => onChange({ track: value })}
        />
      </FilterBar>
      <p className={styles.printed}>
        {word('tiers', tier)} · {track ? word('tracks', track) : texts.allTracks}
      </p>
    </div>
  );
}
