import { lazy, Suspense } from 'react';
import { texts } from '#texts/impacts';
import { Panel } from '../../../ui/Panel.js';
import { CHANGES, type Run } from '../runs.js';
import { EFFECT_COLOURS } from './colours.js';
import styles from './run.module.css';

const EffectChart = lazy(() => import('./EffectChart.js'));

/** The changes by place as a picture; every number of it stands in the table beside it. */
export function ChartPanel({ run: { byUnit } }: { readonly run: Run }) {
  const rows = byUnit.filter((row) => CHANGES.some((effect) => row[effect] > 0));
  return (
    <Panel title={texts.run.chart}>
      {rows.length === 0 ? (
        <p>{texts.run.nothing}</p>
      ) : (
        <>
          <Suspense fallback={<p>{texts.run.drawing}</p>}>
            <EffectChart rows={rows} label={texts.run.chartLabel} />
          </Suspense>
          <ul className={styles.legend}>
            {CHANGES.map((effect) => (
              <li key={effect}>
                <span style={{ background: EFFECT_COLOURS[effect] }} />
                {texts.effects[effect]}
              </li>
            ))}
          </ul>
          <p className={styles.note}>{texts.run.chartNote}</p>
        </>
      )}
    </Panel>
  );
}
