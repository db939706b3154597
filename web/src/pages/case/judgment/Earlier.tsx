import { Button, Modal } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/case-judgment';
import { type CaseJudgment, useJudgment } from '../../../api/judgments.js';
import { timeOf } from '../../../ui/dates.js';
import { JudgmentBody } from '../../../ui/judgment/JudgmentBody.js';
import { VerdictTag } from '../../../ui/judgment/VerdictTag.js';
import { RowsTable } from '../../../ui/RowsTable.js';
import { Loaded } from '../../../ui/States.js';
import styles from './judgment.module.css';

const words = texts.earlier;
const WIDTH = 1100;
type Row = CaseJudgment['earlier'][number];

interface EarlierProps {
  readonly subject: string;
  /** The latest first. */
  readonly rows: readonly Row[];
  readonly file: string;
}

/** Earlier submissions of the case, each with the judgment made on it then. */
export function Earlier({ subject, rows, file }: EarlierProps) {
  const [open, setOpen] = useState<Row | null>(null);
  if (rows.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3>{words.title}</h3>
      <RowsTable
        caption={words.title}
        rows={rows}
        rowId={({ judgmentId }) => judgmentId}
        columns={[
          { key: 'nth', title: words.submission, cell: ({ submission }) => words.nth(submission) },
          { key: 'at', title: words.at, width: '30%', cell: ({ madeAt }) => timeOf(madeAt) },
          {
            key: 'verdict',
            title: words.verdict,
            width: '24%',
            cell: ({ verdict }) => <VerdictTag of={verdict} />,
          },
          {
            key: 'open',
            title: words.open,
            width: '90px',
            screenOnly: true,
            cell: (row) => (
              <Button
                size="small"
                aria-label={words.openOf(subject, row.submission)}
                onClick={() => setOpen(row)}
              >
                {words.open}
              </Button>
            ),
          },
        ]}
      />
      <Modal
        open={open !== null}
        title={open && words.dialog(subject, open.submission)}
        footer={null}
        width={WIDTH}
        destroyOnHidden
        onCancel={() => setOpen(null)}
      >
        {open && <Opened id={open.judgmentId} file={file} />}
      </Modal>
    </section>
  );
}

function Opened({ id, file }: { readonly id: string; readonly file: string }) {
  return (
    <Loaded read={useJudgment(id)}>
      {(judgment) => (
        <div className={styles.body}>
          <JudgmentBody judgment={judgment} file={file} />
        </div>
      )}
    </Loaded>
  );
}
