import { texts } from '#texts/operations';
import type { Schema } from '../../../api/client.js';
import { timeOf } from '../../../ui/dates.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './operations.module.css';

/** What the independent check found: what lasts comes first. */
export function Alarms({ alarms }: { readonly alarms: readonly Schema<'AlarmView'>[] }) {
  const open = alarms.filter(({ endedAt }) => endedAt === null).length;
  return (
    <Panel title={texts.alarms}>
      {open > 0 && <p className={styles.open}>{texts.openAlarms(open)}</p>}
      {open === 0 && <p>{alarms.length === 0 ? texts.noAlarms : texts.quiet}</p>}
      {alarms.length > 0 && (
        <ul className={styles.alarms} aria-label={texts.alarmCaption}>
          {alarms.map(({ id, kindZh, detail, raisedAt, endedAt }) => (
            <li key={id} data-open={endedAt === null}>
              <div className={styles.alarmHead}>
                <strong>{kindZh}</strong>
                {endedAt === null ? (
                  <Tag tone="bad">{texts.lasting}</Tag>
                ) : (
                  <Tag>{texts.ended(timeOf(endedAt))}</Tag>
                )}
                <span className={styles.soft}>{texts.since(timeOf(raisedAt))}</span>
              </div>
              <div>{detail}</div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
