import { texts } from '#texts/assessment';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import styles from './assessment.module.css';

interface PointsTableProps {
  readonly dimensions: readonly Schema<'DimensionView'>[];
  readonly total: string | null;
  /** Reasons are for officials. */
  readonly reasons: boolean;
}

/** The points of each dimension. */
export function PointsTable({ dimensions, total, reasons }: PointsTableProps) {
  const { points } = texts;
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{points.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{points.dimension}</th>
          <th scope="col">{points.most}</th>
          <th scope="col">{points.points}</th>
          {reasons && <th scope="col">{points.reason}</th>}
        </tr>
      </thead>
      <tbody>
        {dimensions.map((dimension) => (
          <tr key={dimension.code}>
            <th scope="row">{dimension.zh}</th>
            <td>{dimension.most}</td>
            <td>{dimension.points ?? ui.none}</td>
            {reasons && <td>{dimension.reason ?? ui.none}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{points.total}</th>
          <td>100</td>
          <td>{total ?? ui.none}</td>
          {reasons && <td />}
        </tr>
      </tfoot>
    </table>
  );
}
