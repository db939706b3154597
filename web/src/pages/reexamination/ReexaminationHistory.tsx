import { texts } from '#texts/reexaminations';
import type { Schema } from '../../api/client.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { toneOf } from '../../ui/Tag.js';
import { Timeline, Told } from '../../ui/Timeline.js';

type Act = Schema<'ReexaminationActView'>;

const words = texts.history;

/** Every act on a 复核, the first one first. */
export function ReexaminationHistory({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <Panel title={words.title}>
      <Timeline
        label={words.title}
        moments={acts.map((act) => ({
          key: String(act.seq),
          when: timeOf(act.at),
          title: `${act.actionZh} → ${act.toStateZh}`,
          tone: toneOf(act.toState),
          note: [words.by(act.unitName, act.actorName), act.dueOn && words.due(act.dueOn), act.remark]
            .filter(Boolean)
            .join('　'),
          children: <Texts act={act} />,
        }))}
      />
    </Panel>
  );
}

function Texts({ act: { opinion, reasonTold, clause, documentNo } }: { readonly act: Act }) {
  return (
    <>
      {opinion && (
        <Told name={words.opinion} internal={words.internal}>
          {opinion}
        </Told>
      )}
      {reasonTold && <Told name={words.told}>{reasonTold}</Told>}
      {clause && <Told name={words.clause}>{clause}</Told>}
      {documentNo && <Told name={words.documentNo}>{documentNo}</Told>}
    </>
  );
}
