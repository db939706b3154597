import { useId } from 'react';
import { texts } from '#texts/insight';
import { grouped } from '../../../ui/money.js';
import { type Measure, MEASURES, type PlaceCounts } from './measures.js';
import styles from './measure-cards.module.css';

interface MeasureCardsProps {
  readonly total: PlaceCounts;
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}

/** The three totals; the chosen one is what the map shows. */
export function MeasureCards({ total, measure, onChange }: MeasureCardsProps) {
  const name = useId();
  return (
    <fieldset className={styles.cards}>
      <legend className="hidden-text">{texts.measureLabel}</legend>
      {MEASURES.map((each) => (
        <label key={each} className={styles.card} data-measure={each}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={each === measure}
            onChange={() => onChange(each)}
          />
          <span className={styles.name}>{texts.measures[each]}</span>
          <span className={styles.number}>
            {grouped(total[each])}
            <small>{texts.units[each]}</small>
          </span>
          <span className={styles.note}>{texts.measureNotes[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
