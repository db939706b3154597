import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { DueTag } from '../../../ui/DueTag.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Panel } from '../../../ui/Panel.js';
import { SnoozeButton } from '../../../ui/reminders/SnoozeButton.js';
import { subjectPath } from '../../../ui/subject-path.js';
import styles from './status.module.css';
import { subjectName } from './subject-name.js';

interface TasksProps {
  readonly tasks: readonly Schema<'TaskStatus'>[];
  readonly cases: readonly Schema<'CaseStatus'>[];
  /** The one that stands above as the next date already. */
  readonly above: string | undefined;
}

/** What the enterprise has to do, the most urgent first; nothing where all of it stands above. */
export function Tasks({ tasks, cases, above }: TasksProps) {
  const session = useSession();
  if (tasks.every(({ id }) => id === above)) return null;
  return (
    <Panel title={texts.tasks.title}>
      <ul className={styles.rows}>
        {tasks.map((task) => {
          const path = subjectPath(task, session);
          return (
            <li key={task.id} className={styles.task}>
              <span className={styles.taskName}>{subjectName(task, cases)}</span>
              <DueTag
                on={task.due?.on ?? null}
                overdue={task.due?.overdue ?? false}
                provisional={task.due?.provisional ?? false}
              />
              <SnoozeButton taskId={task.id} title={subjectName(task, cases)} dueOn={task.due?.on ?? null} />
              {path && <LinkButton to={path}>{texts.tasks.open}</LinkButton>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
