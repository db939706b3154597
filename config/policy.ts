import { join } from 'node:path';
import type { CalendarYear } from '../src/common/calendar/work-calendar.js';
import { WorkCalendar } from '../src/common/calendar/work-calendar.js';
import type { SizeRule } from '../src/common/size-class.js';
import { packageRoot } from './package-root.js';
import type { Check } from './policy-checks.js';
import { fail } from './policy-checks.js';
import { boundedField, boundedMetric, figureFields, pathOf } from './policy-derived.js';
import { readCalendarYears, readPolicyFile } from './policy-read.js';
import { checkReferences } from './policy-references.js';
import { shapes } from './policy-shapes.js';
import type { ChannelRule, ChannelRules, OutsideChannel } from './channel-rules.js';
import type { ReminderRule, ReminderRuleId } from './reminder-rules.js';
import { checkTerms, type MajorChangeKind, type MajorChangeTerms, type Terms } from './policy-terms.js';
import { checkReview } from './review/review-references.js';
import type { ReviewPolicy } from './review/review-types.js';
import type {
  Attribute,
  FormField,
  FormGroup,
  Limits,
  LimitStep,
  Metric,
  PolicyData,
  PolicyTier,
  PolicySource,
  PolicyUnit,
  PublicityDefault,
  SubSector,
  Suggestions,
  TitleKind,
  Track,
  UnitMost,
  Unusual,
} from './policy-types.js';

export { type FigureKey, figureKey } from './policy-derived.js';
export { PolicyError } from './policy-checks.js';
export * from './policy-terms.js';
export * from './policy-types.js';
export * from './channel-rules.js';
export * from './reminder-rules.js';
export * from './review/review-types.js';

type PolicyFile = keyof typeof shapes;

/** Everything under config/policy/, read and checked; frozen. */
export class Policy implements PolicyData {
  readonly units: readonly PolicyUnit[];
  readonly subSectors: readonly SubSector[];
  readonly industries: Readonly<Record<string, string>>;
  readonly tracks: readonly Track[];
  readonly titles: readonly TitleKind[];
  readonly sources: readonly PolicySource[];
  readonly most: UnitMost;
  readonly unusual: Unusual;
  readonly metrics: readonly Metric[];
  readonly formGroups: readonly FormGroup[];
  readonly formFields: readonly FormField[];
  readonly attributeGroups: readonly FormGroup[];
  readonly attributes: readonly Attribute[];
  readonly limits: Limits;
  readonly suggestions: Suggestions;
  readonly reminders: readonly ReminderRule[];
  readonly channels: ChannelRules;
  readonly review: ReviewPolicy;
  readonly terms: Terms;
  readonly sizeRules: readonly SizeRule[];
  readonly calendarYears: readonly CalendarYear[];
  readonly calendar: WorkCalendar;

  /** @throws PolicyError naming the file and the place that is wrong. */
  constructor(folder: string) {
    const file = <N extends PolicyFile>(name: N) =>
      readPolicyFile(folder, name, shapes[name] as Check<ReturnType<(typeof shapes)[N]>>);
    const units = file('units.json').rows;
    this.units = Object.freeze(units.map((unit) => Object.freeze({ ...unit, path: pathOf(units, unit) })));
    this.subSectors = file('sub-sectors.json').rows;
    this.industries = file('gb4754.json').names;
    this.tracks = file('tracks.json').rows;
    this.titles = file('titles.json').rows;
    this.sources = file('sources.json').rows;
    const { most, unusual, rows } = file('metrics.json');
    this.most = most;
    this.unusual = Object.freeze(unusual);
    this.metrics = Object.freeze(rows.map((row) => boundedMetric(row, most)));
    const form = file('form-fields.json');
    this.formGroups = form.groups;
    this.formFields = Object.freeze([
      ...form.fields.map((field) => boundedField(field, most)),
      ...this.metrics.flatMap(figureFields),
    ]);
    const attributes = file('attributes.json');
    this.attributeGroups = attributes.groups;
    this.attributes = attributes.rows;
    this.limits = file('limits.json');
    this.suggestions = file('suggestions.json');
    this.reminders = file('reminders.json').rows;
    this.channels = file('channels.json');
    this.review = file('review.json');
    this.terms = file('terms.json');
    this.sizeRules = file('size-classes.json').rows;
    this.calendarYears = readCalendarYears(folder);
    this.calendar = new WorkCalendar(
      this.calendarYears,
      file('holidays.json').fixed,
      file('local-days.json').rows,
    );
    checkReferences(this);
    checkTerms(this.terms, this.titles);
    checkReview(this);
    Object.freeze(this);
  }

  unit(id: string): PolicyUnit | undefined {
    return this.units.find((unit) => unit.id === id);
  }

  subSector(code: string): SubSector | undefined {
    return this.subSectors.find((row) => row.code === code);
  }

  track(code: string): Track | undefined {
    return this.tracks.find((row) => row.code === code);
  }

  title(code: string): TitleKind | undefined {
    return this.titles.find((row) => row.code === code);
  }

  metric(key: string): Metric | undefined {
    return this.metrics.find((row) => row.key === key);
  }

  attribute(key: string): Attribute | undefined {
    return this.attributes.find((row) => row.key === key);
  }

  formField(key: string): FormField | undefined {
    return this.formFields.find((field) => field.key === key);
  }

  /** The fields without which a case of the track cannot be submitted. */
  mandatoryFields(track: string): FormField[] {
    return this.formFields.filter((field) => isMandatory(field, track));
  }

  /** Whether a case of the track is about one product: a title the track aims at names one. */
  namesProduct(track: string): boolean {
    return this.track(track)?.aimsAt.some((kind) => this.title(kind)?.namesProduct) ?? false;
  }

  /** Working days of a step. */
  limitDays(step: LimitStep): number {
    return present(
      this.limits.steps.find((row) => row.step === step),
      step,
    ).workingDays;
  }

  publicityDefault(tier: PolicyTier): PublicityDefault {
    return present(
      this.limits.publicity.find((row) => row.tier === tier),
      tier,
    );
  }

  majorChange(kind: MajorChangeKind): MajorChangeTerms {
    return present(
      this.terms.majorChanges.find((row) => row.kind === kind),
      kind,
    );
  }

  channel(channel: OutsideChannel): ChannelRule {
    return present(
      this.channels.rows.find((row) => row.channel === channel),
      channel,
    );
  }

  reminderRule(id: ReminderRuleId): ReminderRule {
    return present(
      this.reminders.find((row) => row.id === id),
      id,
    );
  }
}

/** Whether a case of the track cannot be submitted without the field. */
export function isMandatory({ mandatory }: FormField, track: string): boolean {
  return typeof mandatory === 'boolean' ? mandatory : mandatory.includes(track);
}

let loaded: Policy | undefined;

/** The policy of this package, read once. */
export function loadPolicy(): Policy {
  loaded ??= new Policy(join(packageRoot(), 'config/policy'));
  return loaded;
}

function present<T>(row: T | undefined, name: string): T {
  return row ?? fail('policy', `${name} to be defined`);
}
