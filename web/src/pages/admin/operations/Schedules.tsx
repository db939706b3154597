import { texts as all } from '#texts/operations';
import type { Schema } from '../../../api/client.js';
import { timeOf } from '../../../ui/dates.js';
import { Panel } from '../../../ui/Panel.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { cronText } from './cron-text.js';
import { millisecondsText } from './durations.js';
import styles from './operations.module.css';

type Schedule = Schema<'ScheduleView'>;
const texts = all.schedule;

/** The jobs that run by themselves: when they last ran through, and when they run next. */
export function Schedules({ schedules }: { readonly schedules: readonly Schedule[] }) {
  return (
    <Panel title={all.schedules}>
      <RowsTable
        caption={all.scheduleCaption}
        columns={COLUMNS}
        rows={schedules}
        rowId={({ name }) => name}
        whole
      />
    </Panel>
  );
}

const COLUMNS: readonly Column<Schedule>[] = [
  {
    key: 'name',
    title: texts.name,
    cell: ({ name, nameZh }) => (
      <div>
        {nameZh}
        <div className={styles.soft}>{name}</div>
      </div>
    ),
  },
  { key: 'rule', title: texts.rule, width: '170px', cell: ({ cron }) => cronText(cron) },
  {
    key: 'last',
    title: texts.last,
    width: '210px',
    cell: ({ lastAt, lastCoveredOn }) =>
      lastAt === null ? (
        <span className={styles.soft}>{all.notYet}</span>
      ) : (
        <div>
          {timeOf(lastAt)}
          {lastCoveredOn && <div className={styles.soft}>{all.covered(lastCoveredOn)}</div>}
        </div>
      ),
  },
  {
    key: 'took',
    title: texts.took,
    width: '120px',
    cell: ({ lastDurationMs }) => (lastDurationMs === null ? '—' : millisecondsText(lastDurationMs)),
  },
  {
    key: 'next',
    title: texts.next,
    width: '170px',
    cell: ({ nextAt }) =>
      nextAt === null ? <span className={styles.soft}>{all.nextUnknown}</span> : timeOf(nextAt),
  },
];
