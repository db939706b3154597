import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadPolicy } from '../../config/policy.js';
import { Session } from '../../src/modules/identity/session.entity.js';
import { routesOf, shapeOf } from '../support/access/routes.js';
import type { Answer } from '../support/ask.js';
import { FULL_BODIES, NULLABLE } from '../support/bad-input/bodies.js';
import { FAULTS } from '../support/bad-input/faults.js';
import {
  BAD_IDS,
  BAD_PATHS,
  BAD_QUERIES,
  cursors,
  FORGED_CURSORS,
  JUNK,
  NO_JSON,
} from '../support/bad-input/texts.js';
import { unsound } from '../support/bad-input/refusal.js';
import { snapshot } from '../support/bad-input/snapshot.js';
import { spoilt } from '../support/bad-input/spoil.js';
import { BadInputWorld, ENDPOINTS, HANDLED, READS, WITH_BODY, WRITES } from '../support/bad-input/world.js';

/** The same bodies in every run. */
const SEED = 20_261_122;
const BODIES = 60;
const FORM = ['unknownField', 'isString', 'isUuid', 'isIn', 'integerIn', 'isRecord', 'isArray', 'isBoolean'];

let world: BadInputWorld;
const sent = new Map<string, number>();

beforeAll(async () => {
  world = await BadInputWorld.start();
}, 120_000);
afterAll(() => world?.subjects.job.app.close());

/** A refusal of the expected kind, sound as an answer. */
function expectRefused(answer: Answer, statuses: readonly number[] = [400, 413]): void {
  expect(unsound(answer)).toBeNull();
  if (!statuses.includes(answer.status))
    throw new Error(`answered ${answer.status} ${answer.text.slice(0, 400)}`);
}

function count(endpoint: string): void {
  sent.set(endpoint, (sent.get(endpoint) ?? 0) + 1);
}

/** Compares the tables before and after all tests of a group. */
function nothingChanges(): void {
  let before: Awaited<ReturnType<typeof snapshot>>;
  beforeAll(async () => {
    before = await snapshot(world.subjects.job.app);
  });
  it('nothing has changed', async () => {
    expect(await snapshot(world.subjects.job.app)).toEqual(before);
  });
}

/** Runs what must change nothing. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const before = await snapshot(world.subjects.job.app);
  await work();
  expect(await snapshot(world.subjects.job.app)).toEqual(before);
}

describe('a body with a fault in a random place', () => {
  it.each(WITH_BODY)(
    '%s',
    async (endpoint) => {
      const use = world.use(endpoint);
      const nullable = (path: readonly (string | number)[]) =>
        (NULLABLE[endpoint] ?? []).includes(String(path.at(-1)));
      await unchanged(() =>
        fc.assert(
          fc.asyncProperty(spoilt(use.body ?? {}, nullable), async (payload) => {
            count(endpoint);
            expectRefused(await world.send(use, { payload }));
          }),
          { numRuns: BODIES, seed: SEED },
        ),
      );
    },
    60_000,
  );
});

describe('the content of a case', () => {
  it('takes anything under the names of its fields or refuses it', async () => {
    const use = world.use('PATCH /api/applications/:id/content');
    const keys = loadPolicy().formFields.map((field) => field.key);
    const values = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue({ maxDepth: 1 }), JUNK));
    let version = 1;
    await fc.assert(
      fc.asyncProperty(values, async (content) => {
        const answer = await world.send(use, { payload: { version, values: content } });
        expect(unsound(answer)).toBeNull();
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 200) version = answer.body.version as number;
      }),
      { numRuns: BODIES, seed: SEED, endOnFailure: true },
    );
  });
});

describe('a body that is no JSON', () => {
  it.each(WRITES)('%s', async (endpoint) => {
    const use = world.use(endpoint);
    for (const [payload, type] of NO_JSON) {
      count(endpoint);
      expectRefused(await world.send(use, { payload, type }), [400, 413, 415]);
    }
  });
  nothingChanges();
});

describe('an address that leads nowhere', () => {
  it.each(ENDPOINTS.filter((endpoint) => endpoint.includes(':')))('%s', async (endpoint) => {
    const use = world.use(endpoint);
    const [, pattern = ''] = endpoint.split(' ');
    for (const id of BAD_IDS) {
      const path = pattern.replace(/:\w+/g, encodeURIComponent(id));
      expectRefused(await world.send(use, { path, payload: use.body }), [400, 404, 414]);
    }
  });

  it.each(BAD_PATHS)('%s is a problem', async (_what, path, status) => {
    expectRefused(await world.ask('GET', path), [status]);
  });
  nothingChanges();
});

describe('a query that makes no sense', () => {
  it.each(BAD_QUERIES)('%s?%s', async (endpoint, query) => {
    const use = world.use(endpoint);
    expectRefused(await world.send(use, { path: `${use.path.split('?')[0]}?${query}` }), [400]);
  });

  it.each(READS)('%s takes no broken parameter down with it', async (endpoint) => {
    const use = world.use(endpoint);
    const base = use.path + (use.path.includes('?') ? '&' : '?');
    const lists: boolean = 'nextCursor' in (await world.send(use)).body;
    for (const query of ['limit=0', 'limit=201', 'limit=1e3', 'limit=NaN', 'limit=1&limit=2', 'cursor=%20'])
      expectRefused(await world.send(use, { path: base + query }), [400]);
    for (const query of ['%00', 'q=%00', 'a=%1b', 'limit=%C2%85']) {
      expectRefused(await world.send(use, { path: base + query }), [400]);
    }
    if (!lists) return;
    const follow = async (cursor: string) => {
      const answer = await world.send(use, { path: `${base}cursor=${encodeURIComponent(cursor)}` });
      expect(unsound(answer)).toBeNull();
      expect([200, 400, 414]).toContain(answer.status);
    };
    for (const cursor of FORGED_CURSORS) await follow(cursor);
    await fc.assert(fc.asyncProperty(cursors, follow), { numRuns: 30, seed: SEED });
  });
});

describe('a parameter nobody knows', () => {
  it.each(HANDLED)('%s refuses it by name', async (endpoint) => {
    const use = world.use(endpoint);
    const path = `${use.path}${use.path.includes('?') ? '&' : '?'}unheardOf=1`;
    const answer = await world.send(use, { path, payload: use.body });
    expectRefused(answer, [400]);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'unheardOf', code: 'unknownField' })]),
    );
  });

  it('is no matter to somebody without a session', async () => {
    expectRefused(await world.ask('GET', '/api/status?unheardOf=1'), [401]);
  });
  nothingChanges();
});

describe('contents that contradict the rules', () => {
  it.each(FAULTS)('%s: %s', async (endpoint, _what, change, code, field) => {
    const use = world.use(endpoint);
    await unchanged(async () => {
      const answer = await world.send(use, { payload: { ...use.body, ...change(world.subjects) } });
      expect(unsound(answer)).toBeNull();
      const { errors } = answer.body as { errors: { field: string }[] };
      expect([answer.status, answer.body.code, errors.map((error) => error.field)]).toEqual([
        400,
        code,
        expect.arrayContaining([field]),
      ]);
    });
  });
});

describe('a session that is over', () => {
  it('is 401 for reading and writing', async () => {
    const { app } = world.subjects.job;
    const late = await app.official('440305', 'HANDLER');
    const over = new Date(Date.now() - 1);
    await app.change(() => app.db.repo(Session).update({ accountId: late.accountId }, { expiresAt: over }));
    const change = { cookie: late.cookie };
    await unchanged(async () => {
      for (const endpoint of [
        'GET /api/enterprises',
        'PATCH /api/enterprises/:id',
        'POST /api/applications',
      ]) {
        const use = world.use(endpoint);
        const answer = await world.send(use, { ...change, payload: use.body });
        expectRefused(answer, [401]);
        expect(answer.body.code).toBe('UNAUTHENTICATED');
      }
    });
  });
});

describe('the bodies', () => {
  it('were at least 2,000, and 25 for every writing endpoint of the application', () => {
    const writing = routesOf(world.subjects.job.app.nest).filter((route) => !route.startsWith('GET '));
    expect([...sent.keys()].map(shapeOf).sort()).toEqual(writing);
    for (const [endpoint, times] of sent) expect([endpoint, times >= 25]).toEqual([endpoint, true]);
    expect([...sent.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThanOrEqual(2_000);
  });

  it.each(Object.keys(FULL_BODIES))('%s: unspoilt it has the right form', async (endpoint) => {
    const use = world.use(endpoint);
    const { body } = await world.send(use, { payload: use.body });
    const codes = ((body.errors ?? []) as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => FORM.includes(code))).toEqual([]);
  });
});
