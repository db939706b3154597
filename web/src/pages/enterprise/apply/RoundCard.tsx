import { texts } from '#texts/apply';
import { useWords } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import { endOf, timeOf } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './apply.module.css';
import { StartCase } from './StartCase.js';

interface RoundCardProps {
  readonly round: Schema<'RoundView'>;
  readonly opening: Schema<'OpeningView'>;
  /** It was asked for by its address. */
  readonly marked: boolean;
}

/** One round: what it is for, by which document, until when, and the way into it. */
export function RoundCard({ round, opening, marked }: RoundCardProps) {
  const words = useWords();
  const [tier, track] = [words('tiers', round.tier), words('tracks', round.track)];
  return (
    <div className={styles.card} data-marked={marked}>
      <Panel
        title={round.title}
        extra={
          <span className={styles.tags}>
            <Tag tone="brand">{tier}</Tag>
            <Tag tone="brand">{track}</Tag>
          </span>
        }
      >
        <div className={styles.list}>
          <p>{texts.purpose(round.ownerUnitName, tier, track)}</p>
          <Facts
            rows={[
              [texts.closes, <strong key="closes">{endOf(round.closesForYouAt)}</strong>],
              [texts.basis, round.basisDocument],
              [texts.baseYear, texts.year(round.baseYear)],
              [texts.opens, timeOf(round.opensAt)],
              ...(round.cityClosesAt ? [[texts.reaches, endOf(round.cityClosesAt)] as const] : []),
            ]}
          />
          <Way round={round} opening={opening} />
        </div>
      </Panel>
    </div>
  );
}

function Way({ round, opening }: Omit<RoundCardProps, 'marked'>) {
  if (opening.applicationId !== null)
    return (
      <div className={styles.way}>
        <span>{texts.own}</span>
        <LinkButton main to={pathTo('caseForm', opening.applicationId)}>
          {texts.openOwn}
        </LinkButton>
      </div>
    );
  if (opening.allowed) return <StartCase round={round} />;
  return (
    <p className={styles.soft}>
      <strong>{texts.why}</strong>：{opening.reason}
    </p>
  );
}
