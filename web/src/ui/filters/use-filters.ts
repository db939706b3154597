import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

interface UsedFilters<Name extends string> {
  /** What is asked for, without the filters that are not set; for the same `names` the same object until the address changes. */
  readonly values: Filters<Name>;
  readonly put: (next: Readonly<Partial<Record<Name, string | undefined>>>) => void;
  readonly clear: () => void;
}

/** Filters of a list, kept in the address: they survive an act, the way back and a bookmark. */
export function useFilters<Name extends string>(names: readonly Name[]): UsedFilters<Name> {
  const [search, setSearch] = useSearchParams();
  const values = useMemo(() => {
    const set = names.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value] as const] : [];
    });
    return Object.fromEntries(set) as Filters<Name>;
  }, [names, search]);
  const put: UsedFilters<Name>['put'] = (next) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries<string | undefined>(next)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return {
    values,
    put,
    clear: () => put(Object.fromEntries(names.map((name) => [name, undefined])) as Filters<Name>),
  };
}
