import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../config/package-root.js';
import { type PageName, PATHS } from '../../web/src/app/paths.js';
import { Crowd, DEMO_LIMIT_MS, DemoWorld, faultsOf, PAGES, Web } from '../support/web/index.js';

let world: DemoWorld;
let web: Web;
let crowd: Crowd;

beforeAll(async () => {
  world = await DemoWorld.open();
  web = await Web.open(world.app.nest);
  crowd = new Crowd(world, web);
}, DEMO_LIMIT_MS);
afterAll(async () => {
  await web.close();
  await world.app.close();
});

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
    const person = await crowd.show(page, visit, kind);
    const faults = await faultsOf(person, `${name}-${kind.replaceAll(' ', '-')}`);
    expect([...faults, ...person.complaints.taken()]).toEqual([]);
  });
});
