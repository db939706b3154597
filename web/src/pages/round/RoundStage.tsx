import { texts } from '#texts/round';
import type { Schema } from '../../api/client.js';
import { Tag, toneOf } from '../../ui/Tag.js';

/** Where a round stands; of an open one, whether enterprises may still file. */
export function RoundStage({
  round: { state, filing },
}: {
  readonly round: Pick<Schema<'RoundView'>, 'state' | 'filing'>;
}) {
  if (state !== 'OPEN') return <Tag tone={toneOf(state)}>{texts.states[state]}</Tag>;
  return <Tag tone={filing === 'OPEN' ? 'brand' : 'plain'}>{texts.filings[filing]}</Tag>;
}
