import { texts } from '#texts/operations';
import { timeOf } from '../../../ui/dates.js';
import { faultText } from '../../../ui/reminders/fault-text.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './operations.module.css';
import { type Dispatch, TONES } from './states.js';

const { columns } = texts;

export const DISPATCH_COLUMNS: readonly Column<Dispatch>[] = [
  { key: 'at', title: columns.at, width: '150px', cell: ({ createdAt }) => timeOf(createdAt) },
  {
    key: 'who',
    title: columns.who,
    cell: ({ loginName, addressMasked, items }) => (
      <div>
        {loginName}
        <div className={styles.soft}>
          {[addressMasked, texts.messages(items)].filter(Boolean).join(' · ')}
        </div>
      </div>
    ),
  },
  {
    key: 'channel',
    title: columns.channel,
    width: '100px',
    cell: ({ channel }) => texts.channelNames[channel],
  },
  {
    key: 'state',
    title: columns.state,
    width: '190px',
    cell: ({ state, finishedAt, nextAttemptAt }) => (
      <div>
        <Tag tone={TONES[state]}>{texts.states[state]}</Tag>
        <div className={styles.soft}>
          {finishedAt && texts.finished(timeOf(finishedAt))}
          {state === 'QUEUED' && texts.nextTry(timeOf(nextAttemptAt))}
        </div>
      </div>
    ),
  },
  {
    key: 'tries',
    title: columns.tries,
    width: '170px',
    cell: ({ attempts, unknowns }) => (
      <div>
        {texts.times(attempts)}
        {unknowns > 0 && <div className={styles.soft}>{texts.broken(unknowns)}</div>}
      </div>
    ),
  },
  {
    key: 'fault',
    title: columns.fault,
    cell: ({ errorCode, errorText }) =>
      errorCode && (
        <div className={styles.fault}>
          {faultText(errorCode)}
          {errorText && <div className={styles.soft}>{errorText}</div>}
        </div>
      ),
  },
];
