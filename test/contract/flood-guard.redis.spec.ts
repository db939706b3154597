import { fastify, type FastifyInstance } from 'fastify';
import { DomainError } from '../../src/common/errors.js';
import { guardAgainstFloods } from '../../src/core/http/flood/flood-guard.js';
import { readFloodLimits } from '../../config/flood-limits.js';
import { eventually } from '../support/eventually.js';
import { describeWith, startRedis } from '../support/servers/index.js';
import type { RedisServer } from '../support/servers/index.js';

const ALLOWED = 3;

describeWith(['redis'], 'the limit of calls by address, on Redis', () => {
  let redis: RedisServer;
  let servers: FastifyInstance[];

  beforeAll(async () => {
    redis = await startRedis();
    servers = await Promise.all([serve(), serve()]);
  });
  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.close()));
    await redis?.stop();
  });

  async function serve(): Promise<FastifyInstance> {
    const server = fastify({ trustProxy: true });
    guardAgainstFloods(server, { floodLimits: readFloodLimits(() => ALLOWED), redisUrl: redis.url });
    server.setErrorHandler((error, _request, reply) =>
      reply.status(error instanceof DomainError ? error.type.status : 500).send(),
    );
    await server.after();
    server.get('/lists', { config: { floodKind: 'publicRead' } }, async () => 'ok');
    await server.listen({ host: '127.0.0.1', port: 0 });
    return server;
  }

  async function call(turn: number, address: string): Promise<number> {
    const url = servers[turn % servers.length]?.listeningOrigin;
    return (await fetch(`${url}/lists`, { headers: { 'x-forwarded-for': address } })).status;
  }

  it('counts an address over all processes', async () => {
    const answers: unknown[] = [];
    for (let turn = 0; turn <= ALLOWED; turn += 1) answers.push(await call(turn, '10.2.0.1'));
    expect(answers).toEqual([...Array.from({ length: ALLOWED }, () => 200), 429]);
    expect(await call(0, '10.2.0.2')).toBe(200);
  });

  it('refuses nobody while Redis is out of reach, and counts again once it is back', async () => {
    await redis.stop();
    for (let turn = 0; turn <= ALLOWED; turn += 1) expect(await call(turn, '10.2.0.3')).toBe(200);
    await redis.start();
    await eventually(async () => {
      expect(await call(0, '10.2.0.3')).toBe(429);
    });
  });
});
