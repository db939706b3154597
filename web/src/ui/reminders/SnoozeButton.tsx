import { Button } from 'antd';
import { useState } from 'react';
import { texts as all } from '#texts/urge';
import { api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../acts/ActDialog.js';
import styles from './reminders.module.css';

const texts = all.snooze;

interface SnoozeButtonProps {
  readonly taskId: string;
  readonly title: string;
  /** Null without a deadline: nothing reminds of it. */
  readonly dueOn: string | null;
}

/** Puts the reminders of the reader's own to-do off; not offered where no day is left to put them off to. */
export function SnoozeButton({ taskId, title, dueOn }: SnoozeButtonProps) {
  const may = useMay()('Snooze_snooze');
  const today = useToday();
  const [open, setOpen] = useState(false);
  const snooze = useAct(
    async (body: { until: string; reason: string }) =>
      (await api.POST('/api/todo/{id}/snooze', { params: { path: { id: taskId } }, body })).data,
    { onDone: () => setOpen(false) },
  );
  if (!may || dueOn === null || dueOn <= today) return null;
  return (
    <span className={styles.snooze}>
      {snooze.data && (
        <span className={styles.until} role="status">
          {texts.done(snooze.data.until)}
        </span>
      )}
      <Button size="small" aria-label={texts.of(title)} onClick={() => setOpen(true)}>
        {texts.button}
      </Button>
      <ActDialog
        title={open ? texts.title : null}
        needs={NEEDS}
        labels={LABELS}
        hints={{ until: texts.untilHint(dueOn), reason: texts.reasonHint }}
        submitLabel={texts.submit}
        busy={snooze.isPending}
        problem={snooze.error}
        onSubmit={({ until, reason }) => snooze.run({ until: String(until), reason: String(reason) })}
        onClose={() => {
          setOpen(false);
          if (snooze.error) snooze.reset();
        }}
      >
        <p>
          <strong>{title}</strong>
        </p>
        <p className={styles.note}>{texts.note}</p>
      </ActDialog>
    </span>
  );
}

const NEEDS = ['until', 'reason'];
const LABELS = { until: texts.until, reason: texts.reason };
