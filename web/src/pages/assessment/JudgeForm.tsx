import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/assessment';
import { texts as form } from '#texts/form';
import { useOptions } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { Field } from '../../ui/form/Field.js';
import { ProblemBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import styles from './assessment.module.css';
import { hundredths, type JudgingAct } from './judging.js';
import { type Entries, PointInputs } from './PointInputs.js';

type View = Schema<'AssessmentDetail'>;
type Veto = NonNullable<Schema<'VerifyDto'>['veto']>;
type Given = Schema<'GivenPointsDto'>;

const NO_VETO = 'NONE';

interface JudgeFormProps {
  readonly act: JudgingAct;
  readonly assessment: View;
  readonly onDone: (answer: View | undefined) => void;
  readonly onCancel: () => void;
}

/** Points for each dimension with their reasons, and what is written about them; later tiers send only what they change. */
export function JudgeForm({ act, assessment, onDone, onCancel }: JudgeFormProps) {
  const { id, version, dimensions } = assessment;
  const first = act === 'verify';
  const [entries, setEntries] = useState<Entries>(() => startOf(assessment));
  const [opinion, setOpinion] = useState('');
  const [told, setTold] = useState(assessment.reasonTold ?? '');
  const [veto, setVeto] = useState<Veto>((assessment.veto as Veto | null) ?? NO_VETO);
  const [tried, setTried] = useState(false);
  const vetoes = [{ value: NO_VETO, label: texts.judge.noVeto }, ...useOptions('vetoes')];
  const points = changed(assessment, entries, first);
  const sent = useAct(
    async (body: Schema<'VerifyDto'>) =>
      (await api.POST(`/api/assessments/{id}/${act}`, { params: { path: { id } }, body })).data,
    { onDone },
  );
  const ready =
    opinion.trim() !== '' &&
    told.trim() !== '' &&
    dimensions.every(({ byFormula, code, most }) => byFormula || isGood(entries[code], most));
  const missing = (text: string) => (tried && text.trim() === '' ? form.required : undefined);
  return (
    <Panel title={texts.judge[act]}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (ready) sent.run({ version, points, opinion: opinion.trim(), reasonTold: told.trim(), veto });
        }}
      >
        <p className={styles.soft}>{texts.judge.note[act]}</p>
        <PointInputs dimensions={dimensions} entries={entries} tried={tried} onChange={setEntries} />
        <Field label={texts.judge.veto}>
          {({ status: _, ...control }) => (
            <Select {...control} value={veto} options={vetoes} onChange={(next: Veto) => setVeto(next)} />
          )}
        </Field>
        <Field label={texts.judge.opinion} error={missing(opinion)}>
          {(control) => (
            <Input.TextArea
              {...control}
              value={opinion}
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              onChange={({ target }) => setOpinion(target.value)}
            />
          )}
        </Field>
        <Field label={texts.judge.reasonTold} error={missing(told)}>
          {(control) => (
            <Input.TextArea
              {...control}
              value={told}
              maxLength={500}
              autoSize={{ minRows: 2, maxRows: 6 }}
              onChange={({ target }) => setTold(target.value)}
            />
          )}
        </Field>
        <ProblemBox problem={sent.error} />
        <div className={styles.foot}>
          <Button onClick={onCancel}>{texts.judge.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={sent.isPending}>
            {texts.judge.submit}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function startOf({ dimensions }: View): Entries {
  return Object.fromEntries(
    dimensions.map(({ code, points, reason }) => [code, { points: points ?? '', reason: reason ?? '' }]),
  );
}

function isGood(entry: Entries[string] | undefined, most: string): boolean {
  const points = hundredths(entry?.points ?? '');
  return points !== null && points <= (hundredths(most) ?? 0) && (entry?.reason ?? '').trim() !== '';
}

/** What is sent: everything at first, afterwards what differs from the tier before. */
function changed({ dimensions }: View, entries: Entries, all: boolean): Given[] {
  return dimensions.flatMap(({ code, byFormula, points: before, reason: why }) => {
    const { points = '', reason = '' } = entries[code] ?? {};
    const same = points.trim() === before && reason.trim() === why;
    if (byFormula || (same && !all)) return [];
    return [{ dimension: code as Given['dimension'], points: points.trim(), reason: reason.trim() }];
  });
}
