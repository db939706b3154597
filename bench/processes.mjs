import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, newFolder } from './support.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

/** Environment of a child: nothing of the caller's that could steer the server, then what is said here. */
function environment(more) {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, ...(HOME ? { HOME } : {}), ...(TMPDIR ? { TMPDIR } : {}), ...more };
}

/** Waits until `path` answers 200; polls without pause, since the time is what is measured. */
async function answers(child, url, log) {
  const limit = performance.now() + READY_LIMIT_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    await wait(5);
  }
  throw new Error(`${url} did not become ready:\n${readFileSync(log, 'utf8')}`);
}

/**
 * Starts a program of this repository that serves HTTP on `PORT` and waits until `ready` answers 200.
 * @returns its address, how long that took in ms, its process id, and how to stop it.
 */
export async function startServer(program, env, ready) {
  const port = await freePort();
  const log = join(newFolder('server'), 'server.log');
  const output = openSync(log, 'a');
  const started = performance.now();
  const child = spawn(process.execPath, [...(env.NODE_FLAGS?.split(' ') ?? []), join(ROOT, program)], {
    cwd: ROOT,
    env: environment({ ...env, HOST: '127.0.0.1', PORT: String(port) }),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}${ready}`, log);
  const readyMs = performance.now() - started;
  return { url, readyMs, pid: child.pid, stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const cut = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(cut);
}

/** Runs a script of this folder to its end, handing it `input` as JSON. @returns what it wrote as JSON. */
export async function runScript(script, input, env = {}) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    cwd: ROOT,
    env: environment(env),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stdin.end(JSON.stringify(input));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} ended with code ${code}\n${text}`);
  return JSON.parse(text.slice(text.indexOf('{')));
}

/**
 * Starts a script of this folder that is spoken with line by line; `first`, if any, goes to it as a line of JSON.
 * @returns how to say a line, to wait for the next line it writes, and to end its input and wait for its last line
 */
export function startScript(script, env = {}, first = undefined) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    cwd: ROOT,
    env: environment(env),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = (text) => child.stdin.write(`${text}\n`);
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended too early`);
    return value;
  };
  const end = async () => {
    child.stdin.end();
    let last;
    for (let next = await lines.next(); !next.done; next = await lines.next()) last = next.value;
    const [code] = await ended;
    if (code !== 0) throw new Error(`${script} ended with code ${code}`);
    return last;
  };
  if (first !== undefined) say(JSON.stringify(first));
  return { say, line, end };
}

/** Resident memory of a process in MiB (Linux). */
export function residentMib(pid) {
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}
