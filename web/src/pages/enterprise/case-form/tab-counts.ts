import { texts } from '#texts/case-form';
import type { CaseView } from '../../../api/case.js';
import type { ApplicationForm } from '../../../api/catalogue.js';
import { groupOf } from './form-context.js';

export type TabTone = 'bad' | 'warn' | 'good' | 'plain';

/** What a tab says of its fields beside its name. */
export interface TabMark {
  readonly words: string;
  readonly tone: TabTone;
}

/**
 * How each group stands: faults first, then what a return asks for, then what is missing.
 * @param faulty keys of fields that hold something wrong
 */
export function tabMark(
  form: ApplicationForm,
  { missing, returnFields, state }: CaseView,
  faulty: readonly string[],
  group: string,
): TabMark | null {
  const within = (keys: readonly string[]) => keys.filter((key) => groupOf(form, key) === group).length;
  const [faults, asked] = [within(faulty), state === 'RETURNED' ? within(returnFields ?? []) : 0];
  const lacking = within(missing.map(({ key }) => key));
  if (faults > 0) return { words: texts.tabs.faults(faults), tone: 'bad' };
  if (lacking > 0) return { words: texts.tabs.missing(lacking), tone: 'warn' };
  if (asked > 0) return { words: texts.tabs.asked(asked), tone: 'warn' };
  if (state === 'RETURNED') return null;
  return form.fields.some((field) => field.group === group && field.mandatory)
    ? { words: texts.tabs.complete, tone: 'good' }
    : { words: texts.tabs.optional, tone: 'plain' };
}
