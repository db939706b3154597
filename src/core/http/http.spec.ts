import { PassThrough } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../../config/env.js';
import { ask as send, type Question } from '../../../test/support/ask.js';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { QueryCheckInterceptor } from './input/query-check.interceptor.js';
import { InputPipe } from './input/validation.pipe.js';
import { PageQuery } from './input/page.dto.js';
import { Rows, Text, Whole } from './input/validators.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { HttpAdapter } from './server/http-adapter.js';
import { createLogger } from './server/logger.js';

class ProductInput {
  @Text(5)
  name!: string;
}

class ThingInput {
  @Text(10)
  title!: string;

  @Whole(1, 9)
  rank!: number;

  @Rows(() => ProductInput, { most: 3 })
  products!: ProductInput[];
}

const FAILURES: Record<string, () => unknown> = {
  domain: () => new DomainError(CommonErrors.STATE_MOVED),
  later: () => new DomainError(CommonErrors.TOO_MANY_REQUESTS, { retryAfter: 4.2 }),
  unique: () => ({ driverError: Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }) }),
  foreignKey: () => Object.assign(new Error('x'), { code: '23503' }),
  deadlock: () => Object.assign(new Error('x'), { code: '40P01' }),
  bug: () => new TypeError('secret words 440300'),
  text: () => 'thrown text',
};

@Controller('api')
class ThingController {
  @Get('fail/:kind')
  fail(@Param('kind') kind: string): never {
    throw FAILURES[kind]?.();
  }

  @Get('things')
  list(@Query() query: PageQuery): PageQuery {
    return query;
  }

  @Post('things')
  create(@Body() body: ThingInput): ThingInput {
    return body;
  }
}

const lines: Record<string, unknown>[] = [];
let app: NestFastifyApplication;

beforeAll(async () => {
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().trim().split('\n'))
      lines.push(JSON.parse(line) as Record<string, unknown>);
  });
  const module = await Test.createTestingModule({
    controllers: [ThingController],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useClass: InputPipe },
      { provide: APP_INTERCEPTOR, useClass: QueryCheckInterceptor },
    ],
  }).compile();
  const config = readConfig({ NODE_ENV: 'test', PUBLIC_ORIGINS: 'https://pool.example.cn' });
  app = module.createNestApplication<NestFastifyApplication>(
    new HttpAdapter(config, createLogger('info', stream)),
    {
      logger: false,
    },
  );
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

beforeEach(() => {
  lines.length = 0;
});

const ask = (method: string, path: string, question: Question = {}) =>
  send(app.getHttpServer(), method, path, question);

const thing = { title: 'drill', rank: 1, products: [{ name: 'axis' }] };

describe('problem+json', () => {
  it('answers a refused rule in Chinese with code, hint and request id', async () => {
    const { status, headers, body } = await ask('GET', '/api/fail/domain');
    expect(status).toBe(409);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      type: 'about:blank',
      code: 'STATE_MOVED',
      title: '操作冲突',
      status: 409,
      errors: [],
    });
    expect(body.hint).toContain('请刷新');
    expect(body.requestId).toBe(headers['x-request-id']);
    expect(body.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('answers in English where English is preferred', async () => {
    const { body, headers } = await ask('GET', '/api/fail/domain', {
      headers: { 'accept-language': 'en-GB, zh;q=0.5' },
    });
    expect(body.title).toBe('Conflict');
    expect(headers['content-language']).toBe('en');
  });

  it.each([
    ['unique', 409, 'CONFLICT'],
    ['foreignKey', 409, 'CONFLICT'],
    ['deadlock', 409, 'BUSY'],
    ['bug', 500, 'INTERNAL'],
    ['text', 500, 'INTERNAL'],
  ])('maps %s to %i %s', async (kind, status, code) => {
    const answer = await ask('GET', `/api/fail/${kind}`);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(code);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it('says when to come back', async () => {
    expect((await ask('GET', '/api/fail/later')).headers['retry-after']).toBe('5');
  });

  it('logs what nobody foresaw under the request id', async () => {
    const { body } = await ask('GET', '/api/fail/bug');
    const logged = lines.find((line) => line.msg === 'unexpected error');
    expect(logged).toMatchObject({ requestId: body.requestId, err: { type: 'TypeError' } });
  });

  it.each([
    ['GET', '/api/nothing', 404, 'NOT_FOUND'],
    ['PUT', '/api/things', 404, 'NOT_FOUND'],
    ['GET', '/api/fail/%00', 400, 'BAD_URL'],
    ['GET', '/api/things?cursor=a%0Ab', 400, 'BAD_URL'],
    ['GET', '/nothing?x=%C2%85', 400, 'BAD_URL'],
    ['GET', '/api/fail/%E0%A4%A', 400, 'BAD_URL'],
    ['GET', `/api/fail/${'x'.repeat(300)}`, 414, 'URI_TOO_LONG'],
    ['GET', `/api/things?cursor=${'x'.repeat(5000)}`, 414, 'URI_TOO_LONG'],
    ['GET', '/api/things?limit=0', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/things?limit=1&limit=2', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/things?other=1', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/things?__proto__=1&constructor=2', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/things?hasOwnProperty=1', 400, 'VALIDATION_FAILED'],
  ] as const)('%s %s → %i %s', async (method, url, status, code) => {
    const answer = await ask(method, url);
    expect(answer.body.code).toBe(code);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['content-security-policy']).toContain(
      "script-src 'self';style-src 'self' 'unsafe-inline'",
    );
    expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
  });

  it('names every parameter of a query that is not taken', async () => {
    const { status, body } = await ask('GET', '/api/fail/domain?limit=1&filter%5Bstate%5D=2');
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    const errors = body.errors as { field: string; code: string }[];
    expect(errors.map(({ field, code }) => [field, code])).toEqual([
      ['limit', 'unknownField'],
      ['filter[state]', 'unknownField'],
    ]);
  });

  it('answers HEAD on an unknown route without a body', async () => {
    expect((await ask('HEAD', '/api/nothing')).status).toBe(404);
  });
});

describe('bodies', () => {
  const json = { 'content-type': 'application/json' };

  it('takes a good one', async () => {
    const { status, body } = await ask('POST', '/api/things', { payload: thing });
    expect([status, body]).toEqual([201, thing]);
  });

  it.each([
    ['cut off', '{"title":', json, 400, 'MALFORMED_BODY'],
    ['empty', '', json, 400, 'MALFORMED_BODY'],
    ['prototype', '{"__proto__": {"a": 1}}', json, 400, 'MALFORMED_BODY'],
    ['plain text', 'hello', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA'],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA'],
    ['oversized', `{"title":"${'x'.repeat(300 * 1024)}"}`, json, 413, 'BODY_TOO_LARGE'],
    ['a list', '[]', json, 400, 'VALIDATION_FAILED'],
    ['a list of objects', `[${JSON.stringify(thing)}]`, json, 400, 'VALIDATION_FAILED'],
    ['a word', '"drill"', json, 400, 'VALIDATION_FAILED'],
    ['null', 'null', json, 400, 'VALIDATION_FAILED'],
    ['deep', '['.repeat(50_000) + ']'.repeat(50_000), json, 400, 'VALIDATION_FAILED'],
    ['NUL', JSON.stringify({ ...thing, title: 'a\u0000b' }), json, 400, 'VALIDATION_FAILED'],
    ['half a character', '{"title":"\\ud800"}', json, 400, 'VALIDATION_FAILED'],
  ])('refuses %s', async (_name, payload, headers, status, code) => {
    const answer = await ask('POST', '/api/things', { payload, headers });
    expect(answer.body.code).toBe(code);
    expect(answer.status).toBe(status);
  });

  it.each([
    [{ ...thing, title: undefined }, 'title', 'required'],
    [{ ...thing, title: null }, 'title', 'required'],
    [{ ...thing, title: 5 }, 'title', 'isString'],
    [{ ...thing, title: '\u3000 ' }, 'title', 'notBlank'],
    [{ ...thing, title: '𠮷'.repeat(11) }, 'title', 'maxLength'],
    [{ ...thing, title: 'a\nb' }, 'title', 'noControl'],
    [{ ...thing, rank: '1' }, 'rank', 'integerIn'],
    [{ ...thing, rank: 1.5 }, 'rank', 'integerIn'],
    [{ ...thing, extra: 1 }, 'extra', 'unknownField'],
    [{ ...thing, constructor: 1 }, 'constructor', 'unknownField'],
    [{ ...thing, products: {} }, 'products', 'isArray'],
    [{ ...thing, products: [null] }, 'products', 'isRecord'],
    [{ ...thing, products: [[thing.products[0]]] }, 'products', 'isRecord'],
    [{ ...thing, products: [{ name: 'too long' }] }, 'products.0.name', 'maxLength'],
    [{ ...thing, products: [{ name: 'axis', x: 1 }] }, 'products.0.x', 'unknownField'],
    [{ ...thing, products: Array<object>(4).fill({ name: 'a' }) }, 'products', 'arrayMaxSize'],
  ])('names the field at fault: %j', async (payload, field, code) => {
    const { body } = await ask('POST', '/api/things', { payload });
    expect(body.code).toBe('VALIDATION_FAILED');
    expect(body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('counts astral characters once and says how long a text may be', async () => {
    expect((await ask('POST', '/api/things', { payload: { ...thing, title: '𠮷'.repeat(10) } })).status).toBe(
      201,
    );
    const { body } = await ask('POST', '/api/things', { payload: { ...thing, title: 'x'.repeat(11) } });
    expect(body.errors).toEqual([{ field: 'title', code: 'maxLength', detail: '最多 10 个字符。' }]);
  });
});

describe('origin of writes', () => {
  const write = (headers: Record<string, string>) =>
    ask('POST', '/api/things', { payload: thing, headers: { host: 'intranet:8080', ...headers } });

  it.each([
    [{ origin: 'https://pool.example.cn' }, 201],
    [{ origin: 'http://intranet:8080' }, 201],
    [{ referer: 'https://pool.example.cn/applications/1' }, 201],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'user-agent': 'a program' }, 201],
    [{ origin: 'https://elsewhere.cn' }, 403],
    [{ origin: 'http://pool.example.cn' }, 403],
    [{ origin: 'null' }, 403],
    [{ referer: 'https://pool.example.cn.elsewhere.cn/' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ cookie: 'session=x' }, 403],
    [{ cookie: 'session=x', origin: 'http://intranet:8080' }, 201],
  ])('%j → %i', async (headers, status) => {
    const answer = await write(headers);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.code).toBe('BAD_ORIGIN');
  });
});

describe('log', () => {
  it('tells method, route, status and time of a request and nothing about persons', async () => {
    await ask('POST', '/api/things?who=13800000000', {
      payload: { ...thing, title: '13900000000' },
      headers: {
        cookie: 'session=secret',
        authorization: 'Bearer secret',
        origin: 'https://pool.example.cn',
      },
    });
    const line = lines.find((entry) => entry.msg === 'request');
    expect(line).toMatchObject({
      method: 'POST',
      route: '/api/things',
      status: 400,
      code: 'VALIDATION_FAILED',
    });
    expect(line?.ms).toEqual(expect.any(Number));
    expect(JSON.stringify(lines)).not.toMatch(/13[89]00000000|secret/);
  });
});
