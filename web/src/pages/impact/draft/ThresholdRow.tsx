import { Input } from 'antd';
import { useId } from 'react';
import { texts as all } from '#texts/impacts';
import styles from '../impact.module.css';
import { isNumber, type Threshold, tidied } from './thresholds.js';

const texts = all.draft;

interface ThresholdRowProps {
  readonly row: Threshold;
  /** As it was; undefined for one that was added. */
  readonly before: Threshold | undefined;
  /** It was tried to send the draft. */
  readonly tried: boolean;
  readonly onChange: (typed: string) => void;
}

/** One number of a draft with its wording, and what it was. */
export function ThresholdRow({ row, before, tried, onChange }: ThresholdRowProps) {
  const id = useId();
  const { number, comparison, zh, clause } = row;
  const said = texts.comparisons[comparison];
  const changed = before?.number !== number;
  const wrong = !isNumber(row);
  const unit = unitOf(row);
  return (
    <li className={styles.threshold} data-changed={changed}>
      <div>
        {zh}
        <div className={styles.small}>{texts.id(row.id, clause)}</div>
      </div>
      <div className={styles.limit}>
        <span aria-hidden="true">{said}</span>
        <Input
          aria-label={texts.inputOf(zh, said)}
          aria-invalid={wrong}
          aria-describedby={`${id}-note`}
          {...(wrong ? { status: 'error' as const } : {})}
          inputMode="decimal"
          autoComplete="off"
          value={number}
          suffix={unit && <span>{unit}</span>}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => tidied(number) !== number && onChange(tidied(number))}
        />
        <span id={`${id}-note`} className={wrong ? styles.fault : styles.small}>
          {wrong && (tried || number !== '') && (row.unit === 'POINTS' ? texts.whole : texts.number)}
          {!wrong && changed && before && texts.changed(`${before.number} ${unit}`.trim())}
        </span>
      </div>
    </li>
  );
}

function unitOf({ unit }: Threshold): string {
  return unit === 'POINTS' ? texts.points : unit.trim();
}
