import { texts } from '#texts/todo';
import { api } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import type { Todo } from '../../../ui/walk/rows.js';

interface NoteDialogProps {
  /** Null while closed. */
  readonly item: Todo | null;
  readonly onClose: () => void;
  readonly onDone: (item: Todo) => void;
}

/** Takes note of a to-do that asks for nothing else. */
export function NoteDialog({ item, onClose, onDone }: NoteDialogProps) {
  const act = useAct(
    async ({ of, note }: { of: Todo; note: string }) =>
      (await api.POST('/api/todo/{id}/done', { params: { path: { id: of.id } }, body: { note } })).data,
    {
      onDone: (_, { of }) => {
        onDone(of);
        onClose();
      },
    },
  );
  return (
    <ActDialog
      title={item && texts.note.title}
      needs={NEEDS}
      labels={LABELS}
      hints={HINTS}
      busy={act.isPending}
      problem={act.error}
      onSubmit={({ note }) => item && act.run({ of: item, note: String(note) })}
      onClose={() => {
        act.reset();
        onClose();
      }}
    >
      <p>{item?.title}</p>
    </ActDialog>
  );
}

const NEEDS = ['note'];
const LABELS = { note: texts.note.label };
const HINTS = { note: texts.note.hint };
