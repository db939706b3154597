import { Radio } from 'antd';
import { texts } from '#texts/figures';
import type { Basis } from '../../api/figures.js';
import styles from './figures.module.css';

export const BASES: readonly Basis[] = ['SOLO', 'CONSOLIDATED'];

interface BasisChoiceProps {
  readonly basis: Basis;
  readonly onChoose: (basis: Basis) => void;
}

/** Figures of the enterprise alone, or of its group. */
export function BasisChoice({ basis, onChoose }: BasisChoiceProps) {
  return (
    <fieldset className={styles.basis}>
      <legend>{texts.basis}</legend>
      <Radio.Group
        value={basis}
        options={BASES.map((value) => ({ value, label: texts.bases[value] }))}
        onChange={({ target }) => onChoose(target.value as Basis)}
      />
      <span className={styles.soft}>{texts.basisHint}</span>
    </fieldset>
  );
}
