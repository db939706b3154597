import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppConfig } from '../../config/env.js';
import { packageRoot } from '../../config/package-root.js';
import { loadPolicy } from '../../config/policy.js';
import { ROLE_ZH } from '../modules/identity/index.js';
import { FIRMS, OFFICIALS } from './cast.js';

/** Where the demo accounts are written down: beside the embedded database, else in var/ under the database's name. */
export function accountsFile({ dialect, databaseUrl }: AppConfig): string {
  if (dialect === 'sqlite') return join(dirname(databaseUrl.slice('sqlite:'.length)), 'demo-accounts.txt');
  const database = new URL(databaseUrl).pathname.replace(/\W/g, '') || 'default';
  return join(packageRoot(), 'var', `demo-accounts-${database}.txt`);
}

/** Writes password and accounts down for the owner of the file only. */
export function writeAccounts(file: string, password: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, accountsTable(password), { mode: 0o600 });
}

/** The table as it was written; undefined when somebody has taken it away. */
export function readAccounts(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function accountsTable(password: string): string {
  const unit = (id: string) => loadPolicy().unit(id)?.name ?? id;
  const officials = OFFICIALS.map(({ loginName, name, role, unitId }) => {
    const place = role === 'SYSTEM_ADMIN' ? '–' : unit(unitId);
    return `${loginName.padEnd(24)}${place}  ${ROLE_ZH[role]}  ${name}`;
  });
  const firms = FIRMS.map(
    ({ loginName, name, unitId }) => `${loginName.padEnd(24)}${unit(unitId)}  企业  ${name}`,
  );
  return [
    '演示账号（虚构数据，仅供开发试用）Demo accounts, invented data, development only',
    `共用密码 common password: ${password}`,
    ...officials,
    ...firms,
    '',
  ].join('\n');
}
