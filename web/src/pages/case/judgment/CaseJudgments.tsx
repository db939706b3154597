import { texts } from '#texts/case-judgment';
import type { CaseView } from '../../../api/case.js';
import { useCaseJudgments } from '../../../api/judgments.js';
import { isEnterprise, useMay, useSession } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { SubjectJudgment } from './SubjectJudgment.js';
import styles from './judgment.module.css';

/** What the criteria of its track and of the titles it aims at say of a case. */
export function CaseJudgments({ view: { id, enterpriseId } }: { readonly view: CaseView }) {
  const may = useMay()('CaseJudgments_beside');
  const own = isEnterprise(useSession());
  const read = useCaseJudgments(id, may);
  if (!may) return null;
  const file = own ? pathTo('ownFile') : pathTo('enterprise', enterpriseId);
  return (
    <Panel title={texts.title}>
      <p className={styles.soft}>{texts.lead}</p>
      <Loaded read={read}>
        {(items) =>
          items.length === 0 ? (
            <Empty>{texts.empty}</Empty>
          ) : (
            <div className={styles.subjects}>
              {items.map((item) => (
                <SubjectJudgment key={`${item.subjectKind} ${item.subjectCode}`} of={item} file={file} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
