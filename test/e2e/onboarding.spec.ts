import type { NoticeView } from '../../src/modules/notice/inbox/notice.dto.js';
import { eventually } from '../support/eventually.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { profileOf, usccOf } from '../support/enterprise-profile.js';

let app: TestApp;
const cookies: Record<string, string> = {};
let address = 1;
let takenName = '';

/** Every call comes from an address of its own, unless the spec says otherwise. */
const call = (who: string | null, method: string, path: string, payload?: unknown, from = (address += 1)) =>
  app.call(method, `/api${path}`, payload, who === null ? undefined : cookies[who], {
    'x-forwarded-for': `10.0.${Math.floor(from / 250)}.${from % 250}`,
  });

async function enterprise(number: number, who = 'county', unitId = '440305'): Promise<string> {
  const { status, body, text } = await call(who, 'POST', '/enterprises', profileOf(number, { unitId }));
  if (status !== 201) throw new Error(text);
  return String(body.id);
}

beforeAll(async () => {
  app = await TestApp.start({ env: { TRUST_PROXY: 'on' } });
  await app.moveTo('2026-11-22T10:00:00+08:00');
  const posts = [
    ['county', '440305', 'HANDLER'],
    ['viewer', '440305', 'VIEWER'],
    ['city', '4403', 'HANDLER'],
    ['elsewhere', '440106', 'HANDLER'],
  ] as const;
  for (const [who, unitId, role] of posts) {
    const { cookie, loginName } = await app.official(unitId, role);
    cookies[who] = cookie;
    takenName = loginName;
  }
});

afterAll(() => app?.close());

describe('invitation', () => {
  const invite = (who: string, id: string, body: unknown = {}) =>
    call(who, 'POST', `/enterprises/${id}/invitations`, body);
  const accept = (code: unknown, loginName: string, from?: number) =>
    call(
      null,
      'POST',
      '/public/invitations/accept',
      { code, loginName, displayName: '李四', password: PASSWORD },
      from,
    );

  it('opens the first account once, and its holder invites the next person', async () => {
    const id = await enterprise(100);
    const { status, body } = await invite('county', id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      role: 'ENTERPRISE_ADMIN',
      expiresAt: expect.stringContaining('2026-11-29'),
    });
    const typed = String(body.code).toLowerCase().replaceAll('-', ' ');
    const opened = await accept(typed, 'First.Admin');
    expect(opened.status).toBe(201);
    expect(opened.body).toEqual({
      loginName: 'first.admin',
      role: 'ENTERPRISE_ADMIN',
      enterpriseId: id,
      enterpriseName: '演示装备100有限公司',
    });
    expect((await accept(body.code, 'second.try')).body.code).toBe('INVITATION_INVALID');

    cookies.admin = (await app.signIn('', 'first.admin')).cookie;
    expect((await call('admin', 'GET', `/enterprises/${id}`)).status).toBe(200);
    const again = await invite('county', id);
    expect([again.status, again.body.code]).toEqual([409, 'ENTERPRISE_HAS_USERS']);

    const second = await invite('admin', id);
    expect(second.body.role).toBe('ENTERPRISE_FILER');
    expect((await accept(second.body.code, 'second.filer')).body.role).toBe('ENTERPRISE_FILER');
    cookies.filer = (await app.signIn('', 'second.filer')).cookie;
    expect((await invite('filer', id)).status).toBe(403);
    expect((await invite('admin', await enterprise(101))).status).toBe(404);
  });

  it('is given by officers in reach only, and first to an administrator', async () => {
    const id = await enterprise(102);
    expect((await invite('elsewhere', id)).status).toBe(404);
    expect((await invite('viewer', id)).status).toBe(403);
    expect((await invite('county', id, { role: 'ENTERPRISE_FILER' })).status).toBe(400);
    expect((await invite('city', id)).status).toBe(201);
  });

  it('ends after seven days, and when another one is given', async () => {
    const id = await enterprise(103);
    const [old, late] = [(await invite('county', id)).body.code, (await invite('county', id)).body.code];
    expect((await accept(old, 'old.code')).body.code).toBe('INVITATION_INVALID');
    await app.moveTo('2026-11-29T11:00:00+08:00');
    expect((await accept(late, 'late.code')).body.code).toBe('INVITATION_INVALID');
  });

  it('says what is wrong with name and password, and leaves the code as it was', async () => {
    const { code } = (await invite('county', await enterprise(104))).body;
    const taken = await accept(code, takenName);
    expect([taken.status, taken.body.code]).toEqual([409, 'LOGIN_NAME_TAKEN']);
    const weak = { code, loginName: 'weak.one', displayName: '王五', password: 'weak' };
    const refused = await call(null, 'POST', '/public/invitations/accept', weak);
    expect([refused.status, refused.body.code]).toEqual([400, 'PASSWORD_REFUSED']);
    expect((await accept(code, 'strong.one')).status).toBe(201);
  });

  it('is taken up by one of two at once', async () => {
    const { code } = (await invite('county', await enterprise(105))).body;
    const answers = await Promise.all([accept(code, 'racer.one'), accept(code, 'racer.two')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('is not guessed from one address', async () => {
    const from = 240;
    for (let tries = 0; tries < 20; tries += 1)
      expect((await accept(`WRONG-${tries}`, 'some.body', from)).status).toBe(400);
    const { status, headers } = await accept('WRONG-20', 'some.body', from);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('self-registration', () => {
  const apply = (number: number, loginName: string, more: Record<string, unknown> = {}) => {
    const { uscc, name: enterpriseName, unitId, industryCode } = profileOf(number);
    const profile = { uscc, enterpriseName, unitId, industryCode, sector: 'CNC_MACHINE_TOOLS' };
    const person = { loginName, displayName: '赵六', password: PASSWORD };
    return call(null, 'POST', '/public/registrations', { ...profile, ...person, ...more });
  };
  const decide = (who: string, id: string, what: 'confirm' | 'refuse', more: Record<string, unknown> = {}) =>
    call(who, 'POST', `/registrations/${id}/${what}`, { version: 1, ...more });

  async function waiting(number: number): Promise<string> {
    const { body } = await call('county', 'GET', '/registrations?state=PENDING&limit=200');
    const row = (body.items as { id: string; uscc: string }[]).find(({ uscc }) => uscc === usccOf(number));
    return row?.id ?? '';
  }

  it('becomes a to-do of the unit, and an enterprise with an account when confirmed', async () => {
    expect((await apply(200, 'New.Comer')).status).toBe(202);
    const id = await waiting(200);
    const open = () =>
      app.db.query<{ unit_id: string; role: string; done_at: unknown }>(
        'spec.task',
        "SELECT unit_id, role, done_at FROM task WHERE subject_kind = 'REGISTRATION' AND subject_id = $1",
        [id],
      );
    expect(await open()).toMatchObject([{ unit_id: '440305', role: 'HANDLER', done_at: null }]);
    await expect(app.signIn('', 'new.comer')).rejects.toThrow('401');

    expect((await decide('city', id, 'confirm')).status).toBe(403);
    expect((await decide('viewer', id, 'confirm')).status).toBe(403);
    expect((await decide('elsewhere', id, 'confirm')).status).toBe(404);
    expect((await decide('county', id, 'confirm', { version: 7 })).body.code).toBe('STATE_MOVED');
    const { status, body } = await decide('county', id, 'confirm');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'CONFIRMED', version: 2, uscc: usccOf(200) });
    expect(body).not.toHaveProperty('passwordHash');
    expect(body).toMatchObject({
      unitName: '南山区',
      authorityName: '南山区工业和信息化局',
      sectorZh: expect.stringContaining('机床'),
      decidedByName: expect.any(String),
    });
    expect((await decide('county', id, 'confirm')).body.code).toBe('WRONG_STATE');
    expect((await open())[0]?.done_at).not.toBeNull();

    cookies.comer = (await app.signIn('', 'new.comer')).cookie;
    const own = await call('comer', 'GET', `/enterprises/${String(body.enterpriseId)}`);
    expect(own.body).toMatchObject({ uscc: usccOf(200), unitId: '440305' });
    const [{ password_hash: kept } = { password_hash: '?' }] = await app.db.query<{ password_hash: string }>(
      'spec.registration',
      'SELECT password_hash FROM registration WHERE id = $1',
      [id],
    );
    expect(kept).toBe('');
  });

  it('is told to the handlers of the unit it names, once it has come in', async () => {
    const told = async (who: string) => {
      const { items } = (await call(who, 'GET', '/notices?limit=200')).body as { items: NoticeView[] };
      return items.filter(({ body }) => body.includes('演示装备210')).map(({ subjectId }) => subjectId);
    };
    expect((await apply(210, takenName)).status).toBe(409);
    expect((await apply(210, 'tells.officers')).status).toBe(202);
    const id = await waiting(210);
    await eventually(async () => expect(await told('county')).toEqual([id]));
    for (const who of ['viewer', 'city', 'elsewhere']) expect(await told(who)).toEqual([]);
    expect((await call('county', 'GET', `/registrations/${id}`)).status).toBe(200);
  });

  it('with a unit that has no handler becomes a to-do of the next officer as well', async () => {
    expect((await apply(211, 'tells.nobody', { unitId: '440304' })).status).toBe(202);
    const tasks = await app.db.query<{ kind: string; unit_id: string; role: string }>(
      'spec.unreachable',
      "SELECT kind, unit_id, role FROM task WHERE subject_kind = 'REGISTRATION' AND unit_id IN ('440304', '4403')",
      [],
    );
    expect(tasks).toEqual(
      expect.arrayContaining([
        { kind: 'REGISTRATION', unit_id: '440304', role: 'HANDLER' },
        { kind: 'UNREACHABLE', unit_id: '4403', role: 'HEAD' },
      ]),
    );
  });

  it('answers the same whether the code is known or not, and never lets a second one in', async () => {
    const known = await apply(200, 'same.firm');
    const unknown = await apply(201, 'other.firm');
    expect([known.status, known.body]).toEqual([202, unknown.body]);
    const { status, body } = await decide('county', await waiting(200), 'confirm');
    expect([status, body.code]).toEqual([409, 'REGISTRATION_HAS_USERS']);
    await expect(app.signIn('', 'same.firm')).rejects.toThrow('401');
  });

  it('joins an enterprise of the unit that has no account, and ends its invitations', async () => {
    const id = await enterprise(202);
    const { code } = (await call('county', 'POST', `/enterprises/${id}/invitations`, {})).body;
    await apply(202, 'joins.firm', { enterpriseName: '另写的名称' });
    const { body } = await decide('county', await waiting(202), 'confirm');
    expect(body.enterpriseId).toBe(id);
    expect((await call('county', 'GET', `/enterprises/${id}`)).body.name).toBe('演示装备202有限公司');
    const late = { code, loginName: 'late.comer', displayName: '钱七', password: PASSWORD };
    expect((await call(null, 'POST', '/public/invitations/accept', late)).status).toBe(400);
  });

  it('is told beforehand what is wrong with a credit code, never whether it is known', async () => {
    const read = async (code: string) =>
      (await call(null, 'GET', `/public/credit-code?code=${encodeURIComponent(code)}`)).body;
    const uscc = usccOf(200);
    expect(await read(` ${uscc.toLowerCase().slice(0, 8)} ${uscc.slice(8)}`)).toEqual({ uscc, fault: null });
    expect(await read(usccOf(999))).toEqual({ uscc: usccOf(999), fault: null });
    expect((await read('914403001922038217')).fault).toContain('校验码不正确');
    expect((await read('9144')).fault).toContain('18 位');
  });

  it('names nobody when the enterprise belongs to another unit', async () => {
    await enterprise(203, 'elsewhere', '440106');
    await apply(203, 'wrong.unit');
    const { status, body, text } = await decide('county', await waiting(203), 'confirm');
    expect([status, body.code]).toEqual([409, 'REGISTRATION_OTHER_UNIT']);
    expect(text).not.toMatch(/天河|440106|演示装备203/);
  });

  it('is refused with a reason, and the login name is free again', async () => {
    await apply(204, 'asks.twice');
    expect((await apply(205, 'Asks.Twice')).body.code).toBe('LOGIN_NAME_TAKEN');
    const id = await waiting(204);
    expect((await decide('county', id, 'refuse')).status).toBe(400);
    const refused = await decide('county', id, 'refuse', { reason: '请上传营业执照' });
    expect(refused.body).toMatchObject({ state: 'REFUSED', reason: '请上传营业执照', enterpriseId: null });
    expect((await apply(205, 'asks.twice')).status).toBe(202);
  });

  it.each([
    [{ uscc: '914403001922038217' }, 'USCC_CHECK_DIGIT', 'uscc'],
    [{ unitId: '4403' }, 'VALIDATION_FAILED', 'unitId'],
    [{ unitId: '0' }, 'UNIT_UNKNOWN', 'unitId'],
    [{ sector: 'SHOES' }, 'VALIDATION_FAILED', 'sector'],
    [{ industryCode: '34' }, 'VALIDATION_FAILED', 'industryCode'],
    [{ loginName: '名' }, 'VALIDATION_FAILED', 'loginName'],
    [{ password: 'asks.bad-Password1' }, 'PASSWORD_REFUSED', 'password'],
  ])('refuses %j', async (more, code, field) => {
    const { status, body } = await apply(206, 'asks.bad', more);
    expect([status, body.code]).toEqual([400, code]);
    expect((body.errors as { field: string }[])[0]?.field).toBe(field);
  });
});
