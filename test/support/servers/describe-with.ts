import { missingServer, serversAreMandatory } from './binaries.js';
import type { ServerName } from './binaries.js';

/**
 * `describe` for tests that need real servers. Where one cannot be started the block is skipped and its title says
 * which Debian package to install; with CI=true the block fails instead.
 */
export function describeWith(servers: readonly ServerName[], title: string, body: () => void): void {
  const missing = servers.map(missingServer).filter((advice) => advice !== undefined);
  if (missing.length === 0) {
    describe(title, body);
  } else if (serversAreMandatory()) {
    describe(title, () => {
      it('finds the servers it needs', () => {
        throw new Error(missing.join('; '));
      });
    });
  } else {
    console.warn(`skipped: ${title} (${missing.join('; ')})`);
    describe.skip(`${title} (${missing.join('; ')})`, body);
  }
}
