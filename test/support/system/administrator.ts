import { execFileSync } from 'node:child_process';
import { packageRoot } from '../../../config/package-root.js';
import { PASSWORD } from './visitor.js';

/** Makes a system administrator with `PASSWORD` by `npm run admin:create`'s own script; no server may hold the file. */
export function createAdministrator(databaseUrl: string, loginName: string): void {
  const args = ['scripts/admin-create.mjs', '--login', loginName, '--name', '管理员'];
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    ADMIN_PASSWORD: PASSWORD,
    NODE_ENV: 'test',
  };
  execFileSync(process.execPath, args, { cwd: packageRoot(), env, stdio: 'pipe' });
}
