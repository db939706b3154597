import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../config/package-root.js';
import { eventually } from '../eventually.js';
import { freePort, newFolder, runFolder, startServer } from '../servers/run-folder.js';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

/** How a process ended: its exit code, or the signal that killed it. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A real process of the built server, started with exactly the given environment. */
export class ServerProcess {
  private readonly ending: Promise<Ending>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly port: number,
  ) {
    this.ending = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  }

  /** Serves HTTP on a free port, or runs jobs; its working folder is empty and its own. */
  static async start(entry: 'main' | 'worker', env: Record<string, string>): Promise<ServerProcess> {
    const folder = newFolder(entry);
    const port = await freePort();
    const variables = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', PORT: String(port), ...env };
    const settings = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    const script = join(packageRoot(), 'dist', 'src', `${entry}.js`);
    const args = ['-i', ...settings, process.execPath, script];
    return new ServerProcess(startServer('/usr/bin/env', args, folder), folder, port);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything it has written so far. */
  get output(): string {
    return readFileSync(join(this.folder, 'server.log'), 'utf8');
  }

  /** Resolves when it takes requests; fails with its output when it ends before. */
  async ready(): Promise<this> {
    let ended: Ending | undefined;
    void this.ending.then((ending) => (ended = ending));
    await eventually(
      async () => {
        if (ended === undefined) expect((await fetch(`${this.url}/api/health/ready`)).status).toBe(200);
      },
      { withinMs: START_LIMIT_MS, everyMs: 50 },
    );
    if (ended !== undefined) throw new Error(`ended with ${JSON.stringify(ended)}: ${this.output}`);
    return this;
  }

  /** Pulls the plug and waits until it is gone. */
  kill(): Promise<Ending> {
    return this.send('SIGKILL');
  }

  /** Asks it to end and waits until it has. */
  end(): Promise<Ending> {
    return this.send('SIGTERM');
  }

  /** Asks it to end, without waiting. */
  askToEnd(): void {
    this.child.kill('SIGTERM');
  }

  /** How it ended by itself, or by what it was sent. */
  async ended(): Promise<Ending> {
    let ended: Ending | undefined;
    void this.ending.then((ending) => (ended = ending));
    await eventually(() => expect(ended).toBeDefined(), { withinMs: STOP_LIMIT_MS });
    if (this.child.pid !== undefined)
      rmSync(join(runFolder(), 'pids', String(this.child.pid)), { force: true });
    return this.ending;
  }

  private send(signal: NodeJS.Signals): Promise<Ending> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return this.ended();
  }
}
