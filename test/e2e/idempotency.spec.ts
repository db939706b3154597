import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  HttpCode,
  Injectable,
  Param,
  Post,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../config/env.js';
import { migrations } from '../../migrations/index.js';
import { CommonErrors, DomainError } from '../../src/common/errors.js';
import { newId } from '../../src/common/ids.js';
import { DatabaseModule, Db, UnitOfWork } from '../../src/core/database/index.js';
import { Lease } from '../../src/core/database/lease.entity.js';
import {
  createLogger,
  HttpAdapter,
  HttpModule,
  Idempotent,
  IdempotencyKey,
  Text,
} from '../../src/core/http/index.js';
import { ask } from '../support/ask.js';

class ThingInput {
  @Text(50)
  name!: string;
}

/** Held handlers wait here until the test lets them go on. */
let gate: { entered: () => void; leave: Promise<void> } | undefined;

@Controller('api/things')
class ThingController {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  @Post()
  @Idempotent()
  create(@Body() body: ThingInput): Promise<object> {
    return this.store(body.name);
  }

  @Post(':id/parts')
  @HttpCode(204)
  @Idempotent()
  async part(@Param('id') id: string): Promise<void> {
    await this.store(`${id}-part`);
  }

  private async store(name: string): Promise<object> {
    const expiresAt = new Date();
    await this.uow.run(() => this.db.repo(Lease).insert({ name, holder: 'thing', expiresAt }));
    gate?.entered();
    await gate?.leave;
    if (name.startsWith('refused')) throw new DomainError(CommonErrors.WRONG_STATE);
    return { name, expiresAt };
  }
}

@Injectable()
class AccountFromHeader implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{ headers: Record<string, string>; actor?: object }>();
    const accountId = request.headers['x-account'];
    if (accountId) request.actor = { accountId };
    return true;
  }
}

let app: NestFastifyApplication;

beforeAll(async () => {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  const module = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot(config, { entities: [IdempotencyKey, Lease], migrations }), HttpModule],
    controllers: [ThingController],
    providers: [{ provide: APP_GUARD, useClass: AccountFromHeader }],
  }).compile();
  const adapter = new HttpAdapter(config, createLogger('silent'));
  app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app?.close());

const create = (key: string, name: string, account = 'a') =>
  ask(app.getHttpServer(), 'POST', '/api/things', {
    payload: { name },
    headers: { 'idempotency-key': key, 'x-account': account },
  });

const stored = (name: string) => app.get(Db).repo(Lease).countBy({ name });

describe('idempotency key', () => {
  it('answers a repeat from the first call and creates once', async () => {
    const [key, name] = [newId(), newId()];
    const first = await create(key, name);
    const second = await create(key, name);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect([first, second].map((answer) => answer.headers['idempotency-replayed'])).toEqual([
      undefined,
      'true',
    ]);
    expect(await stored(name)).toBe(1);
  });

  it('repeats an answer without content', async () => {
    const path = `/api/things/${newId()}/parts`;
    const headers = { 'idempotency-key': newId(), 'x-account': 'a' };
    const first = await ask(app.getHttpServer(), 'POST', path, { headers });
    const second = await ask(app.getHttpServer(), 'POST', path, { headers });
    expect([first.status, second.status, second.text]).toEqual([204, 204, '']);
    const elsewhere = await ask(app.getHttpServer(), 'POST', `/api/things/${newId()}/parts`, { headers });
    expect(elsewhere.body.code).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('refuses other content under the same key', async () => {
    const key = newId();
    await create(key, newId());
    const name = newId();
    const answer = await create(key, name);
    expect([answer.status, answer.body.code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    expect(await stored(name)).toBe(0);
  });

  it('keeps the keys of accounts apart', async () => {
    const key = newId();
    expect((await create(key, newId(), 'a')).status).toBe(201);
    expect((await create(key, newId(), 'b')).status).toBe(201);
  });

  it('keeps people without an account apart by what they send', async () => {
    const [key, mine, yours] = [newId(), newId(), newId()];
    const anonymous = (name: string) => create(key, name, '');
    const first = await anonymous(mine);
    expect([first.status, (await anonymous(yours)).status]).toEqual([201, 201]);
    const again = await anonymous(mine);
    expect([again.text, again.headers['idempotency-replayed']]).toEqual([first.text, 'true']);
    expect([await stored(mine), await stored(yours)]).toEqual([1, 1]);
  });

  it('says that the same call is still running', async () => {
    const [key, name] = [newId(), newId()];
    let letGo = (): void => undefined;
    const leave = new Promise<void>((resolve) => (letGo = resolve));
    const entered = new Promise<void>((resolve) => (gate = { entered: resolve, leave }));
    const first = create(key, name);
    await entered;
    gate = undefined;
    const second = await create(key, name);
    letGo();
    expect([second.status, second.body.code]).toEqual([409, 'IDEMPOTENCY_RUNNING']);
    expect((await first).status).toBe(201);
    expect((await create(key, name)).headers['idempotency-replayed']).toBe('true');
  });

  it('leaves nothing of a failed call, so that it can be tried again', async () => {
    const [key, name] = [newId(), `refused${newId()}`];
    const answers = [await create(key, name), await create(key, name)];
    expect(answers.map((answer) => answer.body.code)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    expect(await stored(name)).toBe(0);
    expect(await app.get(Db).repo(IdempotencyKey).countBy({ key })).toBe(0);
  });

  it('forgets after 24 hours', async () => {
    const key = newId();
    await create(key, newId());
    const createdAt = new Date(Date.now() - 24 * 3600 * 1000 - 1);
    await app.get(UnitOfWork).run(() => app.get(Db).repo(IdempotencyKey).update({ key }, { createdAt }));
    const name = newId();
    const answer = await create(key, name);
    expect([answer.status, answer.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect((await create(key, name)).headers['idempotency-replayed']).toBe('true');
  });

  it.each(['with space', 'x'.repeat(101), ''])('refuses the key %j', async (key) => {
    const answer = await create(key, newId());
    expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_INVALID']);
  });
});

describe('health', () => {
  it('is ready when the database answers', async () => {
    const answer = await ask(app.getHttpServer(), 'GET', '/api/health/ready');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok', checks: ['database'], notes: [] }]);
  });

  it('is alive', async () => {
    expect((await ask(app.getHttpServer(), 'GET', '/api/health/live')).body.status).toBe('ok');
  });
});
