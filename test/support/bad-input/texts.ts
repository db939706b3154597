import fc from 'fast-check';

const BIG = 300 * 1024;

/** Bodies that are no JSON object, and what they say they are. At least 25, for endpoints that read no body too. */
export const NO_JSON: readonly (readonly [string, string?])[] = [
  ...['{', '}', '[', '{"a"', '{"a":', '{"a":1', '{"a":1,}', '{a:1}', "{'a':1}", '{"a":01}', '{"a":.5}'].map(
    (text) => [text] as const,
  ),
  ...[
    '{"a":NaN}',
    '{"a":Infinity}',
    '{"a":undefined}',
    '{"a":"\u0001"}',
    '{"a":"\\x41"}',
    '{"a":1}{"b":2}',
  ].map((text) => [text] as const),
  ...['[1', '"text', 'tru', 'nul', '-', '// comment', '<xml/>', 'a=1&b=2'].map((text) => [text] as const),
  [`{"a":"${'x'.repeat(BIG)}"}`],
  ['{"__proto__":{"version":1}}'],
  ['a=1', 'application/x-www-form-urlencoded'],
  ['hello', 'text/plain'],
  ['<a/>', 'application/xml'],
  ['--x--', 'multipart/form-data; boundary=x'],
];

/** Values that look like dates, amounts and choices and are none, or only just. */
export const JUNK = fc.constantFrom<unknown>(
  ...[
    '2026-02-30',
    '2200-12-31',
    '0000-00-00',
    'NaN',
    '-0',
    '1e5',
    '12.345678901234567',
    '99999999999999999999',
  ],
  ...[-1, 0.1, 2 ** 53, 1e308, true, null, '', ' ', '企'.repeat(5_000), '=cmd()', '<script>'],
);

/** Ids no row has, in all shapes. */
export const BAD_IDS: readonly string[] = [
  '0190c0de-0000-7000-8000-000000000000',
  '0190C0DE-0000-7000-8000-000000000000',
  ...['0', '-1', 'NaN', 'null', 'undefined', '1e308', '__proto__', 'constructor', 'then', '%', '..', '企业'],
  ...["' OR 1=1 --", '"; DROP TABLE account; --', '../../etc/passwd', '\ud83d\ude00', 'x'.repeat(201)],
];

/** Addresses no page of this system produces, and how they are answered. */
export const BAD_PATHS: readonly (readonly [what: string, path: string, status: number])[] = [
  ['/api/enterprises/%00', '/api/enterprises/%00', 400],
  ['/api/enterprises/a%00b', '/api/enterprises/a%00b', 400],
  ['/api/enterprises?q=%00', '/api/enterprises?q=%00', 400],
  ['/api/enterprises/%0d%0aSet-Cookie:x', '/api/enterprises/%0d%0aSet-Cookie:x', 400],
  ['/api/enterprises/%1b', '/api/enterprises/%1b', 400],
  ['/api/enterprises/%C2%85', '/api/enterprises/%C2%85', 400],
  ['/api/enterprises/%zz', '/api/enterprises/%zz', 400],
  ['/api/enterprises/%', '/api/enterprises/%', 400],
  ['/api/enterprises/%E4%B8', '/api/enterprises/%E4%B8', 400],
  ['an over-long parameter', `/api/enterprises/${'x'.repeat(201)}`, 414],
  ['an over-long query', `/api/enterprises?q=${'x'.repeat(5_000)}`, 414],
  ['an over-long path', `/${'x'.repeat(5_000)}`, 414],
  ['/api', '/api', 404],
  ['/api/', '/api/', 404],
  ['/api/nothing', '/api/nothing', 404],
  ['/api//enterprises', '/api//enterprises', 404],
  ['/API/ENTERPRISES', '/API/ENTERPRISES', 404],
  ['/nothing', '/nothing', 404],
];

/** Parameters of lists that are not one of the words, dates or numbers they take. */
export const BAD_QUERIES: readonly (readonly [string, string])[] = [
  ['GET /api/enterprises', 'undisclosed=maybe'],
  ['GET /api/enterprises', `q=${'x'.repeat(121)}`],
  ['GET /api/enterprises', 'q=a&q=b'],
  ['GET /api/enterprises', 'q[a]=1'],
  ['GET /api/enterprises/:id/figures', 'from=abc'],
  ['GET /api/enterprises/:id/figures', 'from=2026&to=2020'],
  ['GET /api/enterprises/:id/figures', 'basis=BOTH'],
  ['GET /api/memberships', 'asOf=2026-02-30'],
  ['GET /api/memberships', 'asOf=2200-01-01'],
  ['GET /api/memberships', 'knownAt=yesterday'],
  ['GET /api/memberships', 'tier=VILLAGE'],
  ['GET /api/memberships', 'state=ANY'],
  ['GET /api/memberships', 'enterpriseId=1'],
  ['GET /api/candidates', 'dueBefore=2026-13-01'],
  ['GET /api/applications', 'roundId=NaN'],
  ['GET /api/applications', 'unitId=%27'],
  ['GET /api/applications', 'live=1'],
  ['GET /api/applications', 'overdue=perhaps'],
  ['GET /api/applications', `q=${'x'.repeat(121)}`],
  ['GET /api/memberships', 'q='],
  ['GET /api/todo', 'q=a&q=b'],
  ['GET /api/rounds', 'tier=county'],
  ['GET /api/duties', 'overdue=2'],
  ['GET /api/duties', 'year=1e99'],
  ['GET /api/reminders', 'subjectId=1'],
  ['GET /api/reminders', ''],
  ['GET /api/notices', 'unread=perhaps'],
  ['GET /api/todo', 'overdue=1'],
  ['GET /api/objections', 'applicationId=x'],
  ['GET /api/registrations', 'state=NEW'],
  ['GET /api/accounts', 'role=GOD'],
  ['GET /api/insight/places', 'tier=VILLAGE'],
  ['GET /api/insight/places', 'track=NONE'],
  ['GET /api/public/members', 'track=NONE'],
  ['GET /api/public/members/check', ''],
  ['GET /api/enterprises/:id/self-check/:kind/:code', 'purpose=REVISION'],
  ['GET /api/enterprises/:id/self-check/:kind/:code', 'productId=1'],
  ['GET /api/tag-suggestions', 'state=NEW'],
  ['GET /api/tag-suggestions', 'kind=KEY_LITTLE_GIANT'],
  ['GET /api/tag-suggestions', 'enterpriseId=1'],
  ['GET /api/impact-runs/:id/rows', 'effect=NONE'],
  ['GET /api/catalogue/application-form', ''],
  ['GET /api/catalogue/application-form', 'track=NONE'],
];

const key = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 0.5, 1e308, '', '\0', '\ud800', 'not a date', '2026-02-30', '99999-01-01'],
    ...['2026-01-01', '2026-01-01T00:00:00Z', '-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'],
    ...['0190c0de-0000-7000-8000-000000000000', "' OR 1=1 --", [], {}, ['a'], { toString: 1 }],
  ),
  fc.jsonValue(),
);

const forged = fc
  .array(key, { maxLength: 4 })
  .map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));

/** Broken cursors, and forged ones in the shape of real ones. */
export const cursors: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: forged },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 60 })
      .filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text)),
  },
  { weight: 1, arbitrary: fc.base64String({ minLength: 4, maxLength: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(2_001), 'e30', 'bnVsbA', 'W10', '-', '____') },
);

/** What a sort key may be forged into: just beyond, at the edge and far outside of what databases compare with. */
const EXTREMES: readonly unknown[] = [
  ...['-271821-04-20T00:00:00.000Z', '-000001-12-31T00:00:00.000Z', '0000-01-01T00:00:00.000Z'],
  ...['+010000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  ...['-4713-01-01', '0000-01-01', '99999-12-31', 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 1e308, '\ud800'],
];

/** An extreme in the place of each key, in the shape of every list: sorted by one key, or by another one before the id. */
export const FORGED_CURSORS: readonly string[] = EXTREMES.flatMap((extreme) =>
  [
    [extreme],
    [extreme, 'x'],
    ...['2026-01-01', '2026-01-01T00:00:00.000Z', 1].map((key) => [key, extreme]),
  ].map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url')),
);
