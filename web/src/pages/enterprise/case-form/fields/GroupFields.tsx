import { texts } from '#texts/case-form';
import { DerivedValues } from '../../../../ui/figures/DerivedValues.js';
import styles from '../case-form.module.css';
import { fieldsOf, useFormPage } from '../form-context.js';
import { FieldRow } from './FieldRow.js';
import { FigureTable } from './FigureTable.js';
import { ProductChoice } from './ProductChoice.js';

/** The fields of one tab: those side by side, then yearly figures as a table with what follows from them. */
export function GroupFields({
  group,
  withProduct,
}: {
  readonly group: string;
  readonly withProduct: boolean;
}) {
  const { form, view } = useFormPage();
  const fields = fieldsOf(form, group);
  const single = fields.filter(({ metric }) => metric === null);
  const yearly = fields.filter(({ metric }) => metric !== null);
  return (
    <>
      {(single.length > 0 || withProduct) && (
        <div className={styles.fields}>
          {withProduct && <ProductChoice />}
          {single.map((field) => (
            <FieldRow key={field.key} field={field} />
          ))}
        </div>
      )}
      {yearly.length > 0 && (
        <>
          <p className={styles.soft}>{texts.figures.paste}</p>
          <FigureTable fields={yearly} />
          <DerivedValues derived={view.derived} marks={view.marks} />
        </>
      )}
    </>
  );
}
