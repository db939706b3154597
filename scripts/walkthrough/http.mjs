import { wrong } from './tell.mjs';

/** Somebody in front of the public HTTP API, with or without a session. */
export class Person {
  #cookie = '';

  /** @param base the origin of the server, such as `http://127.0.0.1:3000` */
  constructor(base, name = '访客') {
    this.base = base;
    this.name = name;
  }

  /** One request as a browser of the same origin sends it. */
  async send(method, path, body) {
    const headers = { origin: this.base, cookie: this.#cookie };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fetch(`${this.base}${path}`, { method, headers, body: JSON.stringify(body) });
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';', 1)[0];
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  }

  get(path) {
    return this.#done('GET', path);
  }

  post(path, body = {}) {
    return this.#done('POST', path, body);
  }

  put(path, body) {
    return this.#done('PUT', path, body);
  }

  patch(path, body) {
    return this.#done('PATCH', path, body);
  }

  /** All items of a list, page after page. */
  async list(path) {
    const items = [];
    for (let cursor = ''; cursor !== null;) {
      const join = path.includes('?') ? '&' : '?';
      const page = await this.get(cursor ? `${path}${join}cursor=${encodeURIComponent(cursor)}` : path);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  /** @returns `{ status, code, fields }` of a problem; status alone when the call went through. */
  async problem(method, path, body) {
    const answer = await this.send(method, path, body);
    if (answer.status < 400) return { status: answer.status };
    return {
      status: answer.status,
      code: answer.body.code,
      fields: (answer.body.errors ?? []).map(({ field }) => field),
    };
  }

  /** Signs in and returns the session. */
  signIn(loginName, password) {
    return this.post('/api/session', { loginName, password });
  }

  async #done(method, path, body) {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300)
      throw wrong(`${this.name}: ${method} ${path}`, 'a success', `${answer.status} ${told(answer.body)}`);
    return answer.body;
  }
}

function told(body) {
  const fields = (body?.errors ?? []).map(({ field, code }) => `${field} ${code}`).join(', ');
  return `${body?.code ?? ''} ${body?.detail ?? body?.title ?? ''} ${fields}`.trim();
}
