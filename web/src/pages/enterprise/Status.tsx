import { texts } from '#texts/status';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loaded } from '../../ui/States.js';
import { CasePanel } from './status/CasePanel.js';
import { EndedCases } from './status/EndedCases.js';
import { LatestMessages } from './status/LatestMessages.js';
import { NextDue } from './status/NextDue.js';
import { Candidates, Places, Titles } from './status/Places.js';
import styles from './status/status.module.css';
import { Tasks } from './status/Tasks.js';

type View = Schema<'StatusView'>;

/** The home of an enterprise: what is due, where each case stands, and what it holds in the pool. */
export default function Status() {
  const read = useRead(['status'], () => api.GET('/api/status'));
  return (
    <Page title={texts.title} lead={read.data && texts.asOf(read.data.today)}>
      <Loaded read={read}>{(status) => <Content {...status} />}</Loaded>
    </Page>
  );
}

function Content({ nextDue, tasks, cases, memberships, titles, candidates }: View) {
  // A case that has ended is with nobody.
  const running = cases.filter(({ holderName }) => holderName !== null);
  const over = cases.filter(({ holderName }) => holderName === null);
  const only = tasks.length === 1 && nextDue?.yours ? tasks[0] : undefined;
  return (
    <>
      <NextDue due={nextDue} cases={cases} only={only} />
      <Tasks
        tasks={tasks}
        cases={cases}
        above={only?.subjectId === nextDue?.subjectId ? only?.id : undefined}
      />
      <section aria-label={texts.cases.title} className={styles.stack}>
        {running.map((each) => (
          <CasePanel key={each.id} of={each} />
        ))}
        {running.length === 0 && (
          <Empty>
            <p className={styles.emptyText}>{texts.cases.none}</p>
            <LinkButton to={PATHS.apply}>{texts.cases.apply}</LinkButton>
          </Empty>
        )}
      </section>
      <div className={styles.columns}>
        <Places places={memberships} />
        <Titles titles={titles} />
        <Candidates candidates={candidates} />
      </div>
      <EndedCases cases={over} />
      <LatestMessages />
    </>
  );
}
