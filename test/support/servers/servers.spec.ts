import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { describeWith, freshDatabase, freshSqliteUrl, missingServer, startRedis } from './index.js';

describe('a server that is not installed', () => {
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  it('is reported with the package to install', () => {
    process.env.PATH = '';
    expect(missingServer('redis')).toBe('redis not found: install the Debian package "redis-server"');
  });
});

describe('SQLite', () => {
  it('gets a file of its own each time', () => {
    const [one, two] = [freshSqliteUrl(), freshSqliteUrl()];
    expect(one).not.toBe(two);
    expect(existsSync(dirname(one.slice('sqlite:'.length)))).toBe(true);
  });
});

describeWith(['postgres'], 'PostgreSQL', () => {
  it('gives two databases that know nothing of each other, and drops one in use', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    const client = new Client({ connectionString: one.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE only_here (id int)');
    const other = new Client({ connectionString: two.url });
    await other.connect();
    await expect(other.query('SELECT * FROM only_here')).rejects.toThrow(/does not exist/);
    await other.end();

    await one.drop();
    await two.drop();
    await two.drop();
    await expect(new Client({ connectionString: one.url }).connect()).rejects.toThrow(/does not exist/);
  });
});

describeWith(['redis'], 'Redis', () => {
  it('starts empty, stops, and comes back on the same port', async () => {
    const server = await startRedis();
    const client = new Redis(server.url, { retryStrategy: () => 20 });
    client.on('error', () => undefined);
    expect(await client.set('key', '1')).toBe('OK');
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    await server.stop();
    await server.start();
    expect(await client.get('key')).toBeNull();
    client.disconnect();
    await server.stop();
    await server.stop();
  });
});
