import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const policyFolder = join(dirname(fileURLToPath(import.meta.url)), '../config/policy');

/** Writes one generated policy file, formatted as `npm run check` wants it. */
export async function writePolicyFile(name, content) {
  const text = await format(JSON.stringify(content), { parser: 'json', printWidth: 110 });
  writeFileSync(join(policyFolder, name), text);
}
