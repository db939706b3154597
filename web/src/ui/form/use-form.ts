import { useState } from 'react';
import { texts } from '#texts/form';
import type { ApiProblem } from '../../api/problem.js';

/** The values of a form and what is wrong with them. */
export interface FormState<Values> {
  readonly values: Values;
  set<Key extends keyof Values>(name: Key, value: Values[Key]): void;
  /** What is wrong with a field: it is missing, or the server refused it and it has not been touched since. */
  errorOf(name: keyof Values & string): string | undefined;
  /** Whether everything needed is there; what is missing is shown from now on. */
  check(): boolean;
  /** How often it was tried to send it. */
  readonly tries: number;
  readonly problem: ApiProblem | null;
}

interface FormRules<Values> {
  /** Fields that must not be empty, given what else was filled in. */
  readonly needs: (values: Values) => readonly (keyof Values & string)[];
  /** Further faults that need no server, by field. */
  readonly faults?: (values: Values) => Partial<Record<keyof Values & string, string>>;
  /** Why the server refused it, if it did. */
  readonly problem: ApiProblem | null;
}

export function useForm<Values extends object>(
  initial: Values,
  { needs, faults, problem }: FormRules<Values>,
): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [tries, setTries] = useState(0);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const wrong = { ...missing(values, needs(values)), ...faults?.(values) } as Record<string, string>;
  return {
    values,
    tries,
    problem,
    set(name, value) {
      setValues((before) => ({ ...before, [name]: value }));
      setTouched((before) => new Set(before).add(String(name)));
    },
    errorOf(name) {
      if (tries > 0 && wrong[name]) return wrong[name];
      return touched.has(name) ? undefined : problem?.ofField(name);
    },
    check() {
      setTries((before) => before + 1);
      setTouched(new Set());
      return Object.values(wrong).every((text) => !text);
    },
  };
}

function missing<Values extends object>(values: Values, needs: readonly (keyof Values & string)[]) {
  return Object.fromEntries(
    needs
      .filter((name) => isEmpty(values[name]))
      .map((name) => [name, values[name] === false ? texts.tick : texts.required]),
  );
}

function isEmpty(value: unknown): boolean {
  return value == null || value === false || (typeof value === 'string' && value.trim() === '');
}
