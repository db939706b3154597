import type { FormField } from '../../../../api/catalogue.js';
import { meaningOf } from '../../../../ui/numbers/meaning.js';
import { mayChange } from '../draft/draft-state.js';
import type { CaseDraft } from '../draft/use-draft.js';

/** Longest text a spreadsheet cell is taken for. */
const LONGEST = 40;

/**
 * Puts cells copied from a spreadsheet into the table, to the right and downwards of where they were pasted. Empty cells
 * and fields that may not be changed stay as they are; what is no number stands in its field with what is wrong with it.
 */
export function pasteCells(
  text: string,
  grid: readonly (readonly (FormField | undefined)[])[],
  start: { readonly row: number; readonly column: number },
  draft: CaseDraft,
): void {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  lines.forEach((line, down) =>
    line.split('\t').forEach((cell, right) => {
      const field = grid[start.row + down]?.[start.column + right];
      if (!field || cell.trim() === '' || !mayChange(draft.state.view, field.key)) return;
      const meaning = meaningOf(field.type === 'money' ? 'amount' : 'whole', cell);
      if ('fault' in meaning) draft.hold(field.key, { text: cell.slice(0, LONGEST), fault: meaning.fault });
      else draft.type(field.key, meaning.value);
    }),
  );
}
