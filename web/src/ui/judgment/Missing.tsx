import { Link } from 'react-router';
import { texts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import { useMay } from '../../api/session.js';
import styles from './judgment.module.css';

const words = texts.missing;

interface MissingProps {
  readonly facts: Judgment['missing'];
  /** The address of the file of the enterprise. */
  readonly file: string;
}

/** Facts nobody entered, by the place where they are entered. */
export function Missing({ facts, file }: MissingProps) {
  const may = useMay()('Attribute_write');
  const places = [...new Set(facts.map(({ whereZh }) => whereZh))];
  return (
    <>
      <p className={styles.line}>
        <span className={styles.soft}>{words.lead}</span>
        <Link className="no-print" to={file}>
          {may ? words.to : words.toRead}
        </Link>
      </p>
      <dl className={styles.places}>
        {places.map((place) => (
          <div key={place}>
            <dt>{place}</dt>
            <dd>
              <ul className={styles.plainList}>
                {facts
                  .filter(({ whereZh }) => whereZh === place)
                  .map(({ key, zh }) => (
                    <li key={key}>{zh}</li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
