import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const ENGINE = new URL('../../../src/modules/criteria/engine/', import.meta.url);
const LIST = new URL('./engine.mutation.ts', import.meta.url);

it('npm run mutation runs every spec of the engine but those that read the whole policy', () => {
  const specs = readdirSync(ENGINE).filter((name) => name.endsWith('.spec.ts'));
  const listed = readFileSync(LIST, 'utf8');
  const missing = specs.filter((name) => !listed.includes(`engine/${name.replace(/\.ts$/, '.js')}'`));
  expect(missing).toEqual(['golden.spec.ts', 'properties.spec.ts']);
});
