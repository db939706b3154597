import { useState } from 'react';
import { api } from '../../../api/client.js';
import type { Asked, FactChange, Subject } from '../../../api/judgments.js';
import { asProblem } from '../../../api/problem.js';
import { useRead } from '../../../api/use-read.js';

/** Asks what the judgment would be if some facts were others. The server saves nothing, so it is a read. */
export function useWhatIf(enterpriseId: string, { kind, code }: Subject, asked: Asked) {
  const [changes, setChanges] = useState<readonly FactChange[]>([]);
  const read = useRead(
    ['what-if', enterpriseId, kind, code, asked, changes],
    async () => {
      try {
        return await api.POST('/api/enterprises/{id}/self-check/{kind}/{code}', {
          params: { path: { id: enterpriseId, kind, code } },
          body: { ...asked, changes: [...changes] },
        });
      } catch (error) {
        throw asProblem(error).renamed((field) => fieldName(field, changes));
      }
    },
    { enabled: changes.length > 0, staleTime: Infinity },
  );
  return {
    changes,
    answer: changes.length > 0 ? read.data : undefined,
    problem: changes.length > 0 ? read.error : null,
    busy: read.isFetching,
    /** Nothing changed: back to how it is. The same again: it is asked anew. */
    ask: (next: readonly FactChange[]) => {
      if (next.length > 0 && JSON.stringify(next) === JSON.stringify(changes)) void read.refetch();
      else setChanges(next);
    },
  };
}

/** The field of the form for one of what was sent. */
function fieldName(field: string, changes: readonly FactChange[]): string {
  const [, index] = /^changes\.(\d+)\./.exec(field) ?? [];
  return changes[Number(index)]?.key ?? field;
}
