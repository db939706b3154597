import { randomInt } from 'node:crypto';

/** Characters that are not mistaken for each other on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUP = 5;
const GROUPS = 3;

/** A random first password such as `k7mwq-3nhpa-x9rtd` (about 74 bits); it keeps the rules and must be changed at once. */
export function oneTimePassword(): string {
  for (;;) {
    const groups = Array.from({ length: GROUPS }, () =>
      Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
    );
    const password = groups.join('-');
    if (/[a-z]/.test(password) && /\d/.test(password)) return password;
  }
}
