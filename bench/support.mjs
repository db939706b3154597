import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);

const servers = await import('../test/support/servers/index.ts');

/** The servers of the tests: see test/support/servers. */
export const { asSuperuser, freePort, missingServer, newFolder, postgresUrl, startRedis } = servers;
