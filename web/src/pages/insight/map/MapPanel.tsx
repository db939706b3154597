import { lazy, Suspense } from 'react';
import { texts } from '#texts/insight';
import { Panel } from '../../../ui/Panel.js';
import type { PlaceFilters } from '../places/lists.js';
import { type Measure, type PlaceRow, type Shade, shadesOf } from '../places/measures.js';
import { CityCard } from './CityCard.js';
import styles from './map.module.css';

const ProvinceMap = lazy(() => import('./ProvinceMap.js'));

interface MapPanelProps {
  readonly rows: readonly PlaceRow[];
  readonly measure: Measure;
  readonly filters: PlaceFilters;
  readonly pointed: string | null;
  readonly chosen: string | null;
  readonly onPoint: (unitId: string | null) => void;
  readonly onChoose: (unitId: string | null) => void;
}

/** The map with its legend and the figures of the city pointed at or chosen. */
export function MapPanel(props: MapPanelProps) {
  const { rows, measure, filters, pointed, chosen, onPoint, onChoose } = props;
  const areas = rows.map((row) => ({ unitId: row.unitId, value: row[measure] }));
  const shades = shadesOf(
    measure,
    areas.map(({ value }) => value),
  );
  const shown = rows.find(({ unitId }) => unitId === (pointed ?? chosen));
  return (
    <Panel title={`${texts.panels.map} · ${texts.measures[measure]}`}>
      <div className={styles.frame}>
        <Suspense fallback={<div className={styles.waiting}>{texts.map.loading}</div>}>
          <ProvinceMap
            areas={areas}
            shades={shades}
            label={texts.map.label(texts.measures[measure])}
            pointed={pointed}
            chosen={chosen}
            onPoint={onPoint}
            onChoose={(unitId) => onChoose(unitId === chosen ? null : unitId)}
          />
        </Suspense>
        {shown && <CityCard row={shown} filters={filters} />}
      </div>
      <Legend shades={shades} />
    </Panel>
  );
}

function Legend({ shades }: { readonly shades: readonly Shade[] }) {
  return (
    <div className={styles.legend}>
      <ul className={styles.shades} aria-label={texts.map.legend}>
        {shades.map(({ from, to, colour }) => (
          <li key={from}>
            <span className={styles.swatch} style={{ background: colour }} />
            {from === 0 ? texts.map.none : texts.map.from(from, to)}
          </li>
        ))}
      </ul>
      <span className={styles.note}>{texts.map.note}</span>
    </div>
  );
}
