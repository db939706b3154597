import { texts } from '#texts/judgment';
import type { Verdict } from '../../api/judgments.js';
import { Tag, type Tone } from '../Tag.js';

const TONES: Readonly<Record<Verdict, Tone>> = {
  MET: 'good',
  NOT_MET: 'bad',
  UNKNOWN: 'warn',
  PEOPLE: 'brand',
};

/** The answer to a condition or to a whole rule set. */
export function VerdictTag({ of }: { readonly of: Verdict }) {
  return <Tag tone={TONES[of]}>{texts.verdicts[of]}</Tag>;
}
