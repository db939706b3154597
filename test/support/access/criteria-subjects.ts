import { loadRuleSets, type RuleSet } from '../../../config/criteria/rule-sets.js';
import { newId } from '../../../src/common/ids.js';
import { ImpactRun } from '../../../src/modules/criteria/impact/impact-run.entity.js';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import { TagSuggestion } from '../../../src/modules/criteria/suggestion/tag-suggestion.entity.js';
import type { Caller } from '../app.js';
import { enterInnovative } from '../criteria-desk.js';
import { eventually } from '../eventually.js';
import type { MainJob } from '../main-job.js';

/** A rule file whoever drafts one may begin with. */
export const draftRules = () => loadRuleSets().find('POOL-LITTLEGIANT-2026') as RuleSet;

/** A judgment pinned to a case, an open suggestion for the enterprise, and a run the city's handler asked for. */
export async function judged(job: MainJob, { enterpriseId }: Caller, applicationId: string) {
  const { app, countyHandler, cityHandler } = job;
  await enterInnovative(countyHandler, enterpriseId);
  const suggestion = await eventually(() =>
    app.db.repo(TagSuggestion).findOneByOrFail({ enterpriseId, kind: 'INNOVATIVE', state: 'OPEN' }),
  );
  const judgment = await app.db.repo(StoredJudgment).findOneByOrFail({ applicationId, subjectKind: 'TRACK' });
  // Nothing takes it up before the clock moves or the application starts.
  const run: ImpactRun = {
    ...{ id: newId(), unitId: '4403', scope: 'REGISTER', draft: draftRules(), purpose: 'RECOGNITION' },
    ...{ baseYear: 2025, referenceOn: '2026-09-01', state: 'RUNNING', total: 500, done: 0, afterId: null },
    ...{ fault: null, askedBy: cityHandler.accountId, askedAt: new Date('2026-09-01T01:00:00Z') },
    ...{ endedAt: null, version: 1 },
  };
  await app.change(() => app.db.repo(ImpactRun).insert(run as never));
  return { suggestion: suggestion.id, judgment: judgment.id, impactRun: run.id };
}
