import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../config/package-root.js';
import type { Act, ActTable } from '../../../src/core/flow/index.js';
import { PROPOSAL_ACTS } from '../../../src/core/flow/proposal-acts.js';
import { LIST_ACTS } from '../../../src/modules/application/list/actions/list-acts.js';
import { REGISTRATION_ACTS } from '../../../src/modules/enterprise/onboarding/registration/actions/registration-acts.js';
import { ACCOUNT_ACTS } from '../../../src/modules/identity/account/actions/account-acts.js';
import { CANDIDATE_ACTS } from '../../../src/modules/pool/candidate/actions/candidate-acts.js';
import { OBJECTION_ACTS } from '../../../src/modules/application/objection/actions/objection-act-table.js';
import { PUBLICITY_ACTS } from '../../../src/modules/application/publicity/actions/publicity-acts.js';
import { ROUND_ACTS } from '../../../src/modules/application/round/actions/round-acts.js';

interface Body {
  readonly properties: Record<string, unknown>;
  readonly required?: readonly string[];
}
interface Document {
  readonly paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: { $ref: string } }> } }>
  >;
  readonly components: { readonly schemas: Record<string, Body> };
}

/** Where the acts of a table are done; `ID/name` by POST, if nothing else is said. */
const TABLES: readonly (readonly [string, ActTable, Readonly<Record<string, string>>])[] = [
  ['/api/proposals/{id}', PROPOSAL_ACTS, {}],
  ['/api/rounds/{id}', ROUND_ACTS, { change: 'patch ', setQuota: 'put /quotas' }],
  ['/api/lists/{id}', LIST_ACTS, { arrange: 'put ' }],
  ['/api/publicities/{id}', PUBLICITY_ACTS, {}],
  ['/api/objections/{id}', OBJECTION_ACTS, {}],
  ['/api/registrations/{id}', REGISTRATION_ACTS, {}],
  ['/api/candidates/{id}', CANDIDATE_ACTS, {}],
  ['/api/accounts/{id}', { unlock: ACCOUNT_ACTS.unlock }, {}],
];

const document = JSON.parse(readFileSync(join(packageRoot(), 'openapi.json'), 'utf8')) as Document;

const CASES = TABLES.flatMap(([address, table, elsewhere]) =>
  Object.entries<Act>(table).map(([action, act]) => {
    const [method = '', path = ''] = (elsewhere[action] ?? `post /${action}`).split(' ');
    return [`${method.toUpperCase()} ${address}${path}`, address + path, method, act] as const;
  }),
);

describe('the inputs an act is said to need and to take are those of its body', () => {
  it.each(CASES)('%s', (_title, path, method, { needs = [], takes = [] }) => {
    const content = document.paths[path]?.[method]?.requestBody?.content['application/json'];
    const { properties, required = [] } = document.components.schemas[
      content?.schema.$ref.split('/').at(-1) ?? ''
    ] as Body;
    const names = Object.keys(properties).filter((name) => name !== 'version');
    expect([...needs].sort()).toEqual(names.filter((name) => required.includes(name)).sort());
    expect([...takes].sort()).toEqual(names.filter((name) => !required.includes(name)).sort());
  });
});
