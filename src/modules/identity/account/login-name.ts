import { toHalfWidth } from '../../../common/text.js';

/** What a new login name looks like: 4 to 40 letters, digits, dots, hyphens, underscores or `@`. */
export const LOGIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._@-]{3,39}$/;
export const LONGEST_LOGIN_NAME = 40;

/** The form a login name is kept and looked up in: half width, lower case, no outer spaces. */
export function normalLoginName(text: string): string {
  return toHalfWidth(text).trim().toLowerCase();
}
