import { texts as all } from '#texts/reminders';
import type { Schema } from '../../../api/client.js';
import { grouped } from '../../../ui/money.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag } from '../../../ui/Tag.js';
import styles from '../reminder.module.css';

type Day = Schema<'SimulatedDayView'>;
const texts = all.result;
const { columns } = texts;
const FULL = 100;

/** One day in a line. @param most messages of the busiest day, whose bar is the longest */
export function dayColumns(most: number): readonly Column<Day>[] {
  return [
    { key: 'date', title: columns.date, width: '160px', cell: (day) => <DayName {...day} /> },
    {
      key: 'messages',
      title: columns.messages,
      cell: ({ messages }) => (
        <div className={styles.bar}>
          <span>{grouped(messages)}</span>
          <span aria-hidden="true" style={{ width: `${(messages * FULL) / most}%` }} />
        </div>
      ),
    },
    {
      key: 'people',
      title: columns.people,
      width: '80px',
      align: 'right',
      cell: ({ people }) => grouped(people),
    },
    {
      key: 'collapsed',
      title: columns.collapsed,
      width: '80px',
      align: 'right',
      cell: ({ collapsed }) => grouped(collapsed),
    },
    {
      key: 'unreachable',
      title: columns.unreachable,
      width: '100px',
      align: 'right',
      cell: ({ unreachable }) => (unreachable > 0 ? <Tag tone="warn">{grouped(unreachable)}</Tag> : '0'),
    },
    {
      key: 'rungs',
      title: columns.rungs,
      width: '320px',
      cell: ({ rungs }) => (
        <ul className={styles.plain}>
          {rungs.map(({ rule, ruleZh, rung, rungZh, subjects }) => (
            <li key={`${rule} ${rung}`}>{texts.rung(ruleZh, rungZh, grouped(subjects))}</li>
          ))}
        </ul>
      ),
    },
  ];
}

/** A day, marked where the calendar of its year is not published. */
export function DayName({ date, provisional }: Pick<Day, 'date' | 'provisional'>) {
  return (
    <span className={styles.date}>
      {date}
      {provisional && <Tag tone="warn">{texts.provisional}</Tag>}
    </span>
  );
}
