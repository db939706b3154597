import type { ReactNode } from 'react';
import { texts } from '#texts/judgment-brief';
import { Facts } from '../Facts.js';
import { Tag } from '../Tag.js';
import { ConditionTable } from './ConditionTable.js';
import styles from './judgment-brief.module.css';
import { type Judgment, VERDICT_TONES } from './tones.js';

/** A whole judgment: the answer, what is lacking with the nearest first, what people decide, and every condition. */
export function JudgmentBrief({ judgment }: { readonly judgment: Judgment }) {
  const { gaps, missing, people, conditions } = judgment;
  return (
    <div className={styles.stack}>
      <Head judgment={judgment} />
      <Part title={texts.gaps} rows={gaps}>
        {({ id, near, wordsZh, evidence }) => (
          <li key={id}>
            {wordsZh} {near && <Tag tone="warn">{texts.near}</Tag>}
            {evidence && <div className={styles.soft}>{texts.evidence(evidence)}</div>}
          </li>
        )}
      </Part>
      <Part title={texts.missing} rows={missing}>
        {({ key, zh, whereZh }) => (
          <li key={key}>
            {zh}
            <div className={styles.soft}>{texts.where(whereZh)}</div>
          </li>
        )}
      </Part>
      <Part title={texts.people} rows={people}>
        {({ id, zh, clause }) => (
          <li key={id}>
            {zh}
            <div className={styles.soft}>{texts.clause(clause)}</div>
          </li>
        )}
      </Part>
      <section>
        <h3>{texts.conditions}</h3>
        <ConditionTable rows={conditions} />
      </section>
    </div>
  );
}

function Head({ judgment }: { readonly judgment: Judgment }) {
  const { ruleSet, verdict, verdictZh, purpose, baseYear, referenceOn, total, earliestOn } = judgment;
  return (
    <section>
      <Facts
        rows={[
          [
            texts.answer,
            <Tag key="answer" tone={VERDICT_TONES[verdict]}>
              {verdictZh}
            </Tag>,
          ],
          [texts.ruleSet, ruleSet.title],
          [texts.documentNumber, ruleSet.documentNumber],
          [texts.issuer, ruleSet.issuer],
          [texts.purpose, texts.purposes[purpose]],
          [texts.baseYear, texts.year(baseYear)],
          [texts.referenceOn, referenceOn],
          ...(total ? ([[texts.total, pointsOf(total)]] as const) : []),
          ...(earliestOn ? ([[texts.earliestOn, earliestOn]] as const) : []),
        ]}
      />
      <p className={styles.soft}>
        {texts.trust[ruleSet.confidence]} · {texts.informs}
      </p>
    </section>
  );
}

function pointsOf({ least, most, of }: NonNullable<Judgment['total']>): string {
  const points = texts.points(least, most);
  return of === null ? points : texts.pointsOf(points, of);
}

interface PartProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

function Part<Row>({ title, rows, children }: PartProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles.list}>{rows.map(children)}</ol>
    </section>
  );
}
