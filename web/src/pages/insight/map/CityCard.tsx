import { Link } from 'react-router';
import { texts } from '#texts/insight';
import { listOf, type PlaceFilters } from '../places/lists.js';
import { MEASURES, type PlaceRow } from '../places/measures.js';
import styles from './map.module.css';

/** The figures of one city, over the sea of the map, with the lists behind them. */
export function CityCard({ row, filters }: { readonly row: PlaceRow; readonly filters: PlaceFilters }) {
  const links = MEASURES.flatMap((measure) => listOf(row, measure, filters) ?? []);
  return (
    <div className={styles.card}>
      <h3>{row.name}</h3>
      <dl>
        {MEASURES.map((measure) => (
          <div key={measure}>
            <dt>{texts.measures[measure]}</dt>
            <dd>
              {row[measure]} {texts.units[measure]}
            </dd>
          </div>
        ))}
      </dl>
      {links.length > 0 && (
        <div className={`${styles.links} no-print`}>
          {links.map(({ to, text }) => (
            <Link key={to} to={to}>
              {text}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}
