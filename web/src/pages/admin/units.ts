import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';

export type Unit = Schema<'UnitView'>;

/** Every unit, parents before children. */
export function useUnits() {
  return useRead(['units'], () => api.GET('/api/units'), { staleTime: Infinity });
}

/** The names of units by id, from the city down, such as 深圳市南山区. */
export function fullNames(units: readonly Unit[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, parentId, name, tier } of units) {
    const above = tier === 'CITY' ? '' : (names.get(parentId ?? '') ?? '');
    names.set(id, above + name);
  }
  return names;
}

/** The units that match, each with those above it, and how deep each stands. */
export function matchingUnits(
  units: readonly Unit[],
  q: string | undefined,
): readonly { readonly unit: Unit; readonly depth: number }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const kept = new Set<string>();
  for (const unit of units.filter((each) => matches(each, q)))
    for (let at: Unit | undefined = unit; at; at = byId.get(at.parentId ?? '')) kept.add(at.id);
  return units
    .filter(({ id }) => kept.has(id))
    .map((unit) => ({ unit, depth: depthOf(unit, byId) }))
    .sort((one, other) => order(one.unit, byId).localeCompare(order(other.unit, byId)));
}

function matches({ name, authorityName, divisionCode, id }: Unit, q: string | undefined): boolean {
  return q === undefined || [name, authorityName, divisionCode ?? '', id].some((text) => text.includes(q));
}

function lineage(unit: Unit, byId: ReadonlyMap<string, Unit>): string[] {
  const above = byId.get(unit.parentId ?? '');
  return above ? [...lineage(above, byId), unit.id] : [unit.id];
}

function depthOf(unit: Unit, byId: ReadonlyMap<string, Unit>): number {
  return lineage(unit, byId).length - 1;
}

/** Sorts a unit right below the one above it. */
function order(unit: Unit, byId: ReadonlyMap<string, Unit>): string {
  return lineage(unit, byId).join('/');
}
