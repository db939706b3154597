import { texts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import { Tag } from '../Tag.js';
import styles from './judgment.module.css';

const words = texts.gaps;

/** What is not reached, the nearest first. */
export function Gaps({ gaps }: { readonly gaps: Judgment['gaps'] }) {
  return (
    <>
      <p className={styles.soft}>{words.lead}</p>
      <ol className={styles.list}>
        {gaps.map(({ id, zh, near, shareZh, wordsZh, clause, evidence }) => (
          <li key={id}>
            <div className={styles.line}>
              <strong>{zh}</strong>
              {near && <Tag tone="warn">{words.near}</Tag>}
              {shareZh !== null && <span className={styles.soft}>{words.share(shareZh)}</span>}
            </div>
            <div>{wordsZh}</div>
            <div className={styles.soft}>
              {[words.clause(clause), evidence && words.evidence(evidence)].filter(Boolean).join('；')}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
