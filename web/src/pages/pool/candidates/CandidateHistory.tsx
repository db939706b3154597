import { Link } from 'react-router';
import { texts } from '#texts/candidates';
import { api } from '../../../api/client.js';
import { useUnitName } from '../../../api/units.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { Loaded } from '../../../ui/States.js';
import { Timeline, Told } from '../../../ui/Timeline.js';
import { CandidateState } from '../parts/CandidateState.js';
import styles from './candidates.module.css';

const { one } = texts;

interface CandidateHistoryProps {
  readonly enterpriseId: string;
  /** The tag the page is about. */
  readonly current: string;
}

/** Every tag the enterprise holds or held, the latest first. */
export function CandidateHistory({ enterpriseId, current }: CandidateHistoryProps) {
  const unitName = useUnitName();
  const read = useRead(['candidates', 'of', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/candidates', { params: { path: { id: enterpriseId } } }),
  );
  return (
    <Loaded read={read}>
      {(tags) => (
        <Timeline
          label={one.history}
          moments={tags.map(({ id, kindZh, unitId, setAt, reviewOn, endedAt, reason, endReason }) => ({
            key: id,
            when: dateOf(setAt),
            tone: endedAt ? 'plain' : 'good',
            title: (
              <span className={styles.links}>
                {id === current ? (
                  `${kindZh}（${one.current}）`
                ) : (
                  <Link to={pathTo('candidate', id)}>{kindZh}</Link>
                )}
                <CandidateState endedAt={endedAt} />
              </span>
            ),
            note: [unitName(unitId), endedAt ? texts.endedOn(dateOf(endedAt)) : one.review(reviewOn)].join(
              ' · ',
            ),
            children: (
              <>
                {reason && (
                  <Told name={one.reason} internal={one.internal}>
                    {reason}
                  </Told>
                )}
                {endReason && (
                  <Told name={one.endReason} internal={one.internal}>
                    {endReason}
                  </Told>
                )}
              </>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
