import { texts as all } from '#texts/reminders';
import { grouped } from '../../../ui/money.js';
import { RowsTable } from '../../../ui/RowsTable.js';
import styles from '../reminder.module.css';
import { dayColumns } from './day-columns.js';
import type { Simulation } from './range.js';

const texts = all.result;

interface SimulationResultProps {
  readonly answer: Simulation;
  /** By what it would be sent, such as 此规则. */
  readonly by: string;
}

/** What would be sent: one sentence, and the days with how many messages, people, merged and unreachable. */
export function SimulationResult({ answer, by }: SimulationResultProps) {
  const { days, subjects } = answer;
  const most = Math.max(1, ...days.map(({ messages }) => messages));
  return (
    <>
      <p className={styles.sentence} role="status">
        <strong>{sentenceOf(answer, by)}</strong>
        {` ${texts.subjects(grouped(subjects))}`}
      </p>
      {days.length > 0 && (
        <>
          <RowsTable
            caption={texts.caption}
            columns={dayColumns(most)}
            rows={days}
            rowId={({ date }) => date}
          />
          <p className={styles.soft}>
            {texts.legend}
            {days.some(({ provisional }) => provisional) && texts.provisionalNote}
          </p>
        </>
      )}
    </>
  );
}

/** N days, M people, K messages. */
export function sentenceOf({ days, people, messages }: Simulation, by: string): string {
  const told = days.filter((day) => day.messages > 0).length;
  if (told === 0) return texts.nothing(by);
  return texts.sentence(by, grouped(told), grouped(people), grouped(messages));
}
