import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/numbers';
import { wan } from '../money.js';
import { meantAsYuan } from './amounts.js';
import styles from './numbers.module.css';

interface YuanQuestionProps {
  /** Which amount is meant, where several stand beside each other. */
  readonly name?: string;
  /** Fen. */
  readonly value: number | null;
  /** The same figure of the nearest year. */
  readonly beside?: number | null;
  readonly onConvert: (fen: number) => void;
}

/** Asks whether 元 was typed where 万元 is meant, and converts at one press. Never in the way. */
export function YuanQuestion({ name, value, beside, onConvert }: YuanQuestionProps) {
  const [meant, setMeant] = useState<number | null>(null);
  const asYuan = meantAsYuan(value, beside);
  if (asYuan === null || meant === value) return null;
  return (
    <div className={styles.question} role="status">
      <span>
        {name && <strong>{name} </strong>}
        {texts.yuan.question(wan(value))}
      </span>
      <span className={styles.answers}>
        <Button size="small" type="primary" onClick={() => onConvert(asYuan)}>
          {texts.yuan.convert(wan(asYuan))}
        </Button>
        <Button size="small" onClick={() => setMeant(value)}>
          {texts.yuan.keep}
        </Button>
      </span>
    </div>
  );
}
