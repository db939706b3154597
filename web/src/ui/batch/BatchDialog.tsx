import { Modal, Progress } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/batch';
import type { PossibleAct } from '../acts/ActBar.js';
import { ActForm } from '../acts/ActForm.js';
import type { InputValues } from '../acts/inputs.js';
import { NoticeBox } from '../Messages.js';
import { BatchResults } from './BatchResults.js';
import { ChooseAct } from './ChooseAct.js';
import type { BatchItem, BatchKind, Previewed } from './kinds.js';
import { PreviewTable } from './PreviewTable.js';
import { useBatchRun } from './use-batch-run.js';
import { usePreview } from './use-preview.js';
import styles from './batch.module.css';

interface BatchDialogProps<Subject, Act extends PossibleAct> {
  readonly items: readonly BatchItem[];
  readonly kind: BatchKind<Subject, Act>;
  /** @param done keys of the rows that are done */
  readonly onClose: (done: readonly string[]) => void;
}

/** One act on many rows: what is possible, what will happen to which row, the inputs once, then row by row. */
export function BatchDialog<Subject, Act extends PossibleAct>(props: BatchDialogProps<Subject, Act>) {
  const { items, kind, onClose } = props;
  // What was chosen when it opened: rows leave the list while they are done.
  const [chosen] = useState(items);
  const { looked, rows } = usePreview(chosen, kind);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<readonly string[]>([]);
  return (
    <Modal
      open
      title={texts.title}
      footer={null}
      width={860}
      mask={{ closable: false }}
      closable={!busy}
      keyboard={!busy}
      onCancel={() => onClose(done)}
    >
      {rows === null ? (
        <div role="status">
          {texts.checking(looked, chosen.length)}
          <Progress
            percent={Math.round((looked * 100) / chosen.length)}
            showInfo={false}
            aria-label={texts.checking(looked, chosen.length)}
          />
        </div>
      ) : (
        <Batch rows={rows} kind={kind} onBusy={setBusy} onDone={setDone} onClose={() => onClose(done)} />
      )}
    </Modal>
  );
}

interface BatchProps<Subject, Act extends PossibleAct> {
  readonly rows: readonly Previewed<Subject, Act>[];
  readonly kind: BatchKind<Subject, Act>;
  readonly onBusy: (busy: boolean) => void;
  /** Told the keys of the rows that are done. */
  readonly onDone: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}

function Batch<Subject, Act extends PossibleAct>(props: BatchProps<Subject, Act>) {
  const { rows, kind, onBusy, onDone, onClose } = props;
  const [name, setName] = useState<string | null>(null);
  const [values, setValues] = useState<InputValues>({});
  const possible = rows.filter(({ acts }) => actOf(acts, name)?.allowed);
  const acts = possible.flatMap((row) => actOf(row.acts, name) ?? []);
  const [act] = acts;
  const subjects = possible.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const asked = kind.useAsked(acts, subjects, values);
  const work = useBatchRun(async (item, sent, key) => {
    const row = possible.find((each) => each.item.key === item.key);
    if (!row?.subject || !act) throw new Error('A row of the batch has a subject and an act.');
    return kind.run(row.subject, act, sent, key);
  });
  if (work.jobs.length > 0)
    return <BatchResults work={work} onBusy={onBusy} onDone={onDone} onClose={onClose} />;
  const choose = (action: string) => {
    setName(action);
    setValues({});
  };
  const notice = act && kind.noticeOf(act, subjects);
  return (
    <div className={styles.stack}>
      <ChooseAct rows={rows} kind={kind} chosen={name} onChoose={choose} />
      {name !== null && <PreviewTable rows={rows} kind={kind} action={name} />}
      {notice && <NoticeBox>{notice}</NoticeBox>}
      {act && (
        <ActForm
          key={act.action}
          {...asked}
          prepared={act.mode === 'PREPARE'}
          submitLabel={(act.mode === 'PREPARE' ? texts.runPrepare : texts.run)(possible.length)}
          busy={false}
          problem={null}
          onChange={setValues}
          onCancel={onClose}
          onSubmit={(given) => {
            onBusy(true);
            work.start(
              possible.map(({ item }) => item),
              given,
            );
          }}
        />
      )}
    </div>
  );
}

function actOf<Act extends PossibleAct>(acts: readonly Act[], name: string | null): Act | undefined {
  return acts.find(({ action }) => action === name);
}
