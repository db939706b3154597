import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/case-judgment';
import { texts as judgmentTexts } from '#texts/judgment';
import type { Judgment } from '../../../api/judgments.js';
import { pathTo } from '../../../app/paths.js';
import { Facts } from '../../../ui/Facts.js';
import { JudgmentParts } from '../../../ui/judgment/JudgmentParts.js';
import { pointsText } from '../../../ui/judgment/points.js';
import styles from './judgment.module.css';

interface JudgmentBodyProps {
  readonly judgment: Judgment;
  readonly file: string;
}

/** One judgment within the page of a case. */
export function JudgmentBody({ judgment, file }: JudgmentBodyProps) {
  const { ruleSet, purpose, baseYear, referenceOn, total } = judgment;
  return (
    <>
      <Facts
        rows={[
          [
            texts.rules,
            <Link key="rules" to={pathTo('ruleSet', ruleSet.key)}>
              {ruleSet.title}
            </Link>,
          ],
          [texts.purpose, judgmentTexts.purposes[purpose]],
          [texts.baseYear, texts.baseYearOf(baseYear)],
          [texts.day, referenceOn],
          ...(total ? [[texts.points, pointsText(total)] as const] : []),
        ]}
      />
      <JudgmentParts judgment={judgment} file={file} as={Part} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
