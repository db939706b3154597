import { texts } from '#texts/list';
import type { Tone } from '../../ui/Tag.js';

const TONES: Readonly<Record<string, Tone>> = {
  DRAFT: 'warn',
  SENT: 'good',
  RECALLED: 'plain',
  CLOSED: 'plain',
};

/** The state of a list in words. */
export function stateWord(state: string): string {
  return (texts.states as Readonly<Record<string, string>>)[state] ?? state;
}

export function stateTone(state: string): Tone {
  return TONES[state] ?? 'plain';
}
