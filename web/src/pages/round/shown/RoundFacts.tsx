import { texts } from '#texts/round';
import { useCatalogue, useWords } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import { timeOf, untilOf } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import styles from '../round.module.css';
import { RuleSetLinks } from './RuleSetLinks.js';

type Round = Schema<'RoundDetail'>;

/** What a round says, in words. */
export function RoundFacts({ round }: { readonly round: Round }) {
  const word = useWords();
  const { facts } = texts;
  const { state, closesForYouAt, enterpriseClosesAt, cityClosesAt, tier } = round;
  const ofProvince = tier === 'PROVINCE';
  const rows: readonly (readonly [string, React.ReactNode, boolean?])[] = [
    [
      facts.state,
      <Tag key="state" tone={toneOf(state)}>
        {texts.states[state]}
      </Tag>,
    ],
    [facts.track, word('tracks', round.track)],
    [facts.owner, round.ownerUnitName],
    [facts.basisDocument, round.basisDocument],
    [facts.baseYear, facts.baseYearOf(round.baseYear)],
    [facts.ruleSets, <RuleSetLinks key="ruleSets" keys={round.ruleSets} />],
    [facts.opens, texts.from(timeOf(round.opensAt))],
    [facts.enterpriseCloses, untilOf(enterpriseClosesAt)],
    [facts.closesForYou, untilOf(closesForYouAt), closesForYouAt !== enterpriseClosesAt],
    [facts.cityCloses, untilOf(cityClosesAt), cityClosesAt !== null],
    [facts.correctionCloses, untilOf(round.correctionClosesAt)],
    [facts.quotaMode, texts.quotaModes[round.quotaMode], ofProvince],
    [facts.cityPublicity, publicityWords(round, round.cityPublicityLength), ofProvince],
    [facts.publicity, publicityWords(round, round.publicityLength)],
    [facts.skipAllowed, round.skipAllowed ? facts.skipYes : facts.skipNo],
    [facts.otherTrack, round.otherTrackAllowed ? facts.otherTrackYes : facts.otherTrackNo, ofProvince],
    [facts.limits, useLimitWords(round)],
  ];
  return (
    <Panel title={facts.title}>
      <Facts
        rows={rows.filter(([, , shown = true]) => shown).map(([name, value]) => [name, value] as const)}
      />
      <p className={styles.note}>{facts.provisionalNote}</p>
    </Panel>
  );
}

function publicityWords({ publicityUnit }: Round, length: number): string {
  return length === 0 ? texts.facts.noPublicity : texts.facts.days(length, texts.units[publicityUnit]);
}

function useLimitWords({ limits }: Round): string {
  const { data } = useCatalogue();
  const nameOf = (step: string) => data?.limits.find(({ code }) => code === step)?.zh ?? step;
  const own = Object.entries(limits).map(([step, days]) => texts.facts.limitOf(nameOf(step), days));
  return own.length === 0 ? texts.facts.limitsGeneral : own.join('\n');
}
