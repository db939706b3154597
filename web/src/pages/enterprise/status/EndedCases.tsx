import { Link } from 'react-router';
import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import styles from './status.module.css';

/** Cases that have ended, folded; each with how, when and why. */
export function EndedCases({ cases }: { readonly cases: readonly Schema<'CaseStatus'>[] }) {
  if (cases.length === 0) return null;
  return (
    <details className={styles.ended}>
      <summary>{texts.ended.title(cases.length)}</summary>
      <ul className={styles.rows}>
        {cases.map(({ id, number, roundTitle, trackZh, state, stateZh, since, endReason, nextZh }) => (
          <li key={id} className={styles.row}>
            <span className={styles.head}>
              <Link to={pathTo('case', id)}>{roundTitle}</Link>
              <Tag tone={toneOf(state)}>{stateZh}</Tag>
            </span>
            <span className={styles.soft}>
              {trackZh} · {texts.cases.number} {number}
            </span>
            <Facts
              rows={[
                [texts.ended.on, dateOf(since)],
                ...(endReason ? [[texts.ended.reason, endReason] as const] : []),
                [texts.ended.next, nextZh],
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
