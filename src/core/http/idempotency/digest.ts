import { createHash } from 'node:crypto';

/** SHA-256 (hex) of address and content of a call; the order of fields makes no difference. */
export function digestOf(url: string, body: unknown): string {
  const content = JSON.stringify([url, body ?? null], (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(content).digest('hex');
}
