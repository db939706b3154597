import { texts } from '#texts/rule-sets';
import type { RuleSet } from '../../api/rule-sets.js';
import { Tag, type Tone } from '../../ui/Tag.js';

const TONES: Readonly<Record<RuleSet['confidence'], Tone>> = {
  CONFIRMED: 'good',
  PROBABLE: 'warn',
  DEFAULT: 'plain',
};

/** How sure it is that a rule says what is written here. */
export function Confidence({ of }: { readonly of: RuleSet['confidence'] }) {
  return <Tag tone={TONES[of]}>{texts.confidence[of]}</Tag>;
}
