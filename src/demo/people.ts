import { type Metric, loadPolicy } from '../../config/policy.js';
import { makeOrganisationCode, makeUscc } from '../common/uscc.js';
import { UnitOfWork } from '../core/database/index.js';
import { AttributeService, EnterpriseChanges, FigureService } from '../modules/enterprise/index.js';
import { AccountService, OrganisationService } from '../modules/identity/index.js';
import { type DemoFirm, FIRMS, OFFICIALS } from './cast.js';
import { sampleFigure } from './sample-answers.js';
import { sampleFacts } from './sample-facts.js';
import type { Stage } from './stage.js';

const YEARS = 4;

/** The person of an enterprise. */
export interface FirmPerson {
  readonly accountId: string;
  readonly enterpriseId: string;
  /** See `DemoFirm`. */
  readonly size: number;
}

/** Opens every account and puts the enterprises on the register; all people share one password. */
export async function createPeople({ app }: Stage, password: string): Promise<FirmPerson[]> {
  const accounts = app.get(AccountService);
  const organisations = app.get(OrganisationService);
  const passwordHash = await accounts.hashPassword(password);
  const credentials = { passwordHash, mustChangePassword: false };
  return app.get(UnitOfWork).run(async () => {
    for (const { loginName, unitId, role, name: displayName } of OFFICIALS) {
      const { id: organisationId } = await organisations.authorityOf(unitId);
      await accounts.create(null, { ...credentials, organisationId, role, loginName, displayName });
    }
    const people: FirmPerson[] = [];
    for (const [index, firm] of FIRMS.entries()) {
      const { id: enterpriseId, name } = await app.get(EnterpriseChanges).create(registration(firm, index));
      const { id: accountId } = await accounts.createEnterpriseAccount(null, {
        ...credentials,
        enterpriseId,
        enterpriseName: name,
        role: 'ENTERPRISE_ADMIN',
        loginName: firm.loginName,
        displayName: `演示联系人${String(index + 1).padStart(2, '0')}`,
      });
      people.push({ accountId, enterpriseId, size: firm.size });
    }
    return people;
  });
}

/** Enters the figures of the four years before `year`, in the name of the enterprises' persons. */
export async function enterFigures(
  { app }: Stage,
  people: readonly FirmPerson[],
  year: number,
): Promise<void> {
  const figures = app.get(FigureService);
  await app.get(UnitOfWork).run(async () => {
    for (const { accountId, enterpriseId, size } of people)
      for (let back = 0; back < YEARS; back += 1)
        await figures.write(accountId, enterpriseId, {
          year: year - 1 - back,
          basis: 'SOLO',
          source: '演示数据',
          values: loadPolicy().metrics.map((metric: Metric) => ({
            metric: metric.key,
            value: sampleFigure(metric, back, size),
          })),
        });
  });
}

/** One enterprise in so many says nothing beside its figures. */
const SILENT = 3;

/** Enters facts for two enterprises in three, in the name of their persons; those of the others stay unknown. */
export async function enterFacts({ app }: Stage, people: readonly FirmPerson[], year: number): Promise<void> {
  const attributes = app.get(AttributeService);
  await app.get(UnitOfWork).run(async () => {
    for (const [index, { accountId, enterpriseId, size }] of people.entries()) {
      if (index % SILENT === SILENT - 1) continue;
      const values = sampleFacts(year - 1, size);
      await attributes.write(accountId, enterpriseId, { source: '演示数据', values });
    }
  });
}

function registration({ name, unitId, industryCode, sector }: DemoFirm, index: number) {
  const division = /^\d{6}$/.test(unitId) ? unitId : '440000';
  const organisation = makeOrganisationCode(`D${String(index + 1).padStart(7, '0')}`);
  return {
    uscc: makeUscc(`91${division}${organisation}`),
    name,
    unitId,
    industryCode,
    sectors: [{ sector, main: true }],
    establishedOn: '2012-05-18',
    registeredCapital: 5_000_000_000,
    address: `演示路${index + 1}号`,
    legalRepresentative: '演示法人',
    contactName: '演示联系人',
    contactPhone: '00000000000',
    contactEmail: 'demo@demo.invalid',
  };
}
