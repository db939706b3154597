import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

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

/** Writes bench/results.md. @param versions what the numbers were measured on */
export function writeResults(rows, { postgres, size }) {
  const table = [
    ['measured', 'ours', 'floor', 'ratio', 'spread', 'target', ''],
    ['---', '---:', '---:', '---:', '---', '---', '---'],
    ...rows.map(cells),
  ].map((row) => `| ${row.join(' | ')} |`);
  const memory = Math.round(totalmem() / 1024 ** 3);
  const text = `# Bench

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, ${memory} GiB,
Node ${process.versions.node}, PostgreSQL ${postgres}; ${size.enterprises.toLocaleString('en')} enterprises.

The floor is a bare \`node:http\` server with \`pg\` that looks the session up and answers the same question with one
named prepared statement written by hand; for a transition it runs the same statements in one transaction, for the
reminder tick it is one statement that inserts the same rows. Pairs run one right after the other, each side first in
turn; the ratio is the median of the ratios of the pairs, the spread its lowest and highest. On a busy machine trust the
ratios, not the numbers.

${table.join('\n')}
`;
  writeFileSync(new URL('results.md', import.meta.url), text);
}
