import { texts } from '#texts/app';
import type { PageName } from './paths.js';

export type PublicEntry = readonly [page: PageName, label: string];

/** Pages that anybody may look at, signed in or not. */
export const PUBLIC_ENTRIES: readonly PublicEntry[] = [
  ['publicPublicities', texts.nav.publicPublicities],
  ['publicAnnouncements', texts.nav.publicAnnouncements],
  ['publicCheck', texts.nav.publicCheck],
  ['publicObjection', texts.nav.publicObjection],
];
