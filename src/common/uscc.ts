import { toHalfWidth } from './text.js';

/** The 31 characters of GB 32100-2015 in order of value; there is no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORMAT = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type UsccCheck =
  /** `organisationCodeWarning`: the inner organisation code (GB 11714) has a wrong check character. */
  { ok: true; organisationCodeWarning: boolean } | { ok: false; reason: 'FORMAT' | 'CHECK_DIGIT' };

/** The stored form of a unified social credit code: half-width, upper case, without any space. */
export function normaliseUscc(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s\u200B]/g, '')
    .replace(/[a-z]/g, (c) => c.toUpperCase());
}

/** Checks a code already in its stored form (rule book §8.1). */
export function checkUscc(normalised: string): UsccCheck {
  if (!FORMAT.test(normalised)) return { ok: false, reason: 'FORMAT' };
  if (makeUscc(normalised.slice(0, 17)) !== normalised) return { ok: false, reason: 'CHECK_DIGIT' };
  const organisation = normalised.slice(8, 17);
  return {
    ok: true,
    organisationCodeWarning: makeOrganisationCode(organisation.slice(0, 8)) !== organisation,
  };
}

/**
 * Completes the first 17 characters with the check character of GB 32100.
 *
 * @throws RangeError when `prefix17` is not 17 characters of the alphabet.
 */
export function makeUscc(prefix17: string): string {
  const values = [...prefix17].map((c) => ALPHABET.indexOf(c));
  if (values.length !== 17 || values.includes(-1)) throw new RangeError('17 characters of GB 32100 expected');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return prefix17 + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Completes the first 8 characters of an organisation code with the check character of GB 11714.
 *
 * @throws RangeError when `body8` is not 8 digits or upper-case letters.
 */
export function makeOrganisationCode(body8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body8)) throw new RangeError('8 characters of GB 11714 expected');
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * parseInt(body8.charAt(i), 36),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return body8 + (check === 10 ? 'X' : String(check));
}
