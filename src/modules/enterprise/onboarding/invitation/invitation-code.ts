import { createHash, randomInt } from 'node:crypto';
import { toHalfWidth } from '../../../../common/text.js';

/** Characters that are not mistaken for each other on paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUP = 5;
const GROUPS = 4;

/** A new code such as `K7MWQ-3NHPA-X9RTD-4BCEF` (about 99 bits). */
export function newInvitationCode(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');
}

/** SHA-256 (hex) of a code as typed: full width, case, spaces and hyphens make no difference. */
export function invitationCodeHash(typed: string): string {
  const code = toHalfWidth(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(code).digest('hex');
}
