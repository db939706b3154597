import { Button } from 'antd';
import { texts } from '#texts/public';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../../api/client.js';
import { PATHS } from '../../../app/paths.js';
import { CopyField } from '../../../ui/CopyField.js';
import { timeOf } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { DoneBox } from '../../../ui/Messages.js';
import { Panel } from '../../../ui/Panel.js';
import styles from './objection.module.css';

const words = texts.objection.receipt;

/** What whoever objected takes away. */
export function Receipt({ receipt }: { readonly receipt: Schema<'ObjectionReceipt'> }) {
  const { id, receivedAt, dueOn } = receipt;
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <DoneBox>{toldOf(receipt)}</DoneBox>
        <div className={styles.number}>
          <CopyField label={words.id} text={id} />
        </div>
        <Facts
          rows={[
            [words.receivedAt, timeOf(receivedAt)],
            ...(dueOn === null ? [] : [[words.dueOn, dueOn] as const]),
          ]}
        />
        <p>{words.keep}</p>
        <div className={`${styles.buttons} no-print`}>
          <LinkButton to={PATHS.publicPublicities}>{words.back}</LinkButton>
          <Button onClick={() => window.print()}>{ui.print}</Button>
        </div>
      </div>
    </Panel>
  );
}

function toldOf({ kind, reportReason }: Schema<'ObjectionReceipt'>): string {
  if (kind === 'OBJECTION') return words.objection;
  const reports: Readonly<Record<string, string>> = words.reports;
  return reports[reportReason ?? ''] ?? words.report;
}
