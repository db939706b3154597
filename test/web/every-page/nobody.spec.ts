import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../../config/package-root.js';
import { type PageName, PATHS } from '../../../web/src/app/paths.js';
import { everyPageFor, GROUPS, PAGES, PEOPLE } from '../../support/web/index.js';

it('has a row for every page the server answers', () => {
  const served = JSON.parse(readFileSync(join(packageRoot(), 'web/dist/pages.json'), 'utf8')) as string[];
  expect((Object.keys(PAGES) as PageName[]).map((page) => PATHS[page]).sort()).toEqual(served.sort());
});

it('leaves out nobody', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual(Object.keys(PEOPLE).sort());
  const files = Object.keys(GROUPS).map((group) => `${group}.spec.ts`);
  expect(readdirSync(join(packageRoot(), 'test/web/every-page')).sort()).toEqual(files.sort());
});

everyPageFor('nobody');
