import { useState } from 'react';
import { texts } from '#texts/duty';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { ActBar } from '../../ui/acts/ActBar.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import styles from './duty.module.css';

type View = Schema<'DutyView'>;

interface FileDutyProps {
  readonly duty: View;
  readonly acts: readonly Schema<'DutyActionView'>[];
}

/** Files what is owed, or tells why it cannot be filed yet. */
export function FileDuty({ duty: { id, version, state, title, kind, filedAt }, acts }: FileDutyProps) {
  const [asked, setAsked] = useState(false);
  const [filed, setFiled] = useState<View | null>(null);
  const file = useAct(
    async (comment: string | undefined) => {
      const body = { version, ...(comment ? { comment } : {}) };
      return (await api.POST('/api/duties/{id}/file', { params: { path: { id } }, body })).data;
    },
    { onDone: (answer) => setFiled(answer ?? null) },
  );
  if (filed)
    return (
      <DoneBox>
        {texts.one.done(title)}
        {filed.state === 'FILED_LATE' && texts.one.doneLate}
      </DoneBox>
    );
  if (state !== 'OPEN' || filedAt !== null) return null;
  const missing = acts.flatMap((act) => act.missing).length;
  return (
    <Panel title={texts.one.act}>
      <div className={styles.stack}>
        <p>{texts.one.actText}</p>
        {missing > 0 && kind === 'YEARLY_UPDATE' && <NoticeBox>{texts.one.missing(missing)}</NoticeBox>}
        <ActBar acts={acts} onChoose={() => setAsked(true)} />
        <ActDialog
          title={asked ? title : null}
          needs={[]}
          takes={kind === 'YEARLY_UPDATE' ? ['comment'] : []}
          labels={{ comment: texts.one.comment }}
          hints={{ comment: texts.one.commentHint }}
          busy={file.isPending}
          problem={file.error}
          onSubmit={({ comment }) => file.run(comment as string | undefined)}
          onClose={() => setAsked(false)}
        >
          <p>{kind === 'YEARLY_UPDATE' ? texts.one.unsavedFirst : texts.one.actText}</p>
        </ActDialog>
      </div>
    </Panel>
  );
}
