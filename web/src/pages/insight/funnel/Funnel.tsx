import type { CSSProperties } from 'react';
import { texts } from '#texts/insight';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { grouped } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty, Loaded } from '../../../ui/States.js';
import styles from './funnel.module.css';

type View = Schema<'FunnelView'>;

const words = texts.funnel;
const PERCENT = 100;

/** How far the cases of a round came, and how those ended that did not enter. */
export function Funnel({ roundId }: { readonly roundId: string }) {
  const read = useRead(['funnel', roundId], () =>
    api.GET('/api/insight/rounds/{id}/funnel', { params: { path: { id: roundId } } }),
  );
  return (
    <Loaded read={read}>
      {(view) =>
        view.steps[0]?.reached ? (
          <div className={styles.columns}>
            <Panel title={texts.panels.funnel}>
              <Steps steps={view.steps} />
              <p className={styles.note}>{words.note}</p>
            </Panel>
            <Panel title={texts.panels.endings}>
              <Endings view={view} />
            </Panel>
          </div>
        ) : (
          <Empty>{words.empty}</Empty>
        )
      }
    </Loaded>
  );
}

function Steps({ steps }: Pick<View, 'steps'>) {
  const most = Math.max(1, ...steps.map(({ reached }) => reached));
  return (
    <table className={styles.steps}>
      <caption className="hidden-text">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.reached}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, zh, reached, now }, index) => (
          <tr key={step}>
            <th scope="row">{zh}</th>
            <td>
              <div className={styles.bar}>
                <span style={{ '--share': reached / most } as CSSProperties} />
                <strong>{words.cases(reached)}</strong>
              </div>
            </td>
            <td>{shareOf(reached, steps[index - 1]?.reached)}</td>
            <td data-zero={now === 0}>{grouped(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareOf(reached: number, before: number | undefined): string {
  return before ? `${Math.round((reached / before) * PERCENT)}%` : ui.none;
}

function Endings({ view: { steps, endings } }: { readonly view: View }) {
  const ended = endings.reduce((sum, { cases }) => sum + cases, 0);
  const most = Math.max(1, ...endings.map(({ cases }) => cases));
  return (
    <>
      <table className={styles.endings}>
        <thead>
          <tr>
            <th scope="col">{words.ending}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {endings.map(({ state, zh, cases }) => (
            <tr key={state}>
              <th scope="row">{zh}</th>
              <td>
                <div className={styles.bar}>
                  <span style={{ '--share': cases / most } as CSSProperties} />
                  <strong>{words.cases(cases)}</strong>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{words.ended(ended, steps[0]?.reached ?? 0)}</p>
    </>
  );
}
