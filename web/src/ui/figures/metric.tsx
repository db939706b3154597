import type { Catalogue } from '../../api/catalogue.js';
import { numberText } from '../numbers/meaning.js';
import styles from './figures.module.css';

export type Metric = Catalogue['metrics'][number];

/** The head of a row of figures: the metric and its unit. */
export function MetricHead({ metric: { zh, unitZh } }: { readonly metric: Metric }) {
  return (
    <th scope="row">
      {zh}
      <span className={styles.unit}>{unitZh}</span>
    </th>
  );
}

/** A figure in the unit its row names. */
export function metricText({ unit }: Metric, value: number | null | undefined): string {
  return numberText(unit === 'FEN' ? 'amount' : 'whole', value ?? null);
}
