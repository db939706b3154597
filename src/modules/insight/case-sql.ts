/** SQL of where a case `a` stands on its way; a returned one where it goes back to. */
export const STANDING = "CASE WHEN a.state = 'RETURNED' THEN a.resume_state ELSE a.state END";

/** An SQL list of words that the code fixes; never of what somebody sent. */
export function words(list: readonly string[]): string {
  return list.map((word) => `'${word}'`).join(', ');
}
