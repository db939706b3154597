import { texts } from '#texts/case-form';
import { type HistoryLine, useCaseHistory } from '../../../../api/case.js';
import { dateOf, endOf } from '../../../../ui/dates.js';
import { DueTag } from '../../../../ui/DueTag.js';
import styles from '../case-form.module.css';
import { fieldName, useFormPage } from '../form-context.js';

/** Why the form is open: returned for mending, or prepared by an authority and to be confirmed. */
export function Situation() {
  const { view } = useFormPage();
  const { data: history = [] } = useCaseHistory(view.id);
  const last = history.at(-1);
  if (view.state === 'RETURNED') return <Returned last={last} />;
  if (view.state === 'AWAITING_CONFIRMATION') return <Prepared last={last} />;
  return null;
}

/** Reason, fields and days left of a return. */
function Returned({ last }: { readonly last: HistoryLine | undefined }) {
  const { form, view, jump } = useFormPage();
  const { returnReason, returnFields, returnDueAt, returnDueProvisional } = view;
  return (
    <section className={styles.situation} aria-labelledby="situation">
      <h2 id="situation">{last ? texts.returned.title(last.byName) : texts.returned.untitled}</h2>
      <dl>
        <dt>{texts.returned.reason}</dt>
        <dd>{returnReason}</dd>
        {returnDueAt && (
          <>
            <dt>{texts.returned.until}</dt>
            <dd>
              <LastDay end={returnDueAt} provisional={returnDueProvisional} />
            </dd>
          </>
        )}
        <dt>{texts.returned.fields}</dt>
        <dd>
          <ul>
            {(returnFields ?? []).map((key) => (
              <li key={key}>
                <button type="button" className="text-button" onClick={() => jump(key)}>
                  {fieldName(form, key, texts.product.label)}
                </button>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={styles.soft}>{texts.returned.rule}</p>
    </section>
  );
}

/** @param props.end the first instant that is too late */
function LastDay({ end, provisional }: { readonly end: string; readonly provisional: boolean }) {
  const on = dateOf(new Date(Date.parse(end) - 1).toISOString());
  return (
    <>
      <DueTag on={on} provisional={provisional} />
      {endOf(end) !== on && <div>{endOf(end)}</div>}
    </>
  );
}

function Prepared({ last }: { readonly last: HistoryLine | undefined }) {
  const told = [last?.reasonTold, last?.remark].filter(Boolean).join('；');
  return (
    <section className={styles.situation} aria-labelledby="situation">
      <h2 id="situation">
        {last ? texts.prepared.title(last.byName, dateOf(last.at)) : texts.prepared.untitled}
      </h2>
      <p>{texts.prepared.text}</p>
      {told && (
        <dl>
          <dt>{texts.prepared.told}</dt>
          <dd>{told}</dd>
        </dl>
      )}
    </section>
  );
}
