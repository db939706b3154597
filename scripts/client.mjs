import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';

/**
 * `npm run client`: writes the types of the pages' client from openapi.json. With `--check`, part of `npm run check`,
 * it writes nothing and exits with 1 when the file no longer says what the document does.
 */
const FOLDER = 'web/src/api/generated';
const FILE = `${FOLDER}/schema.d.ts`;
const HEAD = '/* Made from openapi.json by `npm run client`; not edited by hand. */\n';

const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
const text = HEAD + astToString(await openapiTypes(document));

if (!process.argv.includes('--check')) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, text);
  console.log(`${FILE}: ${Object.keys(document.paths).length} paths.`);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is not what openapi.json says: run "npm run client".`);
  process.exit(1);
}
