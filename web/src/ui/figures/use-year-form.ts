import { useEffect, useState } from 'react';
import { api } from '../../api/client.js';
import type { Basis, YearFigures } from '../../api/figures.js';
import { useAct } from '../../api/use-act.js';

/** A text that means no number, and why. */
export interface HeldText {
  readonly text: string;
  readonly fault: string;
}

export interface YearFormKey {
  readonly enterpriseId: string;
  readonly year: number;
  readonly basis: Basis;
}

type Saved = Readonly<Record<string, number | undefined>>;

/** The figures of one year and basis while they are being typed; what was not touched is not sent. */
export function useYearForm(
  { enterpriseId, year, basis }: YearFormKey,
  saved: YearFigures | undefined,
  firstSource = '',
) {
  const [mine, setMine] = useState<Readonly<Record<string, number | null>>>({});
  const [held, setHeld] = useState<Readonly<Record<string, HeldText>>>({});
  const [sent, setSent] = useState<readonly string[]>([]);
  const [source, setSource] = useState(saved?.figures[0]?.source ?? firstSource);
  const known: Saved = Object.fromEntries((saved?.figures ?? []).map(({ metric, value }) => [metric, value]));
  const changed = Object.entries(mine).filter(([metric, value]) => value !== (known[metric] ?? null));
  const values = changed.flatMap(([metric, value]) => (value === null ? [] : [{ metric, value }]));
  const cleared = changed.flatMap(([metric, value]) => (value === null ? [metric] : []));
  const write = useAct(async (body: { source: string; values: { metric: string; value: number }[] }) =>
    api.PUT('/api/enterprises/{id}/figures', {
      params: { path: { id: enterpriseId } },
      body: { year, basis, ...body },
    }),
  );
  // What the server holds now is no longer mine; what was typed meanwhile stays.
  const settled = Object.keys(mine).filter((metric) => mine[metric] === (known[metric] ?? null));
  if (settled.length > 0) setMine(without(mine, settled));
  const dirty = changed.length > 0 || Object.keys(held).length > 0;
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return {
    source,
    setSource,
    held,
    cleared,
    values,
    dirty,
    write,
    valueOf: (metric: string): number | null =>
      metric in mine ? (mine[metric] ?? null) : (known[metric] ?? null),
    /** Why the server does not take a figure that has not been changed since. */
    refusalOf: (metric: string): string | undefined =>
      sent.includes(metric) ? write.error?.ofField(`values.${sent.indexOf(metric)}.value`) : undefined,
    put(metric: string, value: number | null): void {
      setSent((before) => before.map((each) => (each === metric ? '' : each)));
      setMine((before) => ({ ...before, [metric]: value }));
      setHeld(({ [metric]: _, ...others }) => others);
    },
    hold(metric: string, text: HeldText): void {
      setHeld((before) => ({ ...before, [metric]: text }));
    },
    /** Puts the values of another year into what is empty. */
    fill(values: Readonly<Record<string, number>>): void {
      const empty = Object.entries(values).filter(
        ([metric]) => (mine[metric] ?? known[metric] ?? null) === null,
      );
      setMine((before) => ({ ...before, ...Object.fromEntries(empty) }));
    },
    save(): void {
      setSent(values.map(({ metric }) => metric));
      write.run({ source: source.trim(), values });
    },
  };
}

function without(record: Readonly<Record<string, number | null>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

export type YearForm = ReturnType<typeof useYearForm>;
