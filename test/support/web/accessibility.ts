import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

/** The part of axe that a page is asked through; `axe` is a global of the page once its source has run. */
interface AxeWindow {
  readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/** Serious and critical findings of axe in what a page shows now: rule, advice, and the first elements at fault. */
export async function graveFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => (window as unknown as AxeWindow).axe !== undefined)))
    await page.evaluate(SOURCE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as Required<AxeWindow>;
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, help, nodes }) => {
      const where = nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`);
      return `${id}: ${help} (${nodes.length})\n${where.join('\n')}`;
    });
}
