import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/assessment';
import { api } from '../../api/client.js';
import { useToday } from '../../api/today.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/acts/ActDialog.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';

/** The head of the province publishes everything graded of a year. @param props.year the one the list shows */
export function PublishYear({ year: shown }: { readonly year: string | undefined }) {
  const today = useToday();
  const year = Number(shown ?? Number(today.slice(0, 4)) - 1);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const { publish } = texts;
  const sent = useAct(
    async (documentNo: string | undefined) => {
      const body = { year, ...(documentNo ? { documentNo } : {}) };
      return (await api.POST('/api/assessments/publish', { body })).data;
    },
    {
      onDone: (answer) => {
        setAsked(false);
        if (answer) setDone(publish.done(answer.published, answer.findings));
      },
    },
  );
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      <Button
        type="primary"
        onClick={() => {
          sent.reset();
          setAsked(true);
        }}
      >
        {publish.button}
      </Button>
      <ActDialog
        title={asked ? publish.title(year) : null}
        needs={[]}
        takes={['documentNo']}
        labels={{ documentNo: texts.one.documentNo }}
        busy={sent.isPending}
        problem={sent.error}
        onSubmit={({ documentNo }) => sent.run(documentNo as string | undefined)}
        onClose={() => setAsked(false)}
      >
        <NoticeBox>{publish.note(year)}</NoticeBox>
      </ActDialog>
    </>
  );
}
