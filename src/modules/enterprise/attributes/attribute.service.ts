import { Injectable } from '@nestjs/common';
import { type Attribute as Kind, loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import type { FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { AccountService } from '../../identity/index.js';
import { FactWatch } from '../fact-watch.js';
import { EnterpriseRepository } from '../registry/enterprise.repository.js';
import { refuseFaults } from '../registry/enterprise.rules.js';
import { EnterpriseService } from '../registry/enterprise.service.js';
import { EnterpriseRules } from '../registry/enterprise.errors.js';
import type { AttributeValueDto, WriteAttributesDto } from './attribute.dto.js';
import { type Attribute, NO_YEAR } from './attribute.entity.js';
import { AttributeRepository } from './attribute.repository.js';
import { displayOf, readValue } from './attribute-values.js';
import type { AttributesView, AttributeView } from './attribute-view.dto.js';

const SHOWN_YEARS = 3;
const FIRST_YEAR = 2000;

/** By whom and when an attribute was entered. */
type Entered = Pick<Attribute, 'enteredBy' | 'enteredAt'>;

/** What is entered for one attribute and year; a null value clears it. */
interface Entry extends Pick<Attribute, 'key' | 'year' | 'evidence'> {
  readonly value: string | null;
}

/** Facts of enterprises: what was entered, by whom, on what ground. What is not entered is unknown. */
@Injectable()
export class AttributeService {
  constructor(
    private readonly attributes: AttributeRepository,
    private readonly enterprises: EnterpriseService,
    private readonly register: EnterpriseRepository,
    private readonly accounts: AccountService,
    private readonly watch: FactWatch,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Every fact known of an enterprise, as it stands now, for other modules. */
  latest(enterpriseId: string): Promise<Attribute[]> {
    return this.attributes.of(enterpriseId);
  }

  /** Every attribute of the catalogue; those of each year for the last three up to the present. @throws NOT_FOUND */
  async read(actor: Actor, enterpriseId: string): Promise<AttributesView> {
    await this.enterprises.inReach(actor, enterpriseId);
    const known = await this.attributes.of(enterpriseId);
    const people = await this.accounts.namesOf(known.map(({ enteredBy }) => enteredBy));
    const { attributeGroups, attributes } = loadPolicy();
    const shown = (kind: Kind) =>
      this.yearsOf(kind).map((year) => {
        const row = known.find((each) => each.key === kind.key && each.year === year);
        return viewOf(kind, year, row, row ? (people.get(row.enteredBy) ?? '') : null);
      });
    return {
      groups: attributeGroups.map(({ key, zh }) => ({
        key,
        zh,
        rows: attributes.filter(({ group }) => group === key).flatMap(shown),
      })),
    };
  }

  /** Enters facts for the enterprise itself or an officer in reach. @throws NOT_FOUND, VALIDATION_FAILED */
  enter(actor: Actor, enterpriseId: string, input: WriteAttributesDto): Promise<AttributesView> {
    return this.uow.run(async () => {
      await this.enterprises.inReach(actor, enterpriseId);
      await this.write(actor.accountId, enterpriseId, input);
      return this.read(actor, enterpriseId);
    });
  }

  /**
   * Enters facts inside a unit of work; what a value replaces or clears goes to the history, an unchanged one stays.
   * @param accountId who enters them.
   * @throws VALIDATION_FAILED
   */
  async write(accountId: string, enterpriseId: string, input: WriteAttributesDto): Promise<void> {
    refuseFaults(this.faultsOf(input.values));
    await this.register.lock(enterpriseId);
    const entered = { enteredBy: accountId, enteredAt: this.clock.now() };
    const present = await this.present(enterpriseId);
    await this.put(entered, enterpriseId, input.source, input.values.map(this.entryOf), present);
  }

  /**
   * Takes over facts that were entered elsewhere, inside a unit of work, as of when that was: what has been entered or
   * cleared here since stays, and so does an equal value with its proof. Those `write` would refuse are left out.
   */
  async takeOver(entered: Entered, enterpriseId: string, input: WriteAttributesDto): Promise<void> {
    const sound = input.values.filter((value) => this.valueFaults(value, 0).length === 0).map(this.entryOf);
    if (sound.length === 0) return;
    await this.register.lock(enterpriseId);
    const present = await this.present(enterpriseId);
    const gone = new Set((await this.attributes.replacedSince(enterpriseId, entered.enteredAt)).map(placeOf));
    const entries = sound.filter((entry) => {
      const old = present.get(placeOf(entry));
      return old
        ? old.enteredAt <= entered.enteredAt && old.value !== entry.value
        : !gone.has(placeOf(entry));
    });
    await this.put(entered, enterpriseId, input.source, entries, present);
  }

  private async present(enterpriseId: string): Promise<Map<string, Attribute>> {
    return new Map((await this.attributes.of(enterpriseId)).map((row) => [placeOf(row), row]));
  }

  private async put(
    entered: Entered,
    enterpriseId: string,
    source: string,
    entries: readonly Entry[],
    present: ReadonlyMap<string, Attribute>,
  ): Promise<void> {
    const now = this.clock.now();
    const added: Attribute[] = [];
    for (const { key, year, value, evidence } of entries) {
      const old = present.get(placeOf({ key, year }));
      if (value === null) {
        if (old) await this.attributes.clear(old, entered.enteredBy, now);
        continue;
      }
      const next = { value, evidence, source, ...entered };
      if (!old) added.push({ id: newId(), enterpriseId, key, year, ...next });
      else if (old.value !== value || old.evidence !== evidence || old.source !== source)
        await this.attributes.replace(old, next, now);
    }
    await this.attributes.add(added);
    this.watch.changed(enterpriseId);
  }

  private faultsOf(values: readonly AttributeValueDto[]): FieldError[] {
    const places = new Set(values.map(({ key, year = NO_YEAR }) => placeOf({ key, year })));
    const twice: FieldError[] = places.size < values.length ? [{ field: 'values', code: 'arrayUnique' }] : [];
    return [...twice, ...values.flatMap((value, index) => this.valueFaults(value, index))];
  }

  private valueFaults({ key, year, value, evidence }: AttributeValueDto, index: number): FieldError[] {
    const at = (name: string) => `values.${index}.${name}`;
    const kind = loadPolicy().attribute(key);
    if (!kind) return [{ field: at('key'), code: EnterpriseRules.unknownAttribute }];
    const faults = this.yearFaults(kind, year, at('year'));
    if (value === null) return faults;
    const read = readValue(kind, value, this.clock.today());
    if ('fault' in read) faults.push({ field: at('value'), ...read.fault });
    if (kind.evidenceRequired && !evidence) faults.push({ field: at('evidence'), code: 'required' });
    return faults;
  }

  private yearFaults({ perYear }: Kind, year: number | undefined, field: string): FieldError[] {
    if (!perYear) return year === undefined ? [] : [{ field, code: EnterpriseRules.noYear }];
    if (year === undefined) return [{ field, code: 'required' }];
    const params = { min: FIRST_YEAR, max: this.presentYear() };
    return year >= params.min && year <= params.max ? [] : [{ field, code: 'integerIn', params }];
  }

  /** Of a value without faults: in its one spelling. */
  private readonly entryOf = ({ key, year = NO_YEAR, value, evidence }: AttributeValueDto): Entry => {
    const kind = loadPolicy().attribute(key);
    const read = kind && value !== null ? readValue(kind, value, this.clock.today()) : null;
    return { key, year, value: read && 'value' in read ? read.value : null, evidence: evidence ?? null };
  };

  private yearsOf({ perYear }: Kind): number[] {
    if (!perYear) return [NO_YEAR];
    return Array.from({ length: SHOWN_YEARS }, (_, back) => this.presentYear() - back);
  }

  private presentYear(): number {
    return Number(this.clock.today().slice(0, 4));
  }
}

function placeOf({ key, year }: Pick<Attribute, 'key' | 'year'>): string {
  return `${key}:${year}`;
}

function viewOf(
  kind: Kind,
  year: number,
  row: Attribute | undefined,
  enteredByName: string | null,
): AttributeView {
  const { key, zh, type, perYear, hint, choices, min, max, noneAllowed, evidenceRequired } = kind;
  return {
    ...{ key, zh, type, perYear, year: perYear ? year : null },
    value: row?.value ?? null,
    display: row ? displayOf(kind, row.value) : null,
    evidence: row?.evidence ?? null,
    source: row?.source ?? null,
    enteredByName,
    enteredAt: row?.enteredAt ?? null,
    ...{ hint, min, max, noneAllowed, evidenceRequired },
    choices: choices.map((choice) => ({ code: choice.code, zh: choice.zh })),
  };
}
