import { texts } from '#texts/case';
import type { ApplicationForm, FormField } from '../../../api/catalogue.js';
import type { CaseView } from '../../../api/case.js';
import { Facts } from '../../../ui/Facts.js';
import { type FieldContent, fieldValue } from '../../../ui/field-value.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import styles from './content.module.css';

interface FormContentProps {
  readonly form: ApplicationForm;
  readonly view: CaseView;
}

/** Every field of the form but the yearly figures, by its groups; what must be there and is not says so. */
export function FormContent({ form, view }: FormContentProps) {
  const missing = new Set(view.missing.map(({ key }) => key));
  const toMend = new Set(view.returnFields ?? []);
  if (Object.keys(view.content).length === 0)
    return (
      <Panel title={texts.content.title}>
        <Empty>{texts.content.empty}</Empty>
      </Panel>
    );
  return (
    <Panel title={texts.content.title}>
      {form.groups.map(({ key, zh }) => {
        const fields = form.fields.filter(({ group, metric }) => group === key && metric === null);
        if (fields.length === 0) return null;
        const asked = fields.filter((field) => toMend.has(field.key)).length;
        return (
          <section key={key} className={styles.group}>
            <h3>
              {zh}
              {asked > 0 && <span>{texts.content.mendGroup(asked)}</span>}
            </h3>
            <Facts
              rows={fields.map((field) => [
                field.zh,
                <FieldText
                  key={field.key}
                  field={field}
                  value={(view.content as Record<string, FieldContent>)[field.key]}
                  missing={missing.has(field.key)}
                  toMend={toMend.has(field.key)}
                />,
              ])}
            />
          </section>
        );
      })}
    </Panel>
  );
}

interface FieldTextProps {
  readonly field: FormField;
  readonly value: FieldContent;
  readonly missing: boolean;
  readonly toMend: boolean;
}

function FieldText({ field, value, missing, toMend }: FieldTextProps) {
  return (
    <>
      {missing ? <span className={styles.missing}>{texts.content.missing}</span> : fieldValue(field, value)}
      {toMend && <span className={styles.mend}> {texts.content.toMend}</span>}
    </>
  );
}
