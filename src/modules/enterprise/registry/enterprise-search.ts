import { normaliseName } from '../../../common/text.js';
import { normaliseUscc } from '../../../common/uscc.js';

/** What is looked for, as patterns of LIKE with the escape `!`. */
export interface SearchTerms {
  /** The beginning of a credit code. */
  readonly code: string;
  /** Part of a name, in lower case. */
  readonly part: string;
}

/** Words as people type them, in the form codes and names are stored in. */
export function searchTerms(words: string): SearchTerms {
  return {
    code: `${escapeLike(normaliseUscc(words))}%`,
    part: `%${escapeLike(normaliseName(words).toLowerCase())}%`,
  };
}

/**
 * SQL that is true for an enterprise found by the beginning of its code or by part of a name borne now or before.
 * @param alias of the table `enterprise`; `code` and `part` are the placeholders of the terms.
 */
export function foundBy(alias: string, code: string, part: string): string {
  return `(${alias}.uscc LIKE ${code} ESCAPE '!' OR EXISTS (
    SELECT 1 FROM enterprise_name sought
     WHERE sought.enterprise_id = ${alias}.id AND LOWER(sought.name) LIKE ${part} ESCAPE '!'))`;
}

/**
 * SQL that is true for an enterprise that goes on for one found by the beginning of its code.
 * @param alias of the table `enterprise`; `code` is the placeholder of the term.
 */
export function goesOnFor(alias: string, code: string): string {
  return `${alias}.id IN (
    SELECT goes_on.successor_id FROM enterprise_successor goes_on
      JOIN enterprise absorbed ON absorbed.id = goes_on.enterprise_id
     WHERE goes_on.successor_id IS NOT NULL AND absorbed.uscc LIKE ${code} ESCAPE '!')`;
}

/** A text that LIKE with the escape `!` takes literally. */
export function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
