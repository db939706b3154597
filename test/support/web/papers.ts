import { agree, fillIn, WORDS } from './hands.js';
import type { Person } from './person.js';

/** The handler who prepares a paper and the head who agrees to it. */
export interface Office {
  readonly handler: Person;
  readonly head: Person;
}

/** The cases a paper takes up: enterprises of a round, both by name. */
export interface Taken {
  readonly round: string;
  readonly names: readonly string[];
}

/** A publicity prepared and begun by the visible pages. */
export async function publish({ handler, head }: Office, taken: Taken, startsOn: string): Promise<void> {
  await beginPaper(handler, '/publicities', '发起公示', taken.round);
  await tick(handler, taken);
  await sendPaper(handler, { 公示首日: startsOn, 内部意见: WORDS.opinion });
  await agree(head, '开始公示');
  await head.sees('已同意');
}

/** An announcement prepared and made by the visible pages. */
export async function announce(
  { handler, head }: Office,
  taken: Taken,
  { documentNo, on }: { readonly documentNo: string; readonly on: string },
): Promise<void> {
  await beginPaper(handler, '/announcements', '发布公告', taken.round);
  await tick(handler, taken);
  await sendPaper(handler, { 公告文号: documentNo, 公告日期: on, 内部意见: WORDS.opinion });
  await agree(head, '公告');
  await head.sees('已同意');
}

/** Comes to the page where a paper is prepared from the list of such papers, and chooses the round. */
export async function beginPaper(person: Person, list: string, link: string, round: string): Promise<void> {
  await person.open(list);
  await person.link(link, person.page.locator('main')).click();
  await person.page.waitForURL((url) => url.pathname === `${list}/new`);
  await person.settled();
  await person.field('批次').click();
  await person.page.locator('.ant-select-item-option').filter({ hasText: round }).click();
  await person.settled();
}

async function tick(person: Person, { names }: Taken): Promise<void> {
  for (const name of names) await person.page.getByRole('checkbox', { name: `选择 ${name}` }).check();
}

async function sendPaper(person: Person, entries: Readonly<Record<string, string>>): Promise<void> {
  await fillIn(person, person.page.locator('main'), entries);
  await person.press('提交呈批');
  await person.sees('已提交呈批');
}
