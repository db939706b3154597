import { texts } from '#texts/suggestions';
import { api } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import { NoticeBox } from '../../ui/Messages.js';
import styles from './suggestion.module.css';
import type { Suggestion } from './suggestions.js';

export type Act = keyof typeof texts.acts;

interface DecideDialogProps {
  /** Null while closed. */
  readonly act: Act | null;
  /** As they are now: what somebody else has decided meanwhile is not among them. */
  readonly rows: readonly Suggestion[];
  readonly onDone: (ids: readonly string[], words: string) => void;
  readonly onClose: () => void;
}

interface Sent {
  readonly act: Act;
  readonly rows: readonly Suggestion[];
  readonly values: InputValues;
}

const NEEDS = ['reason'];
const TAKES: Readonly<Record<Act, readonly string[]>> = { confirm: ['reviewOn'], reject: [] };

/** The reason, and the date to look again, for all of them at once; a refusal says which one is in the way. */
export function DecideDialog({ act, rows, onDone, onClose }: DecideDialogProps) {
  const today = useToday();
  const send = useAct(sent, {
    onDone: (_, { act: which, rows: given }) => {
      onClose();
      onDone(
        given.map(({ id }) => id),
        texts.acts[which].done(given.length),
      );
    },
  });
  const words = texts.acts[act ?? 'confirm'];
  const close = () => {
    send.reset();
    onClose();
  };
  const problem = send.error && named(send.error, send.variables?.rows ?? []);
  return (
    <ActDialog
      title={act && words.title(rows.length)}
      needs={rows.length > 0 ? NEEDS : []}
      takes={rows.length > 0 ? TAKES[act ?? 'confirm'] : []}
      start={{ reviewOn: aYearAfter(today) }}
      hints={{ reason: words.reason, reviewOn: words.review }}
      templates={{ reason: words.template }}
      submitLabel={words.submit(rows.length)}
      busy={send.isPending}
      problem={problem}
      onSubmit={(values) => act && rows.length > 0 && send.run({ act, rows, values })}
      onClose={close}
    >
      <Rows rows={rows} />
    </ActDialog>
  );
}

function Rows({ rows }: Pick<DecideDialogProps, 'rows'>) {
  if (rows.length === 0) return <NoticeBox>{texts.noneLeft}</NoticeBox>;
  return (
    <div className={styles.chosen}>
      {rows.length > 1 && <p>{texts.together}</p>}
      <ul>
        {rows.map(({ id, enterpriseName, kindZh }) => (
          <li key={id}>{texts.nameOf(enterpriseName, kindZh)}</li>
        ))}
      </ul>
    </div>
  );
}

async function sent({ act, rows, values }: Sent) {
  const items = rows.map(({ id, version }) => ({ id, version }));
  const { reason, reviewOn } = values as { readonly reason: string; readonly reviewOn?: string };
  if (act === 'reject') return api.POST('/api/tag-suggestions/reject', { body: { items, reason } });
  return api.POST('/api/tag-suggestions/confirm', { body: { items, reason, reviewOn } });
}

/** A refusal because of one of the rows says which: its place among them is the field. */
function named(problem: ApiProblem, rows: readonly Suggestion[]): ApiProblem {
  for (const { field } of problem.fields) {
    const row = rows[Number(/^items\.(\d+)$/.exec(field)?.[1])];
    if (row) return problem.about(texts.nameOf(row.enterpriseName, row.kindZh), texts.noneDone);
  }
  return problem;
}

/** `2026-09-01` a year later; the 29th of February becomes the 28th. */
function aYearAfter(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}
