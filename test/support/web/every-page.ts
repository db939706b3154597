import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './page-faults.js';
import { demoWeb } from './setup.js';
import { type Kind, VISITS } from './visits.js';

/** Who looks at the pages in one spec file: they cost minutes, and files run beside each other. */
export const GROUPS = {
  nobody: ['nobody'],
  enterprise: [
    'enterprise',
    'enterprise asked to confirm',
    'enterprise asked to mend',
    'enterprise at the end of its term',
    'enterprise under review',
  ],
  county: ['county handler', 'county head'],
  city: ['city handler', 'city head', 'handler without county'],
  province: ['province handler', 'province head', 'viewer'],
  administrator: ['administrator'],
} as const satisfies Record<string, readonly Kind[]>;
type Group = keyof typeof GROUPS;

/** Registers a test for every page that the people of a group visit: nothing may be wrong with it at either size. */
export function everyPageFor(group: Group): void {
  const at = demoWeb();
  const kinds: readonly Kind[] = GROUPS[group];
  describe('every page', () => {
    it.each(visitsOf(kinds))('%s for %s', async (name, kind, page, visit) => {
      const person = await at.crowd.show(page, visit, kind);
      const faults = await faultsOf(person, `${name}-${kind.replaceAll(' ', '-')}`);
      expect([...faults, ...person.complaints.taken()]).toEqual([]);
    });
  });
}

function visitsOf(kinds: readonly Kind[]) {
  return VISITS.flatMap(({ name, page, visit }) =>
    visit.who.filter((kind) => kinds.includes(kind)).map((kind) => [name, kind, page, visit] as const),
  );
}
