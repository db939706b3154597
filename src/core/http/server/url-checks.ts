import { CommonErrors, DomainError } from '../../../common/errors.js';

const LONGEST_URL = 4096;
/** C0 and C1 control characters and DEL, bare or percent-encoded (C1 as its two UTF-8 bytes). */
const CONTROL = /\p{Cc}|%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f])/iu;

/**
 * Refuses a path or query that no page of this system produces.
 * @throws DomainError URI_TOO_LONG, BAD_URL
 */
export function assertSoundUrl(url: string): void {
  if (url.length > LONGEST_URL) throw new DomainError(CommonErrors.URI_TOO_LONG);
  if (CONTROL.test(url)) throw new DomainError(CommonErrors.BAD_URL);
}
