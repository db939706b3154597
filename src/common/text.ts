/**
 * Turns the full-width forms of ASCII (U+FF01–U+FF5E) and the ideographic space into their half-width
 * characters. Chinese punctuation outside that block is left alone.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
