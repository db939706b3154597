import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import { endOf } from '../../../ui/dates.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import styles from './status.module.css';

type Case = Schema<'CaseStatus'>;

const of = (words: Readonly<Record<string, string | null>>, state: string) => words[state] ?? null;

/** What is asked of somebody, and the button that answers it when that is the enterprise. */
export function Asked({ of: each }: { readonly of: Case }) {
  const { id, state, yours, asked } = each;
  if (!yours) return asked ? <Elsewhere asked={asked} /> : null;
  return (
    <div className={styles.asked}>
      <div>
        <h3>{of(texts.asked.titles, state) ?? each.nextZh}</h3>
        {of(texts.asked.texts, state) && <p>{of(texts.asked.texts, state)}</p>}
        {asked && <Return asked={asked} />}
      </div>
      <LinkButton main to={pathTo('caseForm', id)}>
        {of(texts.asked.buttons, state) ?? texts.asked.open}
      </LinkButton>
    </div>
  );
}

function Return({
  asked: { reason, fields, dueAt, dueProvisional },
}: {
  readonly asked: Schema<'AskedView'>;
}) {
  return (
    <dl className={styles.return}>
      <dt>{texts.asked.reason}</dt>
      <dd>{reason}</dd>
      <dt>{texts.asked.fields(fields.length)}</dt>
      <dd>{fields.map(({ zh }) => zh).join('、')}</dd>
      {dueAt && (
        <>
          <dt>{texts.asked.until}</dt>
          <dd>
            {endOf(dueAt)}
            {dueProvisional && texts.provisional}。{texts.asked.lapses}
          </dd>
        </>
      )}
    </dl>
  );
}

function Elsewhere({ asked: { toName, reason } }: { readonly asked: Schema<'AskedView'> }) {
  return (
    <p className={styles.elsewhere}>
      <strong>{texts.asked.elsewhere(toName)}</strong>
      {reason}
    </p>
  );
}
