import type { Page } from 'playwright-core';
import { graveFindings } from './accessibility.js';
import type { Person } from './person.js';
import { keepScreenshot, SIZES, type SizeName } from './screenshots.js';

/** What a page says instead of its content when something failed. */
const FAILED = [
  '没有这个页面',
  '没有找到',
  '页面出错了',
  '系统已更新',
  '您的岗位不能查看此页',
  '系统暂时无法处理',
];

/**
 * What is wrong with the page a person sees, at both sizes; each is kept as a screenshot under `name`. Content that is
 * an error, not exactly one visible heading, a window title without it, sideways scrolling, grave findings of axe.
 */
export async function faultsOf(person: Person, name: string): Promise<string[]> {
  const faults = [...(await failures(person.page)), ...(await headings(person.page))];
  for (const size of ['phone', 'desk'] satisfies SizeName[]) {
    await person.resize(size);
    await person.settled();
    const found = [...(await sideways(person.page)), ...(await graveFindings(person.page))];
    faults.push(...found.map((fault) => `${SIZES[size].width} px: ${fault}`));
    await keepScreenshot(person.page, name, size);
  }
  return faults;
}

async function failures(page: Page): Promise<string[]> {
  const words = await page.locator('main').innerText();
  const alerts = await page.locator('main [role=alert]').allInnerTexts();
  return [
    ...FAILED.filter((sentence) => words.includes(sentence)).map((sentence) => `says ${sentence}`),
    ...alerts.map((alert) => `alerts ${alert}`),
  ];
}

async function headings(page: Page): Promise<string[]> {
  const [texts, title] = [await page.locator('h1').allInnerTexts(), await page.title()];
  const [heading = ''] = texts;
  if (texts.length !== 1) return [`has ${texts.length} main headings`];
  if (!(await page.locator('h1').isVisible())) return ['its main heading is not visible'];
  return title.startsWith(heading) && title !== heading ? [] : [`is called ${title}, its heading ${heading}`];
}

/** Elements that reach beyond the window where the document scrolls sideways; outermost first. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide
      .slice(0, 5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
    return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${names.join(' ')}`];
  });
}
