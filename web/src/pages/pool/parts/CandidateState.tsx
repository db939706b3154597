import { texts } from '#texts/candidates';
import { Tag } from '../../../ui/Tag.js';

/** Whether a candidate tag still holds. */
export function CandidateState({ endedAt }: { readonly endedAt: string | null }) {
  return <Tag tone={endedAt ? 'plain' : 'good'}>{endedAt ? texts.states.ENDED : texts.states.LIVE}</Tag>;
}
