import type { INestApplicationContext } from '@nestjs/common';
import type { AppConfig } from '../../config/env.js';
import { AuditEvent, AuditLog } from '../core/audit/index.js';
import { Db, UnitOfWork } from '../core/database/index.js';
import { oneTimePassword } from '../modules/identity/index.js';
import { accountsFile, writeAccounts } from './accounts-file.js';
import { Company } from './company.js';
import { decisions } from './story/decisions.js';
import { earlierPools } from './story/earlier-pools.js';
import { lastRound } from './story/last-round.js';
import { createPeople, enterFacts, enterFigures } from './people.js';
import { presentRounds } from './story/present-rounds.js';
import { filingDay, yearlyUpdates } from './story/yearly-updates.js';
import { Stage } from './stage.js';

const MARK = 'DEMO_MADE';

/** What a database has to do with demo data. */
export type DemoState = 'EMPTY' | 'COMPLETE' | 'INCOMPLETE' | 'OTHER_DATA';

/** INCOMPLETE: the making was cut off. OTHER_DATA: somebody works here already; no demo comes on top. */
export async function demoState(app: INestApplicationContext): Promise<DemoState> {
  const db = app.get(Db);
  if (await db.repo(AuditEvent).existsBy({ action: MARK })) return 'COMPLETE';
  const [counts] = await db.query<{ demo: number; enterprises: number }>(
    'demo_state',
    `SELECT (SELECT COUNT(*) FROM account WHERE login_name LIKE 'demo-%') AS demo,
            (SELECT COUNT(*) FROM enterprise) AS enterprises`,
  );
  if (Number(counts?.demo) > 0) return 'INCOMPLETE';
  return Number(counts?.enterprises) > 0 ? 'OTHER_DATA' : 'EMPTY';
}

/**
 * Fills an empty database with invented enterprises, people, rounds, cases in every state and members of every kind,
 * by playing three years of business through the API. Nothing else may work on the database meanwhile.
 */
export async function makeDemo(config: AppConfig): Promise<void> {
  const password = oneTimePassword();
  writeAccounts(accountsFile(config), password);
  const stage = await Stage.open(config);
  try {
    await stage.moveTo(stage.day(-1160));
    const people = await createPeople(stage, password);
    const company = await Company.signIn(stage, password);
    await earlierPools(stage, company);
    const [beforeRound, filing] = [stage.day(-215), filingDay(stage)];
    await stage.moveTo(beforeRound < filing ? beforeRound : filing);
    const year = Number(stage.today.slice(0, 4));
    await enterFigures(stage, people, year);
    await enterFacts(stage, people, year);
    await yearlyUpdates(stage, company);
    await lastRound(stage, company);
    await decisions(stage, company);
    await presentRounds(stage, company);
    await stage.moveTo(stage.today, '00:00');
    await stage.app
      .get(UnitOfWork)
      .run(() => stage.app.get(AuditLog).write({ action: MARK, subjectKind: 'DEMO', result: 'SUCCESS' }));
  } finally {
    await stage.close();
  }
}
