import type { Schema } from '../../api/client.js';
import type { Tone } from '../Tag.js';

export type Judgment = Schema<'JudgmentView'>;
export type Verdict = Judgment['verdict'];

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  MET: 'good',
  PEOPLE: 'brand',
  UNKNOWN: 'warn',
  NOT_MET: 'bad',
};
