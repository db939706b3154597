import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readlinkSync } from 'node:fs';
import { packageRoot } from '../../../config/package-root.js';
import { newFolder } from '../servers/index.js';

/** One run of `npm run torture`, whose temporary files are in a folder of its own. */
export class TortureRun {
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.said += chunk));
  }

  static start(...args: string[]): TortureRun {
    const folder = newFolder('torture');
    // PostgreSQL does not run as root, and has to get at its data.
    chmodSync(folder, 0o755);
    const child = spawn(process.execPath, ['scripts/torture.mjs', ...args], {
      cwd: packageRoot(),
      env: { PATH: process.env.PATH, TMPDIR: folder },
    });
    return new TortureRun(child, folder);
  }

  /** Everything it has written so far. */
  get output(): string {
    return this.said;
  }

  askToEnd(): void {
    this.child.kill('SIGTERM');
  }

  /** @returns its exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const [code] = (await once(this.child, 'close')) as [number | null];
    return code;
  }

  /** Files and processes that outlived it. */
  leftOver(): string[] {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && this.worksHere(name));
    const folders = readdirSync(this.folder).filter((name) => name.startsWith('pool-'));
    return [...folders, ...processes.map((pid) => `process ${pid}`)];
  }

  private worksHere(pid: string): boolean {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(this.folder);
    } catch {
      return false;
    }
  }
}
