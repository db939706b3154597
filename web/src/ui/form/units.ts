import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { OptionGroup } from './SelectField.js';

type PublicUnit = Schema<'PublicUnit'>;

/** Units change with a release only. */
const KEPT = { staleTime: Infinity };

/** The tree of units, as everyone may see it. */
export function usePublicUnits() {
  return useRead(['public-units'], () => api.GET('/api/public/units'), KEPT);
}

/** Every city with its counties, those that pass `wanted`, named from the city down. */
export function unitOptions(
  province: PublicUnit | undefined,
  wanted: (unit: PublicUnit) => boolean,
): OptionGroup[] {
  return (province?.children ?? [])
    .map((city) => ({
      label: city.name,
      options: [
        ...(wanted(city) ? [{ value: city.id, label: city.name }] : []),
        ...city.children.filter(wanted).map(({ id, name }) => ({ value: id, label: `${city.name} ${name}` })),
      ],
    }))
    .filter(({ options }) => options.length > 0);
}
