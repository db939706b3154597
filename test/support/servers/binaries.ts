import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A server a test may ask for. */
export type ServerName = 'postgres' | 'redis';

interface Requirement {
  /** Every program that has to be there. */
  programs: readonly string[];
  /** Name of the Debian package that brings them. */
  debian: string;
}

const REQUIREMENTS: Record<ServerName, Requirement> = {
  postgres: { programs: ['initdb', 'postgres'], debian: 'postgresql' },
  redis: { programs: ['redis-server'], debian: 'redis-server' },
};

const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Full path of a program on PATH, or where Debian keeps PostgreSQL's own (newest version first); else undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, ...debianPostgresFolders()].map((folder) => join(folder, name)).find(isExecutable);
}

/** Full path of a program that has to be there; throws the advice of `missingServer` otherwise. */
export function program(server: ServerName, name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(advice(server));
  return path;
}

/** What to install so that `server` can be started, or undefined when everything is there. */
export function missingServer(server: ServerName): string | undefined {
  return REQUIREMENTS[server].programs.every((name) => findProgram(name) !== undefined)
    ? undefined
    : advice(server);
}

/** On a CI machine (CI=true) a missing server is a failure; elsewhere its tests are skipped. */
export function serversAreMandatory(): boolean {
  return process.env.CI === 'true';
}

function advice(server: ServerName): string {
  return `${server} not found: install the Debian package "${REQUIREMENTS[server].debian}"`;
}

function debianPostgresFolders(): string[] {
  try {
    return readdirSync(DEBIAN_POSTGRES)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN_POSTGRES, version, 'bin'));
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
