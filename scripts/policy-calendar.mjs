/**
 * Writes config/policy/calendar/<year>.json from the chinese-days package: the dates off and the worked
 * weekends of each year asked for. A year is covered only when its holidays are in the package's own year file;
 * the package's functions answer for other years too and are not asked.
 * Usage: node scripts/policy-calendar.mjs 2022 2026
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writePolicyFile } from './policy-file.mjs';

const yearFolder = join(dirname(createRequire(import.meta.url).resolve('chinese-days')), 'years');
const [from, to] = process.argv.slice(2).map(Number);
if (!Number.isInteger(from) || !Number.isInteger(to))
  throw new Error('usage: policy-calendar.mjs <from> <to>');

for (let year = from; year <= to; year += 1) {
  const { holidays, workdays } = JSON.parse(readFileSync(join(yearFolder, `${year}.json`), 'utf8'));
  const ofYear = (days) =>
    Object.keys(days)
      .filter((date) => date.startsWith(`${year}-`))
      .sort();
  const offDays = ofYear(holidays);
  if (offDays.length === 0) throw new Error(`${year} has not been published`);
  await writePolicyFile(`calendar/${year}.json`, {
    $comment: `国务院办公厅关于${year}年部分节假日安排的通知`,
    source: 'rule book §8.5 [S34]',
    year,
    offDays,
    makeUpDays: ofYear(workdays),
  });
}
