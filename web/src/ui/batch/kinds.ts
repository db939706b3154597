import type { PossibleAct } from '../acts/ActBar.js';
import type { ActFormProps } from '../acts/ActForm.js';
import type { InputValues } from '../acts/inputs.js';

/** A chosen row. */
export interface BatchItem {
  /** Of what is acted on; null where a batch cannot act on the row. */
  readonly id: string | null;
  /** Of the row. */
  readonly key: string;
  readonly name: string;
}

/** A row with what may be done about it at the moment of the preview. */
export interface Previewed<Subject, Act extends PossibleAct> {
  readonly item: BatchItem;
  /** Null where it could not be read, or is nothing a batch acts on. */
  readonly subject: Subject | null;
  readonly acts: readonly Act[];
  /** Why it was not read. */
  readonly problem: string | null;
}

export type Asked = Pick<ActFormProps, 'needs' | 'takes' | 'choices' | 'labels' | 'hints' | 'templates'>;

/** What a batch acts on: how to look at a row, what an act asks for, and how to do it. */
export interface BatchKind<Subject, Act extends PossibleAct> {
  readonly look: (id: string) => Promise<{ readonly subject: Subject; readonly acts: readonly Act[] }>;
  readonly stateOf: (subject: Subject) => string;
  /** Acts that are done one by one elsewhere. */
  readonly offers: (act: Act) => boolean;
  /** What the act asks for, the same of every row; `acts` is empty while none is chosen. */
  readonly useAsked: (acts: readonly Act[], subjects: readonly Subject[], values: InputValues) => Asked;
  /** What to know before doing it to these rows together, or null. */
  readonly noticeOf: (act: Act, subjects: readonly Subject[]) => string | null;
  /** Does it and says in a few words what came of it. */
  readonly run: (subject: Subject, act: Act, values: InputValues, key: string) => Promise<string>;
}
