import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import type { FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { wanYuanFromFen } from '../../../common/money.js';
import { sizeRuleFor } from '../../../common/size-class.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { AccountService } from '../../identity/index.js';
import { FactWatch } from '../fact-watch.js';
import { EnterpriseRepository } from '../registry/enterprise.repository.js';
import { refuseFaults } from '../registry/enterprise.rules.js';
import { EnterpriseService } from '../registry/enterprise.service.js';
import { derive, marksOf, type YearFigures } from './derived.js';
import type { FigureQuery, FigureValueDto, WriteFiguresDto } from './figure.dto.js';
import type { Basis, Figure } from './figure.entity.js';
import { FigureRepository } from './figure.repository.js';
import { impossibleIn, possibleAmong } from './impossible.js';
import { METRIC_UNIT_ZH } from './metric-units.js';
import type { FiguresView, FigureView } from './figure-view.dto.js';
import { EnterpriseRules } from '../registry/enterprise.errors.js';

const SHOWN_YEARS = 3;
/** Growth over two years looks this far back. */
const YEARS_BACK = 2;
/** An amount is compared with that of the year after. */
const YEARS_AHEAD = 1;

/** By whom and when a figure was entered. */
type Entered = Pick<Figure, 'enteredBy' | 'enteredAt'>;

/** Yearly figures: what was entered, by whom, and what follows from it. */
@Injectable()
export class FigureService {
  constructor(
    private readonly figures: FigureRepository,
    private readonly enterprises: EnterpriseService,
    private readonly register: EnterpriseRepository,
    private readonly accounts: AccountService,
    private readonly watch: FactWatch,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Figures of the years named, as they stand now, for other modules. */
  latest(enterpriseId: string, years: readonly number[], basis: Basis): Promise<Figure[]> {
    return this.figures.ofYears(enterpriseId, years, basis);
  }

  /** Figures, derived values and marks of a span of years. @throws NOT_FOUND, VALIDATION_FAILED */
  async read(actor: Actor, enterpriseId: string, query: FigureQuery): Promise<FiguresView> {
    const { industryCode } = await this.enterprises.inReach(actor, enterpriseId);
    const to = query.to ?? this.presentYear();
    const from = query.from ?? to - SHOWN_YEARS + 1;
    if (from > to) throw validationFailed([{ field: 'to', code: 'notBefore', params: { from } }]);
    const known = await this.figures.span(enterpriseId, from - YEARS_BACK, to + YEARS_AHEAD, query.basis);
    const shown = known.filter(({ year }) => year >= from && year <= to);
    const people = await this.accounts.namesOf(shown.map(({ enteredBy }) => enteredBy));
    const rule = sizeRuleFor(loadPolicy().sizeRules, industryCode);
    const years = groupByYear(shown).map((figures) => {
      const { year, basis } = figures[0];
      const back = (years: number) => valuesOf(known, year - years, basis);
      return {
        year,
        basis,
        figures: figures.map((figure) => viewOf(figure, people.get(figure.enteredBy) ?? '')),
        derived: derive(back, rule),
        marks: marksOf(back),
      };
    });
    return { years };
  }

  /** Enters figures for the enterprise itself or an officer in reach. @throws NOT_FOUND, VALIDATION_FAILED */
  enter(actor: Actor, enterpriseId: string, input: WriteFiguresDto): Promise<FiguresView> {
    return this.uow.run(async () => {
      await this.enterprises.inReach(actor, enterpriseId);
      await this.write(actor.accountId, enterpriseId, input);
      return this.read(actor, enterpriseId, { basis: input.basis, from: input.year, to: input.year });
    });
  }

  /**
   * Enters figures inside a unit of work; what a value replaces goes to the history, an unchanged one stays.
   * @param accountId who enters them.
   * @throws VALIDATION_FAILED
   */
  async write(accountId: string, enterpriseId: string, input: WriteFiguresDto): Promise<void> {
    this.refuseFaults(input);
    const present = await this.present(enterpriseId, input);
    refuseFaults(impossibleFaults(input.values, valuesByMetric(present)));
    const entered = { enteredBy: accountId, enteredAt: this.clock.now() };
    await this.put(entered, enterpriseId, input, present);
  }

  /**
   * Takes over figures that were entered elsewhere, inside a unit of work, as of when that was: what has been entered
   * here since stays. Those `write` would refuse are left out, so that what somebody once stored stops nobody.
   */
  async takeOver(entered: Entered, enterpriseId: string, input: WriteFiguresDto): Promise<void> {
    const sound = input.values.filter((value) => valueFaults(value, 0).length === 0);
    if (sound.length === 0 || input.year > this.presentYear()) return;
    const present = await this.present(enterpriseId, input);
    const newer = sound.filter(({ metric }) => {
      const old = present.get(metric);
      return !old || old.enteredAt <= entered.enteredAt;
    });
    const values = [...possibleAmong(newer, valuesByMetric(present))];
    await this.put(entered, enterpriseId, { ...input, values }, present);
  }

  /** The figures that stand, which nobody else changes until the unit of work ends. */
  private async present(
    enterpriseId: string,
    { year, basis }: Pick<WriteFiguresDto, 'year' | 'basis'>,
  ): Promise<Map<string, Figure>> {
    await this.register.lock(enterpriseId);
    const figures = await this.figures.ofYears(enterpriseId, [year], basis);
    return new Map(figures.map((figure) => [figure.metric, figure]));
  }

  private async put(
    entered: Entered,
    enterpriseId: string,
    { year, basis, source, values }: WriteFiguresDto,
    present: ReadonlyMap<string, Figure>,
  ): Promise<void> {
    const now = this.clock.now();
    const added: Figure[] = [];
    for (const { metric, value } of values) {
      const next = { value, source, ...entered };
      const old = present.get(metric);
      if (!old) added.push({ id: newId(), enterpriseId, year, basis, metric, ...next });
      else if (old.value !== value || old.source !== source) await this.figures.replace(old, next, now);
    }
    await this.figures.add(added);
    this.watch.changed(enterpriseId);
  }

  private refuseFaults({ year, values }: WriteFiguresDto): void {
    const max = this.presentYear();
    const faults: FieldError[] =
      year > max ? [{ field: 'year', code: 'integerIn', params: { min: 2000, max } }] : [];
    if (new Set(values.map(({ metric }) => metric)).size < values.length)
      faults.push({ field: 'values', code: 'arrayUnique' });
    faults.push(...values.flatMap(valueFaults));
    refuseFaults(faults);
  }

  private presentYear(): number {
    return Number(this.clock.today().slice(0, 4));
  }
}

function valueFaults({ metric, value }: FigureValueDto, index: number): FieldError[] {
  const known = loadPolicy().metric(metric);
  if (!known) return [{ field: `values.${index}.metric`, code: EnterpriseRules.unknownMetric }];
  const { min, max } = known;
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  return [{ field: `values.${index}.value`, code: 'integerIn', params: { min, max } }];
}

/** What of the values cannot stand beside the others or the figures that are there. */
function impossibleFaults(values: readonly FigureValueDto[], present: YearFigures): FieldError[] {
  const places = new Map(values.map(({ metric }, index) => [metric, index]));
  const entered = Object.fromEntries(values.map(({ metric, value }) => [metric, value]));
  return impossibleIn({ ...present, ...entered }, (metric) => places.has(metric)).map(
    ({ metric, code, params }) => ({
      field: `values.${places.get(metric) ?? 0}.value`,
      code,
      ...(params ? { params } : {}),
    }),
  );
}

function valuesByMetric(figures: ReadonlyMap<string, Figure>): YearFigures {
  return Object.fromEntries([...figures.values()].map(({ metric, value }) => [metric, value]));
}

/** Rows in order, cut where year or basis changes. */
function groupByYear(figures: readonly Figure[]): [Figure, ...Figure[]][] {
  const groups: [Figure, ...Figure[]][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    if (group && group[0].year === figure.year && group[0].basis === figure.basis) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function valuesOf(figures: readonly Figure[], year: number, basis: Basis): YearFigures {
  return Object.fromEntries(
    figures.filter((row) => row.year === year && row.basis === basis).map((row) => [row.metric, row.value]),
  );
}

function viewOf(figure: Figure, enteredByName: string): FigureView {
  const { metric, value, source, enteredBy, enteredAt } = figure;
  const known = loadPolicy().metric(metric);
  const unit = known?.unit ?? 'COUNT';
  const amount = unit === 'FEN' ? wanYuanFromFen(value) : String(value);
  const display = `${amount} ${METRIC_UNIT_ZH[unit]}`;
  const entered = { enteredBy, enteredByName, enteredAt };
  return { metric, zh: known?.zh ?? metric, unit, value, display, source, ...entered };
}
