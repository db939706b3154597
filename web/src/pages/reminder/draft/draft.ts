import { texts as all } from '#texts/reminders';
import { type Content, type DraftRung, numberFault, rungsOf } from './rungs.js';

const texts = all.draft.faults;

/** A draft read from its text, or why it cannot be. */
export type ReadDraft = { readonly content: Content } | { readonly fault: string };

export function readDraft(text: string): ReadDraft {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content))
      return { content: content as Content };
    return { fault: texts.json(typeof content) };
  } catch (error) {
    return { fault: texts.json((error as Error).message) };
  }
}

/** What is wrong with one rung of a draft, or null. */
export function rungFault(rung: DraftRung, all: readonly DraftRung[]): string | null {
  const number = numberFault(rung);
  if (number) return texts[number];
  if (rung.recipients.length === 0) return texts.recipients;
  return all.filter(({ id }) => id === rung.id).length > 1 ? texts.twice : null;
}

/** Everything wrong with a draft of one rule that can be seen without the server. */
export function draftFaults(text: string, ruleId: string): string[] {
  const read = readDraft(text);
  if ('fault' in read) return [read.fault];
  const rungs = rungsOf(read.content);
  const faults = rungs.map((rung) => rungFault(rung, rungs));
  return [
    ...(read.content.id === ruleId ? [] : [texts.otherRule(ruleId)]),
    ...(rungs.length === 0 ? [texts.noRungs] : []),
    ...faults.flatMap((fault, index) => (fault ? [texts.atRung(index + 1, fault)] : [])),
  ];
}
