/**
 * A word that names one call, so that a repeat is answered and not done again. `crypto.randomUUID` exists on HTTPS and
 * localhost only; an office network may have plain HTTP.
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
