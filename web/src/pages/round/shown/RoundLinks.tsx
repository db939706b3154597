import { texts } from '#texts/round';
import { useWords } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import { useMay, useSession } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Panel } from '../../../ui/Panel.js';
import styles from '../round.module.css';

/** What waits for the province, in the order of its work. */
const QUEUE = [
  'RECOMMENDED',
  'PROVINCE_FORMAL',
  'OUTSIDE_EVALUATION',
  'PROVINCE_DECISION',
  'ACCEPTED',
] as const;

/** The way to the cases, lists and papers of a round. */
export function RoundLinks({ round }: { readonly round: Schema<'RoundDetail'> }) {
  const word = useWords();
  const may = useMay();
  const { unitId } = useSession();
  const { id, tier, ownerUnitId, state } = round;
  if (state === 'DRAFT') return null;
  const queue = tier === 'PROVINCE' && ownerUnitId === unitId ? QUEUE : [];
  const pages = [
    { shown: may('Case_list'), to: pathTo('cases', undefined, { roundId: id }), label: texts.links.cases },
    {
      shown: tier === 'PROVINCE' && may('List_ofRound'),
      to: pathTo('lists', undefined, { round: id }),
      label: texts.links.lists,
    },
    {
      shown: may('Publicity_list'),
      to: pathTo('publicities', undefined, { round: id }),
      label: texts.links.publicities,
    },
    {
      shown: may('Announcement_list'),
      to: pathTo('announcements', undefined, { round: id }),
      label: texts.links.announcements,
    },
  ];
  return (
    <Panel title={texts.links.title}>
      <div className={styles.links}>
        {queue.map((step) => (
          <LinkButton key={step} to={pathTo('cases', undefined, { roundId: id, state: step })}>
            {texts.links.queue(word('caseStates', step))}
          </LinkButton>
        ))}
        {pages
          .filter(({ shown }) => shown)
          .map(({ to, label }) => (
            <LinkButton key={label} to={to}>
              {label}
            </LinkButton>
          ))}
      </div>
    </Panel>
  );
}
