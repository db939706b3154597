import { texts as form } from '#texts/form';
import { texts } from '#texts/round';
import type { ApiProblem } from '../../../api/problem.js';
import { type FormState, useForm } from '../../../ui/form/use-form.js';
import { isWhole, type RoundValues } from './values.js';

const NEEDED = ['track', 'title', 'basisDocument', 'baseYear'] as const;
const MOMENTS = ['opens', 'enterpriseCloses', 'correctionCloses'] as const;
const NUMBERS = ['baseYear', 'publicityLength', 'cityPublicityLength'] as const;

export type RoundForm = FormState<RoundValues> & {
  /** What the server found wrong with a part that has parts of its own, such as `opens` or `units.3`. */
  readonly faultBelow: (field: string) => string | undefined;
};

/** The draft of a round while it is typed. */
export function useRoundForm(start: RoundValues, ofProvince: boolean, problem: ApiProblem | null): RoundForm {
  const state = useForm<RoundValues>(start, {
    needs: () => NEEDED,
    faults: (values) => {
      const moments = ofProvince ? [...MOMENTS, 'cityCloses' as const] : MOMENTS;
      return Object.fromEntries([
        ...moments.filter((name) => !values[name].date).map((name) => [name, form.required]),
        ...NUMBERS.filter((name) => !isWhole(values[name])).map((name) => [name, texts.form.whole]),
      ]) as Partial<Record<keyof RoundValues, string>>;
    },
    problem,
  });
  return {
    ...state,
    faultBelow: (field) =>
      problem?.fields.find((fault) => fault.field === field || fault.field.startsWith(`${field}.`))?.detail,
  };
}
