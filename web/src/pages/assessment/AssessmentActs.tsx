import { useState } from 'react';
import { texts } from '#texts/assessment';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { InputValues } from '../../ui/acts/inputs.js';
import type { Choice } from '../../ui/acts/ManyChoices.js';
import { type ActWords, RowActs } from '../../ui/acts/RowActs.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';
import { JudgeForm } from './JudgeForm.js';
import { isJudging, type JudgingAct } from './judging.js';

type View = Schema<'AssessmentDetail'>;
type Option = Schema<'ActionOption'>;

interface Given {
  readonly params: { readonly path: { readonly id: string } };
  readonly version: number;
  readonly values: InputValues;
}

const words = (values: InputValues) => values as Readonly<Record<string, string>>;

const ACTS: Readonly<Record<string, (given: Given) => Promise<{ data?: View }>>> = {
  resubmit: ({ params, version, values }) =>
    api.POST('/api/assessments/{id}/resubmit', { params, body: { version, ...words(values) } }),
  return: ({ params, version, values }) =>
    api.POST('/api/assessments/{id}/return', {
      params,
      body: {
        version,
        fields: [...((values.fields ?? []) as readonly string[])],
        reason: String(values.reason ?? ''),
        ...(values.opinion ? { opinion: String(values.opinion) } : {}),
      },
    }),
  proceed: ({ params, version, values }) =>
    api.POST('/api/assessments/{id}/proceed', { params, body: { version, opinion: String(values.opinion) } }),
  sendBack: ({ params, version, values }) =>
    api.POST('/api/assessments/{id}/sendBack', {
      params,
      body: { version, opinion: String(values.opinion) },
    }),
};

/** Acts that are there only while the state asks for them. */
const AT_TIMES = ['resubmit', 'proceed', 'sendBack'];

/** What the post never does is not shown. */
function isShown({ action, code }: Option): boolean {
  return code !== 'FORBIDDEN' && !(code === 'WRONG_STATE' && AT_TIMES.includes(action));
}

interface AssessmentActsProps {
  readonly assessment: View;
  readonly own: boolean;
}

/** What may be done; judging opens a form of its own on the page. */
export function AssessmentActs({ assessment, own }: AssessmentActsProps) {
  const { id, version } = assessment;
  const [judging, setJudging] = useState<JudgingAct | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const read = useRead(['assessment', id, 'acts', version], () =>
    api.GET('/api/assessments/{id}/actions', { params: { path: { id } } }),
  );
  const tell = (answer: View | undefined, actionZh: string) => {
    setJudging(null);
    if (answer) setDone(texts.done(actionZh, answer.stateZh));
  };
  const send = async ({ action }: Option, values: InputValues) =>
    (await ACTS[action]?.({ params: { path: { id } }, version, values }))?.data;
  return (
    <>
      {done && <DoneBox>{done}</DoneBox>}
      {judging ? (
        <JudgeForm
          act={judging}
          assessment={assessment}
          onDone={(answer) => tell(answer, texts.judge[judging])}
          onCancel={() => setJudging(null)}
        />
      ) : (
        <Loaded read={read}>
          {(options) => (
            <RowActs
              acts={options.filter(isShown)}
              send={send}
              wordsOf={(act) => wordsOf(act, assessment, own)}
              onDone={(answer, { actionZh }) => tell(answer, actionZh)}
              goTo={({ action }) => (isJudging(action) ? () => setJudging(action) : undefined)}
            />
          )}
        </Loaded>
      )}
    </>
  );
}

function wordsOf({ action }: Option, assessment: View, own: boolean): ActWords {
  const labels = texts.labels;
  if (action === 'return') return { labels, choices: { fields: fieldsOf(assessment) } };
  if (action === 'resubmit' && own) return { labels, note: <NoticeBox>{texts.resubmitNote}</NoticeBox> };
  return { labels };
}

function fieldsOf({ figures }: View): Choice[] {
  return [
    ...figures.map(({ field, zh }) => ({ value: field, label: zh })),
    { value: 'products', label: texts.fieldProducts },
    { value: 'comment', label: texts.fieldComment },
  ];
}
