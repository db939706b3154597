import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, newFolder, refuseWhenOver, startServer, stopServer, until } from '../support.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_MS = 120_000;

/** One process of the built server that is killed and started again, always at the same address. */
export class Member {
  /** Times it ended without having been told to. */
  faults = [];
  kills = 0;

  constructor(entry, env, port) {
    this.entry = entry;
    this.env = { ...env, HOST: '127.0.0.1', PORT: String(port) };
    this.url = `http://127.0.0.1:${port}`;
    this.folder = newFolder(entry);
  }

  static async at(entry, env) {
    return new Member(entry, env, await freePort());
  }

  start() {
    refuseWhenOver();
    const settings = Object.entries({ PATH: process.env.PATH, ...this.env }).map(
      ([name, value]) => `${name}=${value}`,
    );
    const script = join(ROOT, 'dist', 'src', `${this.entry}.js`);
    const child = startServer('/usr/bin/env', ['-i', ...settings, process.execPath, script], this.folder);
    child.once('exit', (code, signal) => {
      if (this.child === child && !this.isTold)
        this.faults.push(`${this.entry} ended with ${code ?? signal}`);
    });
    this.child = child;
    this.isTold = false;
    this.startedAt = performance.now();
  }

  /** Pulls the plug, and waits until it is gone. */
  async kill() {
    this.kills += 1;
    await this.stop('SIGKILL');
  }

  async stop(signal = 'SIGTERM') {
    this.isTold = true;
    if (this.child) await stopServer(this.child, signal);
  }

  /** Halts it in its tracks, or lets it go on. */
  halt = () => this.child.kill('SIGSTOP');
  goOn = () => this.child.kill('SIGCONT');

  /** Whether it has been up long enough to do something. */
  get isUp() {
    return performance.now() - this.startedAt > 3000;
  }

  async ready() {
    await until(
      `${this.entry} gets ready`,
      async () => {
        if (this.faults.length > 0) throw new Error(`${this.faults.join()}: ${this.log().slice(-4000)}`);
        return (await fetch(`${this.url}/api/health/ready`).catch(() => undefined))?.ok;
      },
      { withinMs: READY_MS },
    );
  }

  /** Everything it has written. */
  log() {
    return readFileSync(join(this.folder, 'server.log'), 'utf8');
  }
}
