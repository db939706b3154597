import { texts } from '#texts/reexaminations';
import type { Schema } from '../../api/client.js';

/** The fields a return names, as people read them. */
export function namesOf(
  { figures, facts, products }: Schema<'ReexaminationFormView'>,
  fields: readonly string[],
): string[] {
  const { fieldsOf, figure } = texts.acts;
  const names = new Map([
    ...Object.entries(fieldsOf),
    ...figures.map(({ field, year, zh }) => [field, figure(String(year), zh)] as const),
    ...facts.map(({ field, zh }) => [field, zh] as const),
    ...products.map(({ field, name }) => [field, name] as const),
  ]);
  return fields.map((field) => names.get(field) ?? field);
}
