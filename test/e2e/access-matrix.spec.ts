import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_ACTIONS } from '../../src/modules/application/flow/case-words.js';
import { callOf, GRIDS, walk } from '../support/access/grid.js';
import { invitePeople, type Person } from '../support/access/people.js';
import { routesOf, shapeOf } from '../support/access/routes.js';
import { prepareSubjects, type Subjects } from '../support/access/subjects.js';
import { endpointOf, ROWS } from '../support/access/tables.js';
import { publishedOperations } from '../support/operations.js';

let subjects: Subjects;
let people: Person[];

beforeAll(async () => {
  subjects = await prepareSubjects();
  people = await invitePeople(subjects.job, subjects);
}, 120_000);
afterAll(() => subjects?.job.app.close());

describe('the table', () => {
  it('has a row for every endpoint of the running application and no other', () => {
    const endpoints = ROWS.map(([key]) => shapeOf(endpointOf(key)));
    expect([...new Set(endpoints)].sort()).toEqual(routesOf(subjects.job.app.nest));
  });

  it('and the OpenAPI document agree on what needs no session', () => {
    const operations = [...publishedOperations()].map(
      ([name, operation]) => [shapeOf(name.replace(/\{\w+\}/g, ':p')), operation] as const,
    );
    const open = operations.filter(([, { security }]) => security?.length === 0).map(([name]) => name);
    const documented = new Set(operations.map(([name]) => name));
    const everybodys = ROWS.filter(([, { grid }]) => grid === GRIDS.everybody).map(([key]) =>
      shapeOf(endpointOf(key)),
    );
    expect(open.sort()).toEqual([...new Set(everybodys)].filter((name) => documented.has(name)).sort());
  });

  it('has a row for every act on a case', () => {
    const acts = ROWS.flatMap(([key]) => /actions\/:action \((\w+),/.exec(key)?.[1] ?? []);
    expect([...new Set(acts)].sort()).toEqual([...CASE_ACTIONS].sort());
  });
});

describe('the operations a session tells', () => {
  it('are all that lets a post in, and stand in the OpenAPI document', async () => {
    const published = [...publishedOperations()].map(
      ([name, { operationId }]) => [shapeOf(name.replace(/\{\w+\}/g, ':p')), operationId] as const,
    );
    for (const [place, { title, caller }] of people.entries()) {
      if (!caller) continue;
      const { operations } = (await caller.get('/api/session')).body as { operations: string[] };
      expect(published.map(([, id]) => id)).toEqual(expect.arrayContaining(operations));
      const idOf = new Map(published);
      const wrong = ROWS.filter(([key, { grid }]) => {
        const id = idOf.get(shapeOf(endpointOf(key)));
        if (id === undefined || grid === GRIDS.everybody || operations.includes(id)) return false;
        return grid.replaceAll(' ', '')[place] !== 'x';
      });
      expect([title, wrong.map(([key]) => key)]).toEqual([title, []]);
    }
  });
});

describe('who may what, where', () => {
  it.each([...ROWS])('%s', async (key, row) => {
    const { grid, surprises } = await walk(key, row, people, subjects);
    expect({ grid, surprises }).toEqual({ grid: row.grid.replaceAll(' ', ''), surprises: [] });
  });
});

describe('before the first password is changed', () => {
  const OPEN = ['GET /api/session', 'POST /api/session/password', 'DELETE /api/session'];

  it('nothing is open but what is public, the session and the change itself', async () => {
    const { app } = subjects.job;
    const administrator = await app.official('44', 'SYSTEM_ADMIN');
    const made = await administrator.post('/api/accounts', {
      organisationId: subjects.id.organisation,
      role: 'HANDLER',
      loginName: 'first.day',
      displayName: '第一天',
    });
    const newcomer = await app.signIn('', 'first.day', '', String(made.body.oneTimePassword));
    const open: string[] = [];
    for (const [key, row] of ROWS) {
      if (row.grid.startsWith('+')) continue;
      const { method, path } = callOf(key, row, subjects);
      const { body } = await app.call(method, path, row.body?.(subjects), newcomer.cookie);
      if (body.code !== 'PASSWORD_CHANGE_REQUIRED') open.push(key);
    }
    expect(open.sort()).toEqual(OPEN.sort());
  });
});
