import { expect } from '@jest/globals';
import type { Caller } from './app.js';
import type { Answer } from './ask.js';
import { ok } from './main-job.js';

/** An act as the page of a row offers it. */
export interface SeenOption {
  action: string;
  actionZh: string;
  mode: string;
  allowed: boolean;
  code: string | null;
  reason: string | null;
  needs: string[];
  takes: string[];
  proposalId: string | null;
}

/** What somebody may do with the row at an address, by action. */
export async function optionsAt(by: Caller, address: string): Promise<Record<string, SeenOption>> {
  const options = ok<SeenOption[]>(await by.get(`${address}/actions`));
  return Object.fromEntries(options.map((option) => [option.action, option]));
}

/** One of them. */
export async function optionAt(by: Caller, address: string, action: string): Promise<SeenOption> {
  const option = (await optionsAt(by, address))[action];
  if (!option) throw new Error(`${address} does not speak of ${action}`);
  return option;
}

/** What each act is refused with, null where it is offered. */
export async function codesAt(by: Caller, address: string): Promise<Record<string, string | null>> {
  const options = Object.values(await optionsAt(by, address));
  expect(options.map(({ allowed, code, reason }) => [allowed, code === null, reason === null])).toEqual(
    options.map(({ allowed }) => [allowed, allowed, allowed]),
  );
  return Object.fromEntries(options.map(({ action, code }) => [action, code]));
}

/**
 * Asks what is offered, then acts: what is offered succeeds, what is not is refused with the code that was told.
 * @returns that code, null where the act was done.
 */
export async function actsAsTold(
  by: Caller,
  address: string,
  action: string,
  act: () => Promise<Answer>,
): Promise<string | null> {
  const { code } = await optionAt(by, address, action);
  const { status, body } = await act();
  expect([action, status < 300 ? null : body.code]).toEqual([action, code]);
  return code;
}
