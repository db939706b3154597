import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { escapeLike, foundBy, searchTerms } from '../../../enterprise/index.js';
import type { CaseQuery } from '../case.dto.js';

type Condition = (query: CaseQuery) => string | false | undefined;

/** Past its last day; of a returned case past the instant by which it is answered. */
const OVERDUE = `CASE WHEN a.endedAt IS NULL AND (a.dueOn < :today OR (a.state = 'RETURNED' AND a.returnDueAt <= :now))
  THEN 1 ELSE 0 END`;

/** One condition per filter, over `a` application; left out where the filter is. */
const CONDITIONS: readonly Condition[] = [
  ({ roundId }) => roundId && 'a.roundId = :roundId',
  ({ state }) => state && 'a.state = :state',
  ({ track }) => track && 'a.track = :track',
  ({ tier }) => tier && 'a.tier = :tier',
  ({ unitId }) =>
    unitId &&
    `a.unitId IN (SELECT place.id FROM unit place JOIN unit root ON root.id = :unitId
      WHERE place.path = root.path OR place.path LIKE root.path || '/%')`,
  ({ live }) => live !== undefined && `a.endedAt IS ${live ? 'NULL' : 'NOT NULL'}`,
  ({ overdue }) => overdue !== undefined && `${OVERDUE} = ${overdue ? 1 : 0}`,
  ({ q }) =>
    q &&
    `(a.number LIKE :number ESCAPE '!' OR EXISTS (
      SELECT 1 FROM enterprise e WHERE e.id = a.enterpriseId AND ${foundBy('e', ':code', ':part')}))`,
];

/** Keeps the cases that the query asks for. */
export function narrow<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  query: CaseQuery,
  { today, now }: { readonly today: string; readonly now: Date },
): void {
  for (const condition of CONDITIONS) {
    const text = condition(query);
    if (text) rows.andWhere(text);
  }
  const { roundId, state, track, tier, unitId, q = '' } = query;
  const number = `%${escapeLike(q.trim().toUpperCase())}%`;
  rows.setParameters({ roundId, state, track, tier, unitId, today, now, number, ...searchTerms(q) });
}
