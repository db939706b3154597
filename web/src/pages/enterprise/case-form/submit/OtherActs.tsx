import { useState } from 'react';
import type { CaseAct } from '../../../../api/case.js';
import { ActBar } from '../../../../ui/acts/ActBar.js';
import { ActDialog } from '../../../../ui/acts/ActDialog.js';
import { useFormAct } from './use-form-act.js';

interface OtherActsProps {
  readonly acts: readonly CaseAct[];
  readonly onDone: (actZh: string) => void;
}

/** Acts on the case beside handing the form on, each with its inputs in a dialog. */
export function OtherActs({ acts, onDone }: OtherActsProps) {
  const [chosen, setChosen] = useState<CaseAct | null>(null);
  const run = useFormAct((actZh) => {
    setChosen(null);
    onDone(actZh);
  });
  if (acts.length === 0) return null;
  return (
    <>
      <ActBar quiet acts={acts} onChoose={setChosen} />
      <ActDialog
        title={chosen?.actionZh ?? null}
        needs={chosen?.needs ?? []}
        takes={chosen?.takes ?? []}
        busy={run.isPending}
        problem={run.error}
        onClose={() => {
          run.reset();
          setChosen(null);
        }}
        onSubmit={(values) => chosen && run.run({ act: chosen, values })}
      />
    </>
  );
}
