import { texts } from '#texts/case-form';
import type { FormField } from '../../../../api/catalogue.js';
import { YuanQuestion } from '../../../../ui/numbers/YuanQuestion.js';
import { shownValue } from '../draft/draft-state.js';
import { useDraft, useDraftState, useField } from '../draft/use-draft.js';

interface YuanQuestionsProps {
  /** One figure in the years of the table. */
  readonly fields: readonly (FormField | undefined)[];
  readonly years: readonly number[];
}

/** The cell below the line of a figure: asks about each year that looks like 元 instead of 万元. */
export function YuanQuestions({ fields, years }: YuanQuestionsProps) {
  return (
    <td colSpan={years.length + 1}>
      {fields.map((field, index) =>
        field?.type === 'money' ? (
          <OneYear
            key={field.key}
            field={field}
            beside={fields[index - 1] ?? fields[index + 1]}
            name={texts.figures.year(years[index] ?? 0)}
          />
        ) : null,
      )}
    </td>
  );
}

interface OneYearProps {
  readonly field: FormField;
  readonly beside: FormField | undefined;
  readonly name: string;
}

function OneYear({ field, beside, name }: OneYearProps) {
  const draft = useDraft();
  const { value, editable, put } = useField(field.key);
  const other = useDraftState(draft, (state) => (beside ? shownValue(state, beside.key) : null));
  if (!editable || typeof value !== 'number') return null;
  return (
    <YuanQuestion
      name={name}
      value={value}
      beside={typeof other === 'number' ? other : null}
      onConvert={put}
    />
  );
}
