import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { maskContact } from '../../../common/mask.js';
import type { Page } from '../../../common/page.js';
import { type Actor, isOfficial, type Place, Reach, readsMasked } from '../../../core/auth/index.js';
import { UnitService } from '../../unit/index.js';
import type { EnterpriseQuery } from './enterprise.dto.js';
import type { Enterprise } from './enterprise.entity.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { Successions } from './succession/successions.js';
import type {
  EnterpriseItem,
  EnterpriseView,
  NameView,
  SectorView,
  SuccessionView,
} from './enterprise-view.dto.js';

/** What the register says of an enterprise at one moment, as a case keeps it. */
export interface ProfileSnapshot {
  readonly uscc: string;
  readonly name: string;
  readonly unitId: string;
  readonly industryCode: string;
  readonly mainSector: string;
  readonly sectors: readonly string[];
  readonly establishedOn: string | null;
  /** Fen. */
  readonly registeredCapital: number | null;
  readonly address: string | null;
  readonly legalRepresentative: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
}

/** Reads the register: for other modules without regard to reach, for people within theirs. */
@Injectable()
export class EnterpriseService {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly successions: Successions,
  ) {}

  /** For modules that answer a missing enterprise in their own words. */
  find(id: string): Promise<Enterprise | null> {
    return this.enterprises.find(id);
  }

  /** Several rows at once, by id; ids without a row are left out. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Enterprise>> {
    return new Map((await this.enterprises.ofIds(ids)).map((row) => [row.id, row]));
  }

  /** @throws NOT_FOUND */
  async get(id: string): Promise<Enterprise> {
    const row = await this.find(id);
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    return row;
  }

  /** Where an enterprise stands, for `Reach`. @throws NOT_FOUND */
  async place(id: string): Promise<Place> {
    return placeOf(await this.get(id));
  }

  /** The row, if the actor may see it. @throws NOT_FOUND */
  async inReach(actor: Actor, id: string): Promise<Enterprise> {
    const row = await this.get(id);
    this.reach.demand(actor, placeOf(row));
    return row;
  }

  /** Every name it bears or bore, the latest first. */
  async names(id: string): Promise<NameView[]> {
    return (await this.enterprises.names(id)).map(({ name, fromOn, toOn }) => ({ name, fromOn, toOn }));
  }

  /** @throws NOT_FOUND */
  async profileSnapshot(id: string): Promise<ProfileSnapshot> {
    const row = await this.get(id);
    const sectors = await this.enterprises.sectors([id]);
    return {
      uscc: row.uscc,
      name: row.name,
      unitId: row.unitId,
      industryCode: row.industryCode,
      mainSector: sectors.find(({ main }) => main)?.sector ?? '',
      sectors: sectors.map(({ sector }) => sector),
      establishedOn: row.establishedOn,
      registeredCapital: row.registeredCapital,
      address: row.address,
      legalRepresentative: row.legalRepresentative,
      contactName: row.contactName,
      contactPhone: row.contactPhone,
      contactEmail: row.contactEmail,
    };
  }

  /** @throws NOT_FOUND when the unit asked for is not in reach */
  async list(actor: Actor, query: EnterpriseQuery): Promise<Page<EnterpriseItem>> {
    const path = query.unitId === undefined ? null : this.units.pathOf(query.unitId);
    if (path === undefined) throw new DomainError(CommonErrors.NOT_FOUND);
    if (query.unitId !== undefined && isOfficial(actor)) this.reach.demand(actor, { unitId: query.unitId });
    const page = await this.enterprises.page(actor, query, path);
    const ids = page.items.map(({ id }) => id);
    const [sectors, successors] = [await this.sectorsOf(ids), await this.successions.ofMany(ids)];
    const items = page.items.map((row) =>
      this.item(row, sectors.get(row.id) ?? [], successors.get(row.id) ?? null),
    );
    return { ...page, items };
  }

  /** @throws NOT_FOUND */
  async read(actor: Actor, id: string): Promise<EnterpriseView> {
    const row = await this.inReach(actor, id);
    const [names, sectors] = [await this.names(id), await this.sectorsOf([id])];
    const successor = (await this.successions.ofMany([id])).get(id) ?? null;
    const masked = readsMasked(actor);
    return {
      ...this.item(row, sectors.get(id) ?? [], successor),
      organisationCodeWarning: row.organisationCodeWarning,
      industryName: loadPolicy().industries[row.industryCode] ?? null,
      names,
      absorbed: await this.successions.absorbedBy(id),
      establishedOn: row.establishedOn,
      registeredCapital: row.registeredCapital,
      address: row.address,
      legalRepresentative: row.legalRepresentative,
      contactName: row.contactName,
      contactPhone: masked && row.contactPhone ? maskContact('PHONE', row.contactPhone) : row.contactPhone,
      contactEmail: masked && row.contactEmail ? maskContact('EMAIL', row.contactEmail) : row.contactEmail,
      undisclosedReason: isOfficial(actor) ? row.undisclosedReason : null,
    };
  }

  private item(row: Enterprise, sectors: SectorView[], successor: SuccessionView | null): EnterpriseItem {
    return {
      id: row.id,
      uscc: row.uscc,
      name: row.name,
      unitId: row.unitId,
      unitName: this.units.find(row.unitId)?.name ?? row.unitId,
      industryCode: row.industryCode,
      sectors,
      undisclosed: row.undisclosed,
      successor,
      createdAt: row.createdAt,
      version: row.version,
    };
  }

  /** The sub-sectors of several enterprises, the main one first; those without any are left out. */
  async sectorsOf(ids: readonly string[]): Promise<Map<string, SectorView[]>> {
    const byEnterprise = new Map<string, SectorView[]>();
    if (ids.length === 0) return byEnterprise;
    for (const { enterpriseId, sector, main } of await this.enterprises.sectors(ids)) {
      const view = { sector, zh: loadPolicy().subSector(sector)?.zh ?? sector, main };
      byEnterprise.set(enterpriseId, [...(byEnterprise.get(enterpriseId) ?? []), view]);
    }
    return byEnterprise;
  }
}

function placeOf(row: Enterprise): Place {
  return { unitId: row.unitId, enterpriseId: row.id };
}
