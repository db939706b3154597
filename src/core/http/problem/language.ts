export type Language = 'zh' | 'en';

/**
 * The language a caller reads: English only where `Accept-Language` ranks it above Chinese, else Chinese.
 * A malformed header counts as absent.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: Language = 'zh';
  let bestWeight = 0;
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const match = /^\s*(zh|en)(?:-[a-z0-9-]+)?\s*(?:;\s*q=([01](?:\.\d{1,3})?))?\s*$/i.exec(part);
    if (!match) continue;
    const weight = match[2] === undefined ? 1 : Number(match[2]);
    if (weight > bestWeight) {
      best = match[1]?.toLowerCase() as Language;
      bestWeight = weight;
    }
  }
  return best;
}
