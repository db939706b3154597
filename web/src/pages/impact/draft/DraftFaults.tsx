import { texts } from '#texts/impacts';
import type { ImpactFormState } from '../ask/use-impact-form.js';
import styles from '../impact.module.css';
import { readDraft } from './thresholds.js';

/** What is wrong with the draft, place by place, until it is touched again. */
export function DraftFaults({ form }: { readonly form: ImpactFormState }) {
  const faults = faultsOf(form);
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults} role="alert">
      <strong>{texts.draft.faults(faults.length)}</strong>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}

function faultsOf(form: ImpactFormState): readonly string[] {
  const read = readDraft(form.values.draft);
  if ('fault' in read) return [texts.draft.json(read.fault)];
  if (form.errorOf('draft') === undefined) return [];
  return (form.problem?.fields ?? []).filter(({ field }) => field === 'draft').map(({ detail }) => detail);
}
