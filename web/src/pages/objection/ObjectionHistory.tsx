import { texts } from '#texts/objections';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { toneOf } from '../../ui/Tag.js';
import { Timeline } from '../../ui/Timeline.js';

/** Every act on an objection, the latest last. @param props.version read anew when it has moved */
export function ObjectionHistory({ id, version }: { readonly id: string; readonly version: number }) {
  const read = useRead(['objection-history', id, version], () =>
    api.GET('/api/objections/{id}/history', { params: { path: { id } } }),
  );
  return (
    <Panel title={texts.history}>
      <Loaded read={read}>
        {(acts) =>
          acts.length === 0 ? (
            <p>{texts.noHistory}</p>
          ) : (
            <Timeline
              label={texts.history}
              moments={acts.map(({ seq, at, fromState, toState, actorName, opinion, reasonTold }) => ({
                key: String(seq),
                when: timeOf(at),
                title: texts.fromTo(texts.states[fromState] ?? fromState, texts.states[toState] ?? toState),
                tone: toneOf(toState),
                note: actorName,
                children: (
                  <>
                    <p>{texts.opinion(opinion)}</p>
                    {reasonTold && <p>{texts.told(reasonTold)}</p>}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
