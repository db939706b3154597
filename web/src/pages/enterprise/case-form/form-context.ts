import { createContext, use } from 'react';
import type { CaseView } from '../../../api/case.js';
import type { ApplicationForm, FormField } from '../../../api/catalogue.js';
import { PRODUCT } from './draft/draft-state.js';

/** What every part of the form knows of the page. */
export interface FormPageState {
  readonly form: ApplicationForm;
  /** The case as last heard of. */
  readonly view: CaseView;
  /** It was tried to hand it in: what is missing shows at its field. */
  readonly tried: boolean;
  /** Opens the tab of a field and puts the cursor there. */
  readonly jump: (key: string) => void;
}

export const FormPageContext = createContext<FormPageState | null>(null);

export function useFormPage(): FormPageState {
  const state = use(FormPageContext);
  if (!state) throw new Error('This is a part of the form.');
  return state;
}

/** The tab that asks what is still missing and hands the form in. */
export const SUBMIT = 'submit';

/** Where the product is chosen. */
const PRODUCT_GROUP = 'product';

export function groupOf({ fields }: ApplicationForm, key: string): string {
  if (key === PRODUCT) return PRODUCT_GROUP;
  return fields.find((field) => field.key === key)?.group ?? SUBMIT;
}

/** Id of the element around a field. */
export function fieldId(key: string): string {
  return `field-${key}`;
}

/** Fields of a group, the yearly figures apart. */
export function fieldsOf({ fields }: ApplicationForm, group: string): FormField[] {
  return fields.filter((field) => field.group === group);
}

/** The year a yearly figure is of. */
export function yearOf({ baseYear }: CaseView, { yearOffset }: FormField): number {
  return baseYear + (yearOffset ?? 0);
}

/** A field as a list names it. @param product the words for the product choice */
export function fieldName({ fields }: ApplicationForm, key: string, product: string): string {
  if (key === PRODUCT) return product;
  return fields.find((field) => field.key === key)?.zh ?? key;
}
