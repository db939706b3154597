import type { CaseItem } from '../case/case-view.dto.js';

type Placed = Pick<CaseItem, 'cityUnitId' | 'enterpriseName' | 'number'>;

/** The order of cases on an official paper: by city, then by name, then by number. */
export function byPlace(one: Placed, other: Placed): number {
  return (
    compare(one.cityUnitId, other.cityUnitId) ||
    one.enterpriseName.localeCompare(other.enterpriseName, 'zh') ||
    compare(one.number, other.number)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
