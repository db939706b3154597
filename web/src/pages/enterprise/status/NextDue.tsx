import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { DueTag } from '../../../ui/DueTag.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { SnoozeButton } from '../../../ui/reminders/SnoozeButton.js';
import { subjectPath } from '../../../ui/subject-path.js';
import styles from './status.module.css';
import { subjectName } from './subject-name.js';

type Due = Schema<'NextDueView'>;

interface NextDueProps {
  readonly due: Due | null;
  readonly cases: readonly Schema<'CaseStatus'>[];
  /** The reader's only to-do, whose reminders are put off from here; several stand in a list of their own. */
  readonly only: Schema<'TaskStatus'> | undefined;
}

/** The earliest date that concerns the enterprise, and who has to act by then. */
export function NextDue({ due, cases, only }: NextDueProps) {
  const session = useSession();
  if (!due) return <div className={styles.nextDue}>{texts.next.none}</div>;
  const path = due.yours ? subjectPath(due, session) : pathTo('case', due.subjectId);
  return (
    <section className={styles.nextDue} data-yours={due.yours} aria-labelledby="next-due">
      <div className={styles.nextWhen}>
        <h2 id="next-due">{texts.next.title}</h2>
        <DueTag {...due} />
      </div>
      <div className={styles.nextWhat}>
        <strong>{subjectName(due, cases)}</strong>
        <span>{due.yours ? texts.next.yours : texts.next.theirs}</span>
      </div>
      {due.yours && only?.subjectId === due.subjectId && (
        <SnoozeButton taskId={only.id} title={subjectName(due, cases)} dueOn={due.on} />
      )}
      {path && (
        <LinkButton main={due.yours} to={path}>
          {due.yours ? texts.tasks.open : texts.cases.open}
        </LinkButton>
      )}
    </section>
  );
}
