import { Button } from 'antd';
import { texts } from '#texts/admin';
import { texts as ui } from '#texts/ui';
import type { ApiProblem } from '../../../api/problem.js';
import { NoticeBox, ProblemBox } from '../../../ui/Messages.js';
import styles from '../admin.module.css';

const words = texts.accounts;

interface DisableAccountProps {
  readonly name: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before somebody is shut out. */
export function DisableAccount({ name, busy, problem, onConfirm, onCancel }: DisableAccountProps) {
  return (
    <section className={styles.stack} aria-label={words.disableTitle}>
      <NoticeBox>{words.disableText(name)}</NoticeBox>
      <ProblemBox problem={problem} />
      <div className={styles.buttons}>
        <Button danger type="primary" loading={busy} onClick={onConfirm} autoFocus>
          {words.disable}
        </Button>
        <Button onClick={onCancel}>{ui.cancel}</Button>
      </div>
    </section>
  );
}
