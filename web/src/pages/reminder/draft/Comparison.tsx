import { texts as all } from '#texts/reminders';
import type { Schema } from '../../../api/client.js';
import { grouped } from '../../../ui/money.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { DayName } from '../result/day-columns.js';
import type { Simulation } from '../result/range.js';
import { sentenceOf } from '../result/SimulationResult.js';
import styles from '../reminder.module.css';

const texts = all.draft;

interface ComparedDay extends Pick<Schema<'SimulatedDayView'>, 'date' | 'provisional'> {
  readonly before: number;
  readonly after: number;
}

interface ComparisonProps {
  readonly before: Simulation;
  readonly after: Simulation;
}

/** What the rule in force and the draft would send, beside each other day by day. */
export function Comparison({ before, after }: ComparisonProps) {
  const days = comparedDays(before, after);
  const same = days.every((day) => day.before === day.after);
  return (
    <section className={styles.stack} aria-label={texts.comparison}>
      <div className={styles.sentence} role="status">
        <p>{sentenceOf(before, all.result.byInForce)}</p>
        <p>
          <strong>{sentenceOf(after, all.result.byDraft)}</strong>
        </p>
        {same && <p>{texts.same}</p>}
      </div>
      {days.length > 0 && (
        <RowsTable
          caption={texts.comparisonCaption}
          columns={COLUMNS}
          rows={days}
          rowId={({ date }) => date}
        />
      )}
    </section>
  );
}

function comparedDays(before: Simulation, after: Simulation): ComparedDay[] {
  const rows = new Map<string, ComparedDay>();
  for (const { date, provisional, messages } of before.days)
    rows.set(date, { date, provisional, before: messages, after: 0 });
  for (const { date, provisional, messages } of after.days)
    rows.set(date, { date, provisional, before: rows.get(date)?.before ?? 0, after: messages });
  return [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const COLUMNS: readonly Column<ComparedDay>[] = [
  { key: 'date', title: texts.columns.date, cell: (day) => <DayName {...day} /> },
  { key: 'before', title: texts.columns.before, align: 'right', cell: ({ before }) => grouped(before) },
  { key: 'after', title: texts.columns.after, align: 'right', cell: ({ after }) => grouped(after) },
  {
    key: 'change',
    title: texts.columns.change,
    align: 'right',
    cell: ({ before, after }) => `${after > before ? '+' : ''}${grouped(after - before)}`,
  },
];
