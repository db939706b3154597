import { texts } from '#texts/impacts';
import { grouped } from '../../../ui/money.js';
import { type Counts, EFFECTS } from '../runs.js';
import styles from './run.module.css';

interface EffectCardsProps {
  readonly sum: Counts;
  /** The one the list below shows, as the interface names it. */
  readonly effect: string | undefined;
  readonly onChoose: (effect: string | undefined) => void;
}

/** How many enterprises gain, drop …; a press shows just these in the list. */
export function EffectCards({ sum, effect, onChoose }: EffectCardsProps) {
  return (
    <div className={styles.cards} role="group" aria-label={texts.run.totals}>
      {EFFECTS.map((name) => {
        const code = name.toUpperCase();
        return (
          <button
            key={name}
            type="button"
            className={styles.card}
            data-effect={name}
            aria-pressed={effect === code}
            onClick={() => onChoose(effect === code ? undefined : code)}
          >
            {texts.effects[name]}
            <strong>{texts.run.homes(grouped(sum[name]))}</strong>
          </button>
        );
      })}
    </div>
  );
}
