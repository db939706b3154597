import { texts } from '#texts/case-form';
import { NoticeBox } from '../../../../ui/Messages.js';
import styles from '../case-form.module.css';
import { groupOf, useFormPage } from '../form-context.js';

/** Mandatory fields that are still empty, by part; each leads to its field. */
export function Missing({ onOpen }: { readonly onOpen: (part: string) => void }) {
  const { form, view, jump } = useFormPage();
  const groups = form.groups
    .map((group) => ({
      ...group,
      fields: view.missing.filter(({ key }) => groupOf(form, key) === group.key),
    }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <NoticeBox>
      <strong>{texts.submit.notReady}</strong>
      <ul className={styles.missing}>
        {groups.map(({ key, zh, fields }) => (
          <li key={key}>
            <button type="button" className="text-button" onClick={() => onOpen(key)}>
              {zh}
            </button>
            <span>
              {fields.map((field) => (
                <button key={field.key} type="button" className="text-button" onClick={() => jump(field.key)}>
                  {field.zh}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
