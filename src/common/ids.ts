import { v7 } from 'uuid';

/** A new UUIDv7: made in the application, ordered by time of creation. */
export function newId(): string {
  return v7();
}
