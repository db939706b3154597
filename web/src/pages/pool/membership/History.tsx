import { texts } from '#texts/pool';
import { useWords } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { timeOf } from '../../../ui/dates.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import { Timeline, Told } from '../../../ui/Timeline.js';
import styles from './membership.module.css';

type Event = Schema<'MembershipEventView'>;
type Words = Readonly<Record<string, string>>;

const { one } = texts;
const EVENTS: Words = texts.events;
const DOCUMENTS: Words = texts.documents;
const REASONS: Words = texts.reasons;

/** Everything that changed a place, in the order it was recorded. */
export function History({ id }: { readonly id: string }) {
  const word = useWords();
  const read = useRead(['memberships', id, 'events'], () =>
    api.GET('/api/memberships/{id}/events', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {(events) =>
        events.length === 0 ? (
          <Empty>{one.noHistory}</Empty>
        ) : (
          <Timeline
            label={one.history}
            moments={events.map((event) => ({
              key: event.id,
              when: event.effectiveOn,
              tone: toneOf(event.toState),
              title: (
                <span className={styles.value}>
                  {EVENTS[event.action] ?? event.action}
                  <Tag tone={toneOf(event.toState)}>{word('membershipStates', event.toState)}</Tag>
                </span>
              ),
              note: noteOf(event),
              children: <Texts event={event} />,
            }))}
          />
        )
      }
    </Loaded>
  );
}

function noteOf({ actorName, recordedAt, toState }: Event): string {
  const by = actorName ? one.by(actorName) : toState === 'EXPIRED' ? one.system : '';
  return [by, one.recorded(timeOf(recordedAt))].filter(Boolean).join(' · ');
}

function Texts({ event }: { readonly event: Event }) {
  const word = useWords();
  const { reasonCode, reasonTold, opinion, documents } = event;
  const papers = Object.entries(documents ?? {}).flatMap(([key, value]) =>
    DOCUMENTS[key] ? [`${DOCUMENTS[key]} ${key === 'title' ? word('titleKinds', value) : value}`] : [],
  );
  return (
    <>
      {papers.length > 0 && <p className={styles.papers}>{papers.join(' · ')}</p>}
      {reasonCode && <Told name={one.reasonCode}>{REASONS[reasonCode] ?? reasonCode}</Told>}
      {reasonTold && <Told name={one.told}>{reasonTold}</Told>}
      {opinion && (
        <Told name={one.opinion} internal={one.internal}>
          {opinion}
        </Told>
      )}
    </>
  );
}
