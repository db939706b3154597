import { isEnterprise, type Session, useSession } from '../../api/session.js';
import type { Subject } from '../../api/judgments.js';
import { pathTo } from '../../app/paths.js';

/** `TITLE.LITTLE_GIANT`, as the address names a subject. */
export function subjectOf(name: string | undefined): Subject {
  const [kind = '', code = ''] = (name ?? '').split('.');
  return { kind: kind === 'TRACK' ? 'TRACK' : 'TITLE', code };
}

export function subjectName({ kind, code }: Subject): string {
  return `${kind}.${code}`;
}

/** The addresses around the self-check of an enterprise, for itself or for an official. */
export function useWays(enterpriseId: string) {
  const session: Session = useSession();
  const own = isEnterprise(session);
  return {
    own,
    file: own ? pathTo('ownFile') : pathTo('enterprise', enterpriseId),
    all: own ? pathTo('ownSelfCheck') : pathTo('selfCheck', enterpriseId),
    item: (subject: Subject) => {
      const query = { of: subjectName(subject) };
      return own
        ? pathTo('ownSelfCheckItem', undefined, query)
        : pathTo('selfCheckItem', enterpriseId, query);
    },
  };
}

/** The enterprise of the address, else the reader's own. */
export function useAskedEnterprise(inAddress: string | undefined): string {
  const { enterpriseId } = useSession();
  return inAddress ?? enterpriseId ?? '';
}
