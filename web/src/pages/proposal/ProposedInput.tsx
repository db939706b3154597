import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/proposals';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { Facts } from '../../ui/Facts.js';
import styles from './proposal.module.css';

type Input = Readonly<Record<string, unknown>>;

/** How an input is shown that is not a text of its own. */
const SHOWN: Readonly<Record<string, (value: unknown) => ReactNode>> = {
  applicationIds: (value) => <CaseNames ids={value as string[]} />,
  siteVisit: (value) => siteVisitOf(value as Input),
  documents: (value) => (Array.isArray(value) ? value.join('、') : null),
  roundId: (value) => <RoundTitle id={String(value)} />,
};

/** What the act was given, in words; exactly this happens when the head agrees. */
export function ProposedInput({ input }: { readonly input: Input }) {
  const flat = { ...input, ...(input.documents as Input | undefined) };
  const rows = Object.entries(flat)
    .filter(([name]) => name in texts.inputs)
    .map(([name, value]) => {
      const shown = SHOWN[name]?.(value) ?? String(value);
      return [texts.inputs[name] ?? name, shown] as const;
    });
  return <Facts rows={rows} />;
}

function siteVisitOf({ conclusionZh, visitedOn, note }: Input): string {
  return [conclusionZh, visitedOn, note].filter((part) => typeof part === 'string').join('，');
}

function RoundTitle({ id }: { readonly id: string }) {
  const { data } = useRead(['round', id], () => api.GET('/api/rounds/{id}', { params: { path: { id } } }));
  return <Link to={pathTo('round', id)}>{data?.title ?? id}</Link>;
}

function CaseNames({ ids }: { readonly ids: readonly string[] }) {
  const reads = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['case', id],
      queryFn: async () =>
        (await api.GET('/api/applications/{id}', { params: { path: { id } } })).data ?? null,
    })),
  });
  return (
    <>
      {texts.cases(ids.length)}
      <ol className={styles.cases}>
        {ids.map((id, index) => {
          const view = reads[index]?.data;
          return (
            <li key={id}>
              <Link to={pathTo('case', id)}>
                {view ? texts.caseLine(view.enterpriseName, view.number, view.stateZh) : id}
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}
