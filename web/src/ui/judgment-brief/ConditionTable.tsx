import { Tooltip } from 'antd';
import type { CSSProperties } from 'react';
import { texts } from '#texts/judgment-brief';
import { texts as ui } from '#texts/ui';
import { Tag } from '../Tag.js';
import styles from './judgment-brief.module.css';
import { type Judgment, VERDICT_TONES } from './tones.js';

type Row = Judgment['conditions'][number];

/** Every condition below the one it stands in; clause and source of the values come by pointing or by the Tab key. */
export function ConditionTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{texts.conditions}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.condition}</th>
          <th scope="col">{texts.limit}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.result}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} style={{ '--depth': row.depth } as CSSProperties}>
            <th scope="row">
              <Tooltip title={<Ground row={row} />} trigger={['hover', 'focus']} styles={WIDE}>
                <span tabIndex={0} className={styles.name}>
                  {row.zh}
                </span>
              </Tooltip>
              {row.wordsZh && <div className={styles.soft}>{row.wordsZh}</div>}
            </th>
            <td data-title={texts.limit}>{row.limitZh}</td>
            <td data-title={texts.value}>
              <Values row={row} />
            </td>
            <td data-title={texts.result}>
              <Result row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDE = { root: { maxWidth: 'min(420px, 90vw)' } };

function Values({ row: { values } }: { readonly row: Row }) {
  return values.map(({ year, valueZh }, index) => (
    <div key={index}>
      {year === null || values.length === 1
        ? (valueZh ?? texts.unknown)
        : texts.yearValue(year, valueZh ?? texts.unknown)}
    </div>
  ));
}

function Result({ row: { verdict, points } }: { readonly row: Row }) {
  return (
    <>
      {verdict && <Tag tone={VERDICT_TONES[verdict]}>{texts.verdicts[verdict]}</Tag>}
      {points && <div className={styles.points}>{texts.points(points.least, points.most)}</div>}
    </>
  );
}

/** The clause, what was asked, and the facts as they were used. */
function Ground({ row }: { readonly row: Row }) {
  const { clause, limitZh, evidence, values, confidence, source } = row;
  const facts = new Map(values.flatMap((value) => value.facts).map((fact) => [fact.key, fact]));
  return (
    <div className={styles.ground}>
      <div>{texts.clause(clause ?? ui.none)}</div>
      {limitZh && <div>{texts.limitIs(limitZh)}</div>}
      {[...facts.values()].map(({ key, zh, year, valueZh, source: by, enteredOn }) => (
        <div key={key}>
          {texts.fact(zh, year, valueZh ?? texts.unknown)}
          {by && enteredOn && texts.from(by, enteredOn)}
        </div>
      ))}
      {evidence && <div>{texts.evidence(evidence)}</div>}
      {confidence !== 'CONFIRMED' && (
        <div>
          {texts.trust[confidence]} {source}
        </div>
      )}
    </div>
  );
}
