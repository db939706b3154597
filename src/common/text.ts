/**
 * Turns the full-width forms of ASCII (U+FF01–U+FF5E) and the ideographic space into their half-width
 * characters. Chinese punctuation outside that block is left alone.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** True when nothing of a text can be seen: it is empty or all spaces, fillers and characters of no width. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** The stored form of a free text: no space around it, line feeds between lines; '' when it is blank. */
export function tidyText(text: string): string {
  return isBlank(text) ? '' : text.replace(/\r\n?/g, '\n').trim();
}

/**
 * True when a text holds control characters, line or paragraph separators, characters that turn the direction of
 * writing, byte order marks, or halves of surrogate pairs. A multi-line text may hold line feeds and tabs.
 */
export function hasControlCharacters(text: string, options: { multiLine?: boolean } = {}): boolean {
  const checked = options.multiLine ? text.replace(/[\n\t]/g, '') : text;
  return /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF]/u.test(checked);
}

/**
 * The stored form of a name: letters, digits and signs half-width, one space between words, none beside
 * Chinese characters; brackets of a Chinese name full-width, as business licences print them.
 */
export function normaliseName(text: string): string {
  const name = toHalfWidth(text).replace(/\s+/g, ' ').trim();
  if (!/\p{Script=Han}/u.test(name)) return name;
  return name
    .replace(/(?<=\p{Script=Han}|[()]) | (?=\p{Script=Han}|[()])/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/**
 * The first `max` characters of a text, as PostgreSQL counts the length of a column. A character beyond U+FFFF, an
 * ordinary thing in Chinese names, is one and stays whole.
 */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : [...text].slice(0, max).join('');
}

/** The text with U+FFFD in the place of each half of a surrogate pair, which PostgreSQL refuses inside JSON. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
