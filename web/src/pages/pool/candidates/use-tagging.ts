import { useSearchParams } from 'react-router';

const TAG = 'tag';

/** The enterprise a candidate tag is being set on, kept in the address. */
export function useTagging(): {
  readonly enterpriseId: string | null;
  readonly put: (enterpriseId: string | null) => void;
} {
  const [search, setSearch] = useSearchParams();
  return {
    enterpriseId: search.get(TAG),
    put: (enterpriseId) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        if (enterpriseId) after.set(TAG, enterpriseId);
        else after.delete(TAG);
        return after;
      }),
  };
}
