import { PATHS } from '../../app/paths.js';

/** Where to go on to: only an address of this system, else the first page. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : PATHS.home;
}
