import { texts } from '#texts/acts';

/** What an input holds while it is being filled in. */
export type InputValue = string | boolean | readonly string[] | undefined;
export type InputValues = Readonly<Record<string, InputValue>>;

/** How an input is entered. */
type InputKind = 'long' | 'short' | 'date' | 'pledge' | 'choice' | 'choices';

interface InputRule {
  readonly kind: InputKind;
  readonly hint?: string;
  /** Fewest characters; the server asks the same. */
  readonly least?: number;
}

const SHORTEST_OPINION = 10;

/** Inputs that acts take, by the name the interface gives them. Unknown ones are one line of text. */
const INPUTS: Readonly<Record<string, InputRule>> = {
  opinion: { kind: 'long', hint: texts.hints.opinion, least: SHORTEST_OPINION },
  reasonTold: { kind: 'long', hint: texts.hints.reasonTold },
  note: { kind: 'long' },
  text: { kind: 'long' },
  comment: { kind: 'long' },
  veto: { kind: 'choice' },
  reason: { kind: 'long' },
  returnTo: { kind: 'choice' },
  reasonCode: { kind: 'choice' },
  kind: { kind: 'choice' },
  productId: { kind: 'choice' },
  finding: { kind: 'choice' },
  outcome: { kind: 'choice' },
  upheld: { kind: 'choice' },
  fields: { kind: 'choices', hint: texts.hints.fields },
  pledge: { kind: 'pledge' },
  meetingOn: { kind: 'date' },
  startsOn: { kind: 'date' },
  announcedOn: { kind: 'date' },
  effectiveOn: { kind: 'date' },
  fromOn: { kind: 'date' },
  revokedOn: { kind: 'date' },
  role: { kind: 'choice' },
  reviewOn: { kind: 'date' },
  description: { kind: 'long' },
  conclusion: { kind: 'long' },
  documents: { kind: 'long', hint: texts.hints.documents },
  titlesKept: { kind: 'choices', hint: texts.hints.titlesKept },
  takeName: { kind: 'choice' },
  until: { kind: 'date' },
};

/** `documents.meetingOn` is entered like `meetingOn`. */
function leafOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function inputRule(name: string): InputRule {
  return INPUTS[leafOf(name)] ?? { kind: 'short' };
}

export function inputLabel(name: string): string {
  const leaf = leafOf(name);
  return (texts.inputs as Readonly<Record<string, string>>)[leaf] ?? leaf;
}

/** What is still wrong with an input that must be given, or null. */
export function faultOf(name: string, value: InputValue): string | null {
  const { kind, least = 1 } = inputRule(name);
  if (kind === 'pledge') return value === true ? null : texts.pledgeRequired;
  if (kind === 'choices') return Array.isArray(value) && value.length > 0 ? null : texts.required;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return texts.required;
  if (texts.unfilled.test(text)) return texts.fillIn;
  return [...text].length < least ? texts.tooShort(least) : null;
}
