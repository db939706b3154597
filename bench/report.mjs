import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { SIZE } from './data.mjs';

const number = (value, digits = 0) => value.toFixed(digits);

/** Whether a measurement keeps its target: a ratio or value of at least `least`, or at most `most`. */
export function holds({ ratio, value, least, most }) {
  const measured = ratio ?? value;
  return (least === undefined || measured >= least) && (most === undefined || measured <= most);
}

function cells(row) {
  const { name, unit, ours, floor, ratio, value, lowest, highest, least } = row;
  const target = least === undefined ? `≤ ${row.most}` : `≥ ${least}`;
  const verdict = holds(row) ? 'held' : 'MISSED';
  if (ratio === undefined)
    return [
      name,
      `${number(value)} ${unit}`,
      '',
      '',
      `${number(lowest)}–${number(highest)}`,
      target,
      verdict,
    ];
  const spread = `${number(lowest, 2)}–${number(highest, 2)}`;
  return [
    name,
    `${number(ours)} ${unit}`,
    `${number(floor)} ${unit}`,
    number(ratio, 2),
    spread,
    target,
    verdict,
  ];
}

/** One line for the terminal. */
export function line(row) {
  const [name, ours, floor, ratio, spread, target, verdict] = cells(row);
  const against = ratio === '' ? ours : `${ratio} of the floor (${ours} against ${floor})`;
  return `${verdict.padEnd(6)} ${name}: ${against}, ${spread}, target ${target}`;
}

const FILE = new URL('results.md', import.meta.url);
/** The parts of bench/results.md in their order; each bench writes its own and leaves the others as they are. */
const PARTS = ['Server', 'Pages'];

function parts() {
  if (!existsSync(FILE)) return {};
  const [, ...found] = readFileSync(FILE, 'utf8').split(/^## /m);
  return Object.fromEntries(found.map((part) => [part.split('\n', 1)[0], `## ${part.trimEnd()}\n`]));
}

function writePart(name, command, versions, explanation, rows) {
  const table = [
    ['measured', 'ours', 'floor', 'ratio', 'spread', 'target', ''],
    ['---', '---:', '---:', '---:', '---', '---', '---'],
    ...rows.map(cells),
  ].map((row) => `| ${row.join(' | ')} |`);
  const memory = Math.round(totalmem() / 1024 ** 3);
  const part = `## ${name}

Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, ${memory} GiB,
Node ${process.versions.node}, ${versions}.

${explanation}

${table.join('\n')}
`;
  const all = { ...parts(), [name]: part };
  writeFileSync(FILE, `# Bench\n\n${PARTS.flatMap((each) => all[each] ?? []).join('\n')}`);
}

/** Writes the server's part of bench/results.md. @param versions what the numbers were measured on */
export function writeResults(rows, { postgres }) {
  writePart(
    'Server',
    'npm run bench',
    `PostgreSQL ${postgres}; ${SIZE.enterprises.toLocaleString('en')} enterprises`,
    `The floor is a bare \`node:http\` server with \`pg\` that looks the session up and answers the same question with one
named prepared statement written by hand; for a transition it runs the same statements in one transaction, for the
reminder tick it is one statement that inserts the same rows, for its memory a smaller morning of the same process. Sending
jobs (fifty messages each) stand against \`addBulk\` and an empty worker of BullMQ, one that does nothing with them too.
Pages during the tick are asked for at a steady rate while another process ticks, and against the same when nothing does.
Pairs run one right after the other, each side first in
turn; the ratio is the median of the ratios of the pairs, the spread its lowest and highest. On a busy machine trust the
ratios, not the numbers.`,
    rows,
  );
}

/** Writes the pages' part of bench/results.md. @param browser its version */
export function writeWebResults(rows, browser) {
  writePart(
    'Pages',
    'npm run bench:web',
    `Chromium ${browser} with its processor slowed down four times`,
    `Every visit is a first one: nothing is kept from an earlier. The floor is a page of React and Ant Design with the same
data written into it, served from memory. JavaScript is everything fetched until the page is idle, compressed by gzip, as
it came over the wire. The list is an officer's, on a server with ${SIZE.enterprises.toLocaleString('en')} enterprises.`,
    rows,
  );
}
