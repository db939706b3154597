import { Button } from 'antd';
import { useState } from 'react';
import { texts as all } from '#texts/urge';
import { api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../acts/ActDialog.js';
import { UrgeAnswer, type UrgeResults } from './UrgeAnswer.js';

const texts = all.urge;
/** To-dos of one call. */
const MOST = 200;

interface UrgeButtonProps {
  /** Open to-dos of lower tiers or of enterprises. */
  readonly taskIds: readonly string[];
  /** What a to-do is called where it could not be urged. */
  readonly nameOf?: (taskId: string) => string | undefined;
  readonly small?: boolean;
  /** Tells several buttons apart for a screen reader. */
  readonly describedAs?: string;
  readonly onDone?: () => void;
}

/** 催办 of one or many to-dos, after asking once more; the answer says of each that was not urged why. */
export function UrgeButton({ taskIds, nameOf, small = false, describedAs, onDone }: UrgeButtonProps) {
  const may = useMay()('Urging_urge');
  const [open, setOpen] = useState(false);
  const urge = useAct((reason: string | undefined) => urgeAll(taskIds, reason), { onDone });
  if (!may || taskIds.length === 0) return null;
  const count = taskIds.length;
  const close = () => {
    setOpen(false);
    urge.reset();
  };
  return (
    <>
      <Button size={small ? 'small' : 'medium'} aria-label={describedAs} onClick={() => setOpen(true)}>
        {count === 1 ? texts.button : texts.many(count)}
      </Button>
      <UrgeAnswer answer={urge.data ?? null} nameOf={nameOf} onClose={close} />
      <ActDialog
        title={open && !urge.data ? texts.title(count) : null}
        needs={NEEDS}
        takes={TAKES}
        labels={LABELS}
        hints={HINTS}
        submitLabel={texts.submit}
        busy={urge.isPending}
        problem={urge.error}
        onSubmit={({ reason }) => urge.run(reason as string | undefined)}
        onClose={close}
      >
        <p>{texts.ask(count)}</p>
        <p>{texts.onceADay}</p>
      </ActDialog>
    </>
  );
}

/** Part by part, each as many as one call takes. */
async function urgeAll(taskIds: readonly string[], reason: string | undefined): Promise<UrgeResults> {
  const results: UrgeResults['results'] = [];
  for (let from = 0; from < taskIds.length; from += MOST) {
    const body = { taskIds: taskIds.slice(from, from + MOST), ...(reason ? { reason } : {}) };
    const { data } = await api.POST('/api/urgings', { body });
    results.push(...(data?.results ?? []));
  }
  return { urged: results.filter(({ urged }) => urged).length, results };
}

const NEEDS: readonly string[] = [];
const TAKES = ['reason'];
const LABELS = { reason: texts.reason };
const HINTS = { reason: texts.reasonHint };
