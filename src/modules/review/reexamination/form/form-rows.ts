import { loadPolicy } from '../../../../../config/policy.js';
import { shanghaiDate } from '../../../../common/shanghai.js';
import type { Attribute, Basis, Figure, ProductView } from '../../../enterprise/index.js';
import type { AcceptedData } from './form-accepted.js';
import { type FormFact, type FormFigure, type FormProduct, markOf } from './form-content.js';

/** The basis on which more figures are given; 单体 where both are equally full. */
export function fullerBasis(solo: readonly Figure[], consolidated: readonly Figure[]): Basis {
  return consolidated.length > solo.length ? 'CONSOLIDATED' : 'SOLO';
}

/** Every metric of every year, the latest year first, given or not. */
export function figureRows(
  years: readonly number[],
  given: readonly Pick<Figure, 'year' | 'metric' | 'value'>[],
  accepted: AcceptedData['figures'],
): FormFigure[] {
  return years.flatMap((year) =>
    loadPolicy().metrics.map(({ key: metric }): FormFigure => {
      const value = given.find((row) => row.year === year && row.metric === metric)?.value ?? null;
      const before = accepted
        .filter((row) => row.metric === metric && row.year <= year)
        .reduce<AcceptedData['figures'][number] | null>(
          (last, row) => (last === null || row.year > last.year ? row : last),
          null,
        );
      return {
        field: `figures.${year}.${metric}`,
        year,
        metric,
        value,
        accepted: before?.value ?? null,
        acceptedYear: before?.year ?? null,
        mark: markOf(value, before?.value ?? null),
      };
    }),
  );
}

/** Every fact of the catalogue; of one with a value for each year the latest. */
export function factRows(
  known: readonly Pick<Attribute, 'key' | 'year' | 'value'>[],
  accepted: AcceptedData['facts'],
): FormFact[] {
  return loadPolicy().attributes.map(({ key, perYear }): FormFact => {
    const latest = known
      .filter((row) => row.key === key)
      .reduce<Pick<Attribute, 'year' | 'value'> | null>(
        (last, row) => (last === null || row.year > last.year ? row : last),
        null,
      );
    const before = accepted.get(key) ?? null;
    return {
      field: `facts.${key}`,
      key,
      value: latest?.value ?? null,
      year: latest && perYear ? latest.year : null,
      accepted: before,
      mark: markOf(latest?.value ?? null, before),
    };
  });
}

/** The products made now, and those given up since what was accepted last. */
export function productRows(
  products: readonly ProductView[],
  { acceptedOn, products: former }: Pick<AcceptedData, 'acceptedOn' | 'products'>,
): FormProduct[] {
  const since = (day: Date | null) => day !== null && shanghaiDate(day) > acceptedOn;
  return products
    .filter(({ endedAt }) => endedAt === null || since(endedAt))
    .map(({ id, name, statCode, main, createdAt, endedAt, years }): FormProduct => {
      const [latest] = years;
      const isNew = former ? !former.has(id) : since(createdAt);
      return {
        field: `products.${id}`,
        ...{ id, name, statCode, main },
        ended: endedAt !== null,
        year: latest?.year ?? null,
        revenue: latest?.revenue ?? null,
        domesticShare: latest?.domesticShare ?? null,
        mark: endedAt !== null ? 'CHANGED' : isNew ? 'NEW' : 'SAME',
      };
    });
}
