import { parseArgs } from 'node:util';

/**
 * How much is done. `rounds` kills while `reminders` are due; `size` to-dos in every other case; `goneMs` without Redis;
 * `crashes` of PostgreSQL; `embedded` kills of the single process.
 */
const FORMS = {
  full: { rounds: 200, reminders: 20_000, size: 300, goneMs: 60_000, crashes: 10, embedded: 10 },
  short: { rounds: 8, reminders: 300, size: 40, goneMs: 4000, crashes: 2, embedded: 4 },
};

const USAGE = `npm run torture -- [--short] [--rounds N] [--reminders N] [--seed N] [--only CASE,CASE] [--skip CASE,CASE]`;

/** Reads the command line; ends with code 2 when it is wrong. */
export function readOptions(cases) {
  try {
    const { values } = parseArgs({
      options: {
        short: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        reminders: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
        skip: { type: 'string' },
      },
    });
    const form = FORMS[values.short ? 'short' : 'full'];
    const named = (list) => list?.split(',') ?? [];
    const unknown = [...named(values.only), ...named(values.skip)].filter((name) => !cases.includes(name));
    if (unknown.length > 0)
      throw new Error(`unknown case: ${unknown.join(', ')}; there are ${cases.join(', ')}`);
    const chosen = values.only === undefined ? cases : named(values.only);
    const only = chosen.filter((name) => !named(values.skip).includes(name));
    return {
      ...form,
      rounds: whole(values.rounds, form.rounds),
      reminders: whole(values.reminders, form.reminders),
      seed: whole(values.seed, Math.floor(Math.random() * 2 ** 31)),
      only,
    };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return process.exit(2);
  }
}

function whole(text, fallback) {
  if (text === undefined) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
}
