import { texts } from '#texts/assessment';
import type { Schema } from '../../api/client.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { toneOf } from '../../ui/Tag.js';
import { Timeline, Told } from '../../ui/Timeline.js';

/** Every act, the first one first; what is internal is there for those who may read it. */
export function AssessmentHistory({ lines }: { readonly lines: readonly Schema<'AssessmentLineView'>[] }) {
  return (
    <Panel title={texts.one.history}>
      <Timeline
        label={texts.one.history}
        moments={lines.map((line) => ({
          key: line.id,
          when: timeOf(line.at),
          title: texts.historyLine(line.actionZh, line.toStateZh),
          tone: toneOf(line.toState),
          note: [line.unitName, line.actorName].filter(Boolean).join(' · '),
          children: <Words line={line} />,
        }))}
      />
    </Panel>
  );
}

function Words({ line }: { readonly line: Schema<'AssessmentLineView'> }) {
  const { remark, opinion, total, gradeZh, fields } = line;
  return (
    <>
      {remark && <p>{remark}</p>}
      {fields.length > 0 && <p>{fields.map(({ zh }) => zh).join('、')}</p>}
      {total && gradeZh && <p>{texts.gradeAfter(total, gradeZh)}</p>}
      {opinion && <Told name={texts.opinionName}>{opinion}</Told>}
    </>
  );
}
