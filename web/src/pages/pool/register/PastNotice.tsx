import { Button } from 'antd';
import { texts } from '#texts/pool';
import { NoticeBox } from '../../../ui/Messages.js';
import styles from './register.module.css';

interface PastNoticeProps {
  readonly asOf: string | undefined;
  readonly known: string | undefined;
  readonly onBack: () => void;
}

/** Says that another day, or the knowledge of another day, is shown than today's, and what that means. */
export function PastNotice({ asOf, known, onBack }: PastNoticeProps) {
  if (!asOf && !known) return null;
  const { past } = texts;
  return (
    <NoticeBox>
      <div className={styles.past}>
        <p>
          {asOf ? past.asOf(asOf) : past.today}
          {known ? past.known(known) : past.nowKnown}
          {past.present}
        </p>
        <span className="no-print">
          <Button size="small" onClick={onBack}>
            {past.back}
          </Button>
        </span>
      </div>
    </NoticeBox>
  );
}
