import { Tooltip } from 'antd';
import { texts } from '#texts/judgment';
import type { Condition, Judgment } from '../../api/judgments.js';
import styles from './judgment.module.css';

const words = texts.clause;

interface ClauseProps {
  readonly condition: Condition;
  readonly rules: Judgment['ruleSet'];
}

/** The clause of a condition; under the mouse and under the focus of the keyboard, where it stands and what proves it. */
export function Clause({ condition: { clause, evidence, confidence }, rules }: ClauseProps) {
  if (clause === null) return null;
  const told = (
    <>
      <div>{rules.title}</div>
      <div>{[rules.documentNumber, clause].filter(Boolean).join(' ')}</div>
      {evidence && (
        <div>
          {words.evidence}：{evidence}
        </div>
      )}
      <div>{words.confidence[confidence]}</div>
    </>
  );
  return (
    <Tooltip title={told} trigger={['hover', 'focus']} placement="topRight">
      <span className={styles.clause} tabIndex={0}>
        {clause}
      </span>
    </Tooltip>
  );
}
