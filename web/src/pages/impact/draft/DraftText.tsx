import { texts } from '#texts/impacts';
import { DraftText as Text } from '../../../ui/form/DraftText.js';
import type { ImpactFormState } from '../ask/use-impact-form.js';
import { readDraft } from './thresholds.js';

/** The whole draft as it will be sent. */
export function DraftText({ form }: { readonly form: ImpactFormState }) {
  const { draft } = form.values;
  const wrong = 'fault' in readDraft(draft) || form.errorOf('draft') !== undefined;
  return (
    <Text
      label={texts.newOne.fields.draft}
      draft={draft}
      wrong={wrong}
      onChange={(text) => form.set('draft', text)}
    />
  );
}
