import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import './build-if-needed.mjs';

/**
 * `npm run admin:create -- --login NAME --name 姓名`: opens an account of a system administrator, on the database that
 * DATABASE_URL names. The password comes from ADMIN_PASSWORD, else it is asked for without echo; where there is
 * nobody to ask, or nothing is typed, a one-time password is printed once and must be changed at the first sign-in.
 */
const USAGE =
  'Usage: npm run admin:create -- --login NAME --name 姓名   (password: ADMIN_PASSWORD, or asked for)';

/** Asks the questions one after the other, on the terminal, without echo. */
async function askHidden(...questions) {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  const answers = lines[Symbol.asyncIterator]();
  const given = [];
  for (const question of questions) {
    process.stderr.write(question);
    given.push((await answers.next()).value ?? '');
    process.stderr.write('\n');
  }
  lines.close();
  return given;
}

/** Undefined: a one-time password is to be made. */
async function readPassword() {
  if (process.env.ADMIN_PASSWORD) return process.env.ADMIN_PASSWORD;
  if (!process.stdin.isTTY) return undefined;
  const [password, again] = await askHidden(
    '密码 Password (empty: one is made for you): ',
    '再次输入 Once more: ',
  );
  if (password !== again) throw new Error('两次输入不一致。The two entries differ.');
  if (password === '') return undefined;
  return password;
}

function readNames() {
  try {
    const { values } = parseArgs({ options: { login: { type: 'string' }, name: { type: 'string' } } });
    return values;
  } catch {
    return {};
  }
}

const { login, name } = readNames();
if (!login?.trim() || !name?.trim() || [...name.trim()].length > 60) {
  console.error(USAGE);
  process.exit(2);
}

const { readConfig } = await import('../dist/config/env.js');
const { createAdministrator } = await import('../dist/src/admin-create.js');
try {
  const password = await readPassword();
  const person = { loginName: login.trim(), displayName: name.trim(), password };
  const oneTime = await createAdministrator(readConfig(), person);
  console.log(`系统管理员账号已建立。System administrator created: ${person.loginName.toLowerCase()}`);
  if (oneTime !== undefined)
    console.log(`一次性密码（仅显示这一次，首次登录须修改）One-time password, shown only now: ${oneTime}`);
} catch (error) {
  console.error(error.type ? `${error.type.zh}\n${error.type.en}` : error.message);
  process.exit(1);
}
