import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { answerSelfCheck } from './self-check.mjs';
import { answerStatus } from './status.mjs';
import { answerTodo } from './todo.mjs';
import { pass } from './transition.mjs';

/*
 * The floor: what a bare server on the same tables can do. node:http, `pg`, named prepared statements written by hand,
 * no framework, no validation, no headers but the necessary ones. Sessions follow the product's rules.
 */
const IDLE_MS = 30 * 60_000;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c TimeZone=UTC' });

const SESSION = `SELECT s.last_seen_at, a.id, a.display_name, a.role, a.must_change_password, o.enterprise_id, u.id AS unit_id, u.tier
  FROM session s JOIN account a ON a.id = s.account_id JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN unit u ON u.id = o.unit_id
  WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.state = 'ACTIVE'`;
const SEEN = 'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2';

async function personOf(cookie) {
  const [, token] = /pool_session=([\w-]+)/.exec(cookie ?? '') ?? [];
  if (token === undefined) return undefined;
  const id = createHash('sha256').update(token).digest('hex');
  const now = new Date();
  const since = new Date(now.getTime() - IDLE_MS);
  const { rows } = await pool.query({ name: 'session', text: SESSION, values: [id, now, since] });
  const [person] = rows;
  if (person && now - person.last_seen_at >= 60_000)
    await pool.query({ name: 'seen', text: SEEN, values: [id, now] });
  return person?.must_change_password === false ? person : undefined;
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

async function answer(request) {
  if (request.url === '/ready') return '{}';
  const person = await personOf(request.headers.cookie);
  if (!person) return undefined;
  if (request.method === 'POST') return pass(pool, person, request.url.split('/')[3], await bodyOf(request));
  const [, , , enterpriseId, page] = request.url.split('/');
  if (page === 'self-check') return answerSelfCheck(pool, enterpriseId, Number(process.env.SELF_CHECK_BYTES));
  return request.url === '/api/status' ? answerStatus(pool, person) : answerTodo(pool, person);
}

process.on('SIGTERM', () => process.exit(0));

createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(body === undefined ? 401 : 200, {
        'content-type': 'application/json; charset=utf-8',
      });
      response.end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}).listen(Number(process.env.PORT), process.env.HOST);
