import { texts } from '#texts/registration';
import { Tag, type Tone } from '../../ui/Tag.js';

type State = keyof typeof texts.states;

const TONES: Readonly<Record<State, Tone>> = { PENDING: 'warn', CONFIRMED: 'good', REFUSED: 'bad' };

export function StateTag({ state }: { readonly state: State }) {
  return <Tag tone={TONES[state]}>{texts.states[state]}</Tag>;
}
