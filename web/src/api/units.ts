import { api, type Schema } from './client.js';
import { useSession } from './session.js';
import { useRead } from './use-read.js';

export type UnitNode = Schema<'PublicUnit'>;

interface Placed {
  readonly unit: UnitNode;
  /** From the province down to the unit itself. */
  readonly way: readonly UnitNode[];
}

/** Units change with a release only. */
const KEPT = { staleTime: Infinity };

function placesOf(unit: UnitNode, above: readonly UnitNode[] = []): Placed[] {
  const way = [...above, unit];
  return [{ unit, way }, ...unit.children.flatMap((child) => placesOf(child, way))];
}

/** A city by its name, what lies below one with it: 深圳市, 深圳市南山区. */
function fullName({ way }: Placed): string {
  return (way.length > 1 ? way.slice(1) : way).map(({ name }) => name).join('');
}

function usePlaces(): readonly Placed[] {
  const { data } = useRead(['units'], () => api.GET('/api/public/units'), KEPT);
  return data ? placesOf(data) : [];
}

/** Full names of units by id; until they have come, the id. */
export function useUnitName(): (id: string | null | undefined) => string {
  const names = new Map(usePlaces().map((place) => [place.unit.id, fullName(place)]));
  return (id) => (id ? (names.get(id) ?? id) : '');
}

/** The unit of the person signed in and those below it with a tier, as the options of a selection. */
export function useUnitOptions(): { value: string; label: string }[] {
  const { unitId } = useSession();
  return usePlaces()
    .filter(({ unit, way }) => unit.tier !== null && way.some(({ id }) => id === unitId))
    .map((place) => ({ value: place.unit.id, label: fullName(place) }));
}

/** The cities of the province and 横琴, in their order. */
export function useCities(): readonly UnitNode[] {
  return usePlaces()
    .map(({ unit }) => unit)
    .filter(({ tier }) => tier === 'CITY');
}
