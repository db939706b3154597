import { Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { texts } from '#texts/case-judgment';
import type { CaseJudgment } from '../../../api/judgments.js';
import { timeOf } from '../../../ui/dates.js';
import { JudgmentBody } from '../../../ui/judgment/JudgmentBody.js';
import { VerdictTag } from '../../../ui/judgment/VerdictTag.js';
import { Differences } from './Differences.js';
import { Earlier } from './Earlier.js';
import styles from './judgment.module.css';

interface SubjectJudgmentProps {
  readonly of: CaseJudgment;
  /** The address of the file of the enterprise. */
  readonly file: string;
}

type Moment = 'pinned' | 'now';

/** One title or track beside the case: the answers at a glance; opened, what has changed since and every condition. */
export function SubjectJudgment({ of, file }: SubjectJudgmentProps) {
  const { subjectZh, pinned, pinnedAt, fresh, factDifferences, conditionDifferences, earlier } = of;
  const [moment, setMoment] = useState<Moment>(pinned ? 'pinned' : 'now');
  const moved = factDifferences.length > 0 || conditionDifferences.length > 0;
  return (
    <details className={styles.subject}>
      <summary>
        <span className={styles.line}>
          <strong>{subjectZh}</strong>
          {pinned && <Answer name={texts.pinned}>{<VerdictTag of={pinned.verdict} />}</Answer>}
          {(!pinned || moved) && <Answer name={texts.now}>{<VerdictTag of={fresh.verdict} />}</Answer>}
        </span>
      </summary>
      <div className={styles.body}>
        {pinned ? (
          <p className={styles.soft}>
            {texts.pinnedOn(timeOf(pinnedAt))}。
            {moved ? texts.changed(factDifferences.length, conditionDifferences.length) : texts.same}
          </p>
        ) : (
          <p className={styles.soft}>{texts.notYet}</p>
        )}
        <Differences facts={factDifferences} conditions={conditionDifferences} />
        {pinned && moved && (
          <Radio.Group
            className="no-print"
            aria-label={texts.shownOf(subjectZh)}
            optionType="button"
            value={moment}
            options={[
              { value: 'pinned', label: texts.pinned },
              { value: 'now', label: texts.now },
            ]}
            onChange={({ target }) => setMoment(target.value as Moment)}
          />
        )}
        <JudgmentBody judgment={moment === 'pinned' && pinned ? pinned : fresh} file={file} />
        <Earlier subject={subjectZh} rows={earlier} file={file} />
      </div>
    </details>
  );
}

function Answer({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className={styles.answer}>
      {name} {children}
    </span>
  );
}
