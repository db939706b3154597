import { texts } from '#texts/reexaminations';
import type { Schema } from '../../api/client.js';
import { Tag, type Tone } from '../Tag.js';

type FormMark = Schema<'FormFigureView'>['mark'];

const TONES: Readonly<Record<FormMark, Tone>> = {
  SAME: 'plain',
  CHANGED: 'warn',
  NEW: 'brand',
  MISSING: 'plain',
};

/** How a value stands to what was accepted last; nothing where it is the same. */
export function Mark({ mark }: { readonly mark: FormMark }) {
  const word = texts.form.marks[mark];
  return word === '' ? null : <Tag tone={TONES[mark]}>{word}</Tag>;
}
