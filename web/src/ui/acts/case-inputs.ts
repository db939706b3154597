import { texts } from '#texts/case-acts';
import type { ApplicationForm } from '../../api/catalogue.js';
import type { CaseAct } from '../../api/case.js';
import type { Schema } from '../../api/client.js';
import type { ActFormProps } from './ActForm.js';
import type { InputValues } from './inputs.js';
import type { Choice } from './ManyChoices.js';

type ActBody = Schema<'ActDto'>;
type Asked = Pick<ActFormProps, 'needs' | 'takes' | 'choices' | 'labels' | 'hints' | 'templates'>;

const DOCUMENTS = 'documents';

/** What an act on a case asks for, given what has been filled in so far. */
export function inputsOfAct(act: CaseAct, form: ApplicationForm | undefined, values: InputValues): Asked {
  const documents = act.documents.map((key) => `${DOCUMENTS}.${key}`);
  const toEnterprise = values.returnTo === 'ENTERPRISE';
  const fields = act.takes.includes('fields') && toEnterprise ? ['fields'] : [];
  const named = chosenFields(form, values);
  return {
    needs: inOrder([...act.needs, ...documents, ...fields]),
    takes: act.takes.filter((name) => name !== DOCUMENTS && name !== 'fields'),
    choices: {
      returnTo: act.returnTo.map((to) => ({ value: to, label: texts.returnTargets[to] ?? to })),
      fields: fieldChoices(form),
    },
    labels: labelsOf(act, values),
    hints: texts.hints[act.action] ?? {},
    templates: templatesOf(act, toEnterprise, named),
  };
}

/** The body of the call. */
export function actBody(version: number, values: InputValues): ActBody {
  const plain = Object.entries(values).filter(([name]) => !name.startsWith(`${DOCUMENTS}.`));
  const documents = Object.entries(values)
    .filter(([name]) => name.startsWith(`${DOCUMENTS}.`))
    .map(([name, value]) => [name.slice(DOCUMENTS.length + 1), value] as const);
  return {
    ...Object.fromEntries(plain),
    ...(documents.length > 0 ? { documents: Object.fromEntries(documents) } : {}),
    version,
  };
}

/** Choosing and naming come before writing about it; the order of everything else stays. */
const ORDER = ['returnTo', 'fields', 'evaluator', 'reasonTold', 'opinion'];

function inOrder(names: readonly string[]): string[] {
  const first = ORDER.filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !ORDER.includes(name))];
}

function fieldChoices(form: ApplicationForm | undefined): Choice[] {
  const words = new Map(form?.groups.map(({ key, zh }) => [key, zh]));
  const order = form?.groups.map(({ key }) => key) ?? [];
  return [...(form?.fields ?? [])]
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
    .map(({ key, zh, group }) => ({ value: key, label: zh, group: words.get(group) ?? group }));
}

function chosenFields(form: ApplicationForm | undefined, { fields }: InputValues): string {
  const chosen = new Set(Array.isArray(fields) ? (fields as readonly string[]) : []);
  return (form?.fields ?? [])
    .filter(({ key }) => chosen.has(key))
    .map(({ zh }) => zh)
    .join('、');
}

function labelsOf({ action }: CaseAct, { returnTo }: InputValues): Readonly<Record<string, string>> {
  const toAuthority = action === 'return' && returnTo !== undefined && returnTo !== 'ENTERPRISE';
  return (toAuthority ? texts.labels.returnToAuthority : texts.labels[action]) ?? {};
}

function templatesOf(
  { action }: CaseAct,
  toEnterprise: boolean,
  fields: string,
): Readonly<Record<string, string>> {
  if (action !== 'return') return texts.templates[action] ?? {};
  const { returnToEnterprise, returnToAuthority, fieldsFirst } = texts.returnTemplates;
  return { reasonTold: toEnterprise ? returnToEnterprise(fields || fieldsFirst) : returnToAuthority };
}
