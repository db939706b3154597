import { v7 } from 'uuid';

/** A new UUIDv7: made in the application, ordered by time of creation. */
export function newId(): string {
  return v7();
}

/** A text that sorts before every id made at `instant` or later and after every one made before. */
export function lowestIdAt(instant: Date): string {
  const hex = instant.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-`;
}
