import { texts } from '#texts/list';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { Words } from './arrangement.js';
import type { ListItem } from '../../../ui/ranked-list/parts.js';

type Entries = readonly Schema<'ListEntryDto'>[] | undefined;

/** What the server found wrong with the words of a case, from the list as it was sent. */
export function faultFinder(problem: ApiProblem | null, sent: Entries): (id: string) => Partial<Words> {
  return (id) => {
    const index = sent?.findIndex(({ applicationId }) => applicationId === id) ?? -1;
    if (!problem || index < 0) return {};
    const reason = problem.ofField(`entries.${index}.reason`);
    const opinion = problem.ofField(`entries.${index}.opinion`);
    return { ...(reason && { reason }), ...(opinion && { opinion }) };
  };
}

/** Names of the fields of a list as it was sent, as people read them. */
export function faultLabels(sent: Entries, items: readonly ListItem[]): Record<string, string> {
  const names = new Map(items.map(({ applicationId, enterpriseName }) => [applicationId, enterpriseName]));
  return Object.fromEntries(
    (sent ?? []).flatMap(({ applicationId }, index) => {
      const name = names.get(applicationId) ?? '';
      return [
        [`entries.${index}.reason`, `${name} · ${texts.row.reason}`],
        [`entries.${index}.opinion`, `${name} · ${texts.row.opinion}`],
      ];
    }),
  );
}
