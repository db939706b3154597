import { texts } from '#texts/case-form';
import styles from '../case-form.module.css';
import type { DraftState, SavedCase } from '../draft/draft-state.js';
import { useDraft, useDraftState } from '../draft/use-draft.js';
import { fieldName, useFormPage } from '../form-context.js';

/** Everything that is wrong with the form, each leading to its field; what is missing once it was tried to hand it in. */
export function FaultList() {
  const draft = useDraft();
  const { form, view, tried, jump } = useFormPage();
  const wrong = useDraftState(draft, faultsText);
  const faults = JSON.parse(wrong) as Record<string, string>;
  const missing = tried ? view.missing.map(({ key }) => key) : [];
  const keys = [...new Set([...Object.keys(faults), ...missing])];
  if (keys.length === 0) return null;
  return (
    <div className={styles.faults} role="group" aria-label={texts.faults.title(keys.length)}>
      <strong>{texts.faults.title(keys.length)}</strong>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <button type="button" className="text-button" onClick={() => jump(key)}>
              {fieldName(form, key, texts.product.label)}
            </button>
            {`：${faults[key] ?? texts.faults.missing}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As text, which is the same while nothing changed. */
function faultsText({ held, refused }: DraftState<SavedCase>): string {
  const texts = Object.entries(held).map(([key, { fault }]) => [key, fault] as const);
  return JSON.stringify({ ...Object.fromEntries(texts), ...refused });
}
