import { texts } from '#texts/case-form';
import { useField } from '../draft/use-draft.js';
import { useFormPage } from '../form-context.js';

/** What is wrong with a field, in words: what was typed, what the server refused, what clashes, what is missing. */
export function useFault(key: string): string | undefined {
  const { view, tried } = useFormPage();
  const { fault, clash, value } = useField(key);
  if (fault) return fault;
  if (clash) return texts.faults.clash;
  const missing = (value ?? null) === null && view.missing.some((field) => field.key === key);
  return tried && missing ? texts.faults.missing : undefined;
}
