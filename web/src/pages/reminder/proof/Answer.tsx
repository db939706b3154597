import { texts } from '#texts/proof';
import type { Schema } from '../../../api/client.js';
import styles from './proof.module.css';

interface AnswerProps {
  readonly answer: Schema<'ProofAnswer'>;
  /** The full name of the unit. */
  readonly unit: string;
}

/** The answer in one sentence, and where nobody was told the reasons. */
export function Answer({ answer: { told, on, rows, reasons }, unit }: AnswerProps) {
  return (
    <section className={styles.answer} data-told={told} role="status">
      <h2>{told ? texts.told(on, unit) : texts.notTold(on, unit)}</h2>
      {!told && rows.length > 0 && <p>{texts.plannedElsewhere}</p>}
      {reasons.length > 0 && (
        <ul aria-label={texts.reasons}>
          {reasons.map(({ code, zh }) => (
            <li key={code}>{zh}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{texts.scope}</p>
    </section>
  );
}
