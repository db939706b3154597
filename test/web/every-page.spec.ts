import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../config/package-root.js';
import { type PageName, PATHS } from '../../web/src/app/paths.js';
import { demoWeb, faultsOf, PAGES } from '../support/web/index.js';

const at = demoWeb();

it('has a row for every page the server answers', () => {
  const served = JSON.parse(readFileSync(join(packageRoot(), 'web/dist/pages.json'), 'utf8')) as string[];
  expect((Object.keys(PAGES) as PageName[]).map((page) => PATHS[page]).sort()).toEqual(served.sort());
});

const VISITS = (Object.keys(PAGES) as PageName[]).flatMap((page) =>
  PAGES[page].flatMap((visit) =>
    visit.who.map((kind) => [[page, visit.note].filter(Boolean).join('-'), kind, page, visit] as const),
  ),
);

describe('every page', () => {
  it.each(VISITS)('%s for %s', async (name, kind, page, visit) => {
    const person = await at.crowd.show(page, visit, kind);
    const faults = await faultsOf(person, `${name}-${kind.replaceAll(' ', '-')}`);
    expect([...faults, ...person.complaints.taken()]).toEqual([]);
  });
});
