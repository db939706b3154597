import { fail } from './policy-checks.js';
import type { FormField, PolicyData } from './policy-types.js';
import { LIMIT_STEPS, TIERS } from './policy-types.js';
import { OUTSIDE_CHANNELS } from './channel-rules.js';
import { REMINDER_RULES } from './reminder-rules.js';

const NUMBERS: readonly FormField['type'][] = ['money', 'integer', 'ratio'];

/** Proves that the files agree with each other and that every closed set is complete. */
export function checkReferences(policy: PolicyData): void {
  const industries = new Set(Object.keys(policy.industries));
  for (const { code, suggestedBy } of policy.subSectors) {
    expectKnown(`sub-sectors.json ${code}`, suggestedBy, industries);
  }
  const titles = new Set(policy.titles.map((row) => row.code));
  for (const { code, aimsAt } of policy.tracks) expectKnown(`tracks.json ${code}`, aimsAt, titles);
  checkForm(policy);
  checkAttributes(policy);
  const { steps, publicity } = policy.limits;
  expectKnown('limits.json steps', LIMIT_STEPS, new Set<string>(steps.map((row) => row.step)));
  expectKnown('limits.json publicity', TIERS, new Set<string>(publicity.map((row) => row.tier)));
  expectKnown(
    'channels.json',
    OUTSIDE_CHANNELS,
    new Set<string>(policy.channels.rows.map((row) => row.channel)),
  );
  expectKnown('reminders.json', REMINDER_RULES, new Set<string>(policy.reminders.map((row) => row.id)));
}

function checkForm(policy: PolicyData): void {
  const tracks = new Set(policy.tracks.map((row) => row.code));
  const groups = new Set(policy.formGroups.map((row) => row.key));
  for (const field of policy.formFields) {
    const where = `form-fields.json ${field.key}`;
    expectKnown(where, [field.group], groups);
    if (typeof field.mandatory !== 'boolean') expectKnown(where, field.mandatory, tracks);
    const isNumber = NUMBERS.includes(field.type);
    if (isNumber !== (field.min !== null && field.max !== null))
      fail(where, 'min and max exactly on a number');
    const isText = field.type === 'text' || field.type === 'longText';
    if (isText !== (field.maxLength !== null)) fail(where, 'maxLength exactly on a text');
    if (field.contact !== null && field.type !== 'text') fail(where, 'contact only on a text of one line');
    if ((field.type === 'choice') !== field.choices.length > 0) fail(where, 'choices exactly on a choice');
  }
}

function checkAttributes(policy: PolicyData): void {
  const groups = new Set(policy.attributeGroups.map((row) => row.key));
  const fields = new Set(policy.formFields.map((row) => row.key));
  for (const row of policy.attributes) {
    const where = `attributes.json ${row.key}`;
    expectKnown(where, [row.group], groups);
    expectKnown(where, row.formField === null ? [] : [row.formField], fields);
    const isNumber = row.type === 'COUNT' || row.type === 'SCORE';
    if (isNumber !== (row.min !== null && row.max !== null))
      fail(where, 'min and max exactly on a COUNT or SCORE');
    if (row.noneAllowed && row.type !== 'DATE') fail(where, 'noneAllowed only on a DATE');
    if ((row.type === 'CHOICE') !== row.choices.length > 0) fail(where, 'choices exactly on a CHOICE');
  }
}

function expectKnown(where: string, wanted: readonly string[], known: ReadonlySet<string>): void {
  const missing = wanted.find((item) => !known.has(item));
  if (missing !== undefined) fail(where, `${missing} to be defined`);
}
