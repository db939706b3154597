import { texts } from '#texts/publicity';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { FilterSelect } from '../../ui/filters/FilterBar.js';

const MOST = 200;

interface ChooseRoundProps {
  readonly value: string | undefined;
  readonly onChange: (roundId: string | undefined, title: string) => void;
  /** What stands there while none is chosen. */
  readonly none?: string;
}

/** The rounds the reader sees that are not drafts any more. */
export function ChooseRound({ value, onChange, none = texts.chooseRound }: ChooseRoundProps) {
  const { data } = useRead(['rounds-to-publish'], () =>
    api.GET('/api/rounds', { params: { query: { limit: MOST } } }),
  );
  const rounds = (data?.items ?? []).filter(({ state }) => state !== 'DRAFT');
  return (
    <FilterSelect
      label={texts.round}
      value={value}
      all={none}
      options={rounds.map(({ id, title, ownerUnitName }) => ({
        value: id,
        label: `${title}（${ownerUnitName}）`,
      }))}
      onChange={(id) => onChange(id, rounds.find((round) => round.id === id)?.title ?? '')}
    />
  );
}
