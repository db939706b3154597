import type { UseQueryResult } from '@tanstack/react-query';
import { api, type Schema } from './client.js';
import type { paths } from './generated/schema.js';
import type { ApiProblem } from './problem.js';
import { useRead } from './use-read.js';

export type Catalogue = Schema<'CatalogueView'>;
export type ApplicationForm = Schema<'ApplicationFormView'>;
export type FormField = Schema<'FormFieldView'>;

/** A direction of the pool, by its code. */
type Track = NonNullable<paths['/api/catalogue/application-form']['get']['parameters']['query']>['track'];

/** A list of the catalogue whose entries are a code and its word. */
type WordList =
  | 'grades'
  | 'vetoes'
  | 'assessmentAlerts'
  | 'tiers'
  | 'tracks'
  | 'titleKinds'
  | 'subSectors'
  | 'caseStates'
  | 'membershipStates'
  | 'roles';

/** Code lists change with a release only. */
const KEPT = { staleTime: Infinity };

/** The words and code lists of the interface. */
export function useCatalogue(): UseQueryResult<Catalogue, ApiProblem> {
  return useRead(['catalogue'], () => api.GET('/api/public/catalogue'), KEPT);
}

/** Words by code: `word('tracks', 'LEADING')`. Until the list has come, and for a code it does not know, the code. */
export function useWords(): (list: WordList, code: string | null | undefined) => string {
  const { data } = useCatalogue();
  return (list, code) => data?.[list].find((entry) => entry.code === code)?.zh ?? code ?? '';
}

/** A code list as the options of a selection. */
export function useOptions(list: WordList): { value: string; label: string }[] {
  const { data } = useCatalogue();
  return (data?.[list] ?? []).map(({ code, zh }) => ({ value: code, label: zh }));
}

/** Classes of GB/T 4754, with the sub-sectors each suggests. */
export function useIndustries(): UseQueryResult<readonly Schema<'IndustryWord'>[], ApiProblem> {
  return useRead(['industries'], () => api.GET('/api/public/catalogue/industries'), KEPT);
}

/** The application form of a track. */
export function useApplicationForm(track: string): UseQueryResult<ApplicationForm, ApiProblem> {
  return useRead(
    ['application-form', track],
    () => api.GET('/api/catalogue/application-form', { params: { query: { track: track as Track } } }),
    KEPT,
  );
}
