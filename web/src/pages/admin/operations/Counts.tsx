import { texts } from '#texts/operations';
import type { Schema } from '../../../api/client.js';
import { grouped } from '../../../ui/money.js';
import numbers from '../../../ui/numbers-table.module.css';
import { Panel } from '../../../ui/Panel.js';
import styles from './operations.module.css';
import { CHANNELS, STATES } from './states.js';

/** How many messages of each channel stand in which state. */
export function Counts({ counts }: { readonly counts: readonly Schema<'DispatchCount'>[] }) {
  const of = (channel: string, state: string) =>
    counts.find((one) => one.channel === channel && one.state === state)?.count ?? 0;
  return (
    <Panel title={texts.dispatches}>
      {counts.length === 0 ? (
        <p>{texts.noCounts}</p>
      ) : (
        <div className={styles.scroll} role="region" aria-label={texts.countCaption} tabIndex={0}>
          <table className={numbers.table}>
            <caption className="hidden-text">{texts.countCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.channel}</th>
                {STATES.map((state) => (
                  <th key={state} scope="col">
                    {texts.states[state]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {CHANNELS.map((channel) => (
                <tr key={channel}>
                  <th scope="row">{texts.channelNames[channel]}</th>
                  {STATES.map((state) => (
                    <td key={state} data-zero={of(channel, state) === 0}>
                      {grouped(of(channel, state))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
