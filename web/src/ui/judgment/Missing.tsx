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

/** The part of the file in which a fact is entered, by the kind of its key. */
const PARTS: Readonly<Record<string, string>> = {
  figure: 'figures',
  attribute: 'attributes',
  product: 'products',
  title: 'titles',
};

/** Facts nobody entered, by the place where they are entered. */
export function Missing({ facts, file }: MissingProps) {
  const may = useMay()('Attribute_write');
  const places = [...new Set(facts.map(({ whereZh }) => whereZh))];
  return (
    <>
      <p className={styles.soft}>{words.lead}</p>
      <dl className={styles.places}>
        {places.map((place) => {
          const own = facts.filter(({ whereZh }) => whereZh === place);
          const part = PARTS[own[0]?.key.split('.')[0] ?? ''];
          return (
            <div key={place}>
              <dt>
                <Link
                  to={part ? `${file}#${part}` : file}
                  aria-label={may ? words.to(place) : words.read(place)}
                >
                  {place}
                </Link>
              </dt>
              <dd>
                <ul className={styles.plainList}>
                  {own.map(({ key, zh }) => (
                    <li key={key}>{zh}</li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
