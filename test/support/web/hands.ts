import type { Locator } from 'playwright-core';
import { type FormField, loadPolicy } from '../../../config/policy.js';
import type { Person } from './person.js';

/** What people write into the dialogs of acts. */
export const WORDS = {
  opinion: '材料齐全，情况属实，同意上报。',
  told: '请按要求修改后在期限内重新提交。',
} as const;

type Entries = Readonly<Record<string, string | readonly string[] | true>>;

/** A label says behind its name whether it must be filled in. */
const labelled = (name: string) => new RegExp(`^${name.replace(/[（）()*]/g, '\\$&')}(（.*）)?( \\*)?$`);

/**
 * Fills in the inputs of an act by their labels: text; `true` for a tick; a list for the boxes to tick in a group.
 * @param within the dialog or form
 */
export async function fillIn(person: Person, within: Locator, entries: Entries): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) {
    if (entry === true) await within.getByLabel(label).check();
    else if (typeof entry === 'string') await within.getByLabel(labelled(label)).fill(entry);
    else for (const choice of entry) await within.getByLabel(choice, { exact: true }).check();
  }
  await person.settled();
}

/** Chooses an act of the bar, fills in its dialog and sends it; waits until the dialog is gone. */
export async function act(person: Person, name: string | RegExp, entries: Entries = {}): Promise<void> {
  await person.button(name, person.page.getByRole('group', { name: '可办理事项' })).click();
  const dialog = person.page.getByRole('dialog');
  await dialog.waitFor();
  await fillIn(person, dialog, entries);
  await dialog.getByRole('button', { name: /^(确认办理|提交呈批)$/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await person.settled();
}

/** Opens what stands in the to-do list about something. */
export async function openTodo(person: Person, words: string | RegExp): Promise<void> {
  await person.open('/todo');
  await person.page.getByRole('row').filter({ hasText: words }).getByRole('link').first().click();
  await person.settled();
}

/** The head opens what was prepared and agrees. */
export async function agree(person: Person, words: string | RegExp): Promise<void> {
  await person.open('/proposals');
  await person.page.getByRole('row').filter({ hasText: words }).getByRole('link').first().click();
  await person.settled();
  await act(person, '同意');
}

const VALUES: Readonly<Record<FormField['type'], string>> = {
  text: '演示',
  longText: '演示说明',
  date: '2015-03-01',
  money: '10,000',
  integer: '12',
  choice: '',
  boolean: '是',
  ratio: '12.5',
};
const CONTACTS = { PHONE: '13800000000', EMAIL: 'demo@example.com' } as const;

/** Fills in every mandatory field of the application form that is still empty, tab by tab, by its label. */
export async function fillApplication(person: Person, track: string, baseYear: number): Promise<void> {
  const policy = loadPolicy();
  const fields = policy.mandatoryFields(track);
  for (const group of policy.formGroups) {
    const own = fields.filter((field) => field.group === group.key);
    if (own.length === 0) continue;
    await person.page.getByRole('tab', { name: new RegExp(`^${group.zh}`) }).click();
    for (const field of own) await fillField(person, field, baseYear);
  }
  await person.sees(/^已保存/);
}

/** `figure.<metric>.<offset>` stands in the table of years under the name of the metric and the year. */
function labelOf(field: FormField, baseYear: number): string {
  const [kind, metric, offset] = field.key.split('.');
  if (kind !== 'figure') return field.zh;
  const name = loadPolicy().metrics.find(({ key }) => key === metric)?.zh ?? '';
  return `${name} ${baseYear - Math.abs(Number(offset))}年`;
}

async function fillField(person: Person, field: FormField, baseYear: number): Promise<void> {
  const input = person.page.getByLabel(labelled(labelOf(field, baseYear)));
  if (field.type === 'choice' || field.type === 'boolean') {
    const choice = field.type === 'boolean' ? VALUES.boolean : (field.choices[0]?.zh ?? '');
    await input.click();
    await person.page.locator('.ant-select-item-option').getByText(choice, { exact: true }).last().click();
    return;
  }
  if ((await input.inputValue()) !== '') return;
  await input.fill(field.contact ? CONTACTS[field.contact] : VALUES[field.type]);
  await input.blur();
}
