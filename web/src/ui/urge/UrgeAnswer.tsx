import { Button, Modal } from 'antd';
import { texts as all } from '#texts/urge';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import { DoneBox, NoticeBox } from '../Messages.js';
import styles from './urge.module.css';

export type UrgeResults = Schema<'UrgeResults'>;
const texts = all.urge;
/** As many refusals as are named. */
const NAMED = 50;

interface UrgeAnswerProps {
  /** Null while nothing was urged. */
  readonly answer: UrgeResults | null;
  readonly nameOf: ((taskId: string) => string | undefined) | undefined;
  readonly onClose: () => void;
}

/** How many were urged, and why the others were not. */
export function UrgeAnswer({ answer, nameOf, onClose }: UrgeAnswerProps) {
  const refused = (answer?.results ?? []).filter(({ urged }) => !urged);
  return (
    <Modal
      open={answer !== null}
      title={texts.button}
      width={640}
      destroyOnHidden
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {ui.close}
        </Button>
      }
    >
      <div className={styles.answer}>
        {answer && answer.urged > 0 && <DoneBox>{texts.done(answer.urged)}</DoneBox>}
        {answer?.urged === 0 && <NoticeBox>{texts.done(0)}</NoticeBox>}
        {refused.length > 0 && (
          <div>
            {texts.refused(refused.length)}
            <ul>
              {refused.slice(0, NAMED).map(({ taskId, reason }, index) => (
                <li key={taskId}>{texts.line(nameOf?.(taskId) ?? texts.item(index + 1), reason ?? '')}</li>
              ))}
            </ul>
            {refused.length > NAMED && <p>{texts.more}</p>}
          </div>
        )}
      </div>
    </Modal>
  );
}
