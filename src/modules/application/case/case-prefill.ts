import { Injectable } from '@nestjs/common';
import { figureKey, type FormField, loadPolicy } from '../../../../config/policy.js';
import { AttributeService, EnterpriseService, FigureService } from '../../enterprise/index.js';
import type { Round } from '../round/round.entity.js';
import type { Application, CaseContent } from './application.entity.js';
import { soundContent, tidyContent } from './case-content.js';
import { figuresOf, YEAR_OFFSETS } from './case-figures.js';
import { CaseRepository } from './case.repository.js';

/** Metric and year of a figure field, or null for any other field. */
export function figureOf(key: string, baseYear: number): { metric: string; year: number } | null {
  const figure = figureKey(key);
  return figure && { metric: figure.metric, year: baseYear + figure.yearOffset };
}

/** What a new case starts with, and what an accepted one leaves in the enterprise's file. */
@Injectable()
export class CasePrefill {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly figures: FigureService,
    private readonly attributes: AttributeService,
    private readonly cases: CaseRepository,
  ) {}

  /** The data last accepted, brought up to date with the enterprise's file; the enterprise confirms it by submitting. */
  async content(enterpriseId: string, round: Round): Promise<CaseContent> {
    const accepted = await this.cases.lastAccepted(enterpriseId, round.track);
    const kept = Object.entries(accepted?.content ?? {}).filter(([key]) => figureKey(key) === null);
    const content = {
      ...Object.fromEntries(kept),
      ...(await this.profile(enterpriseId)),
      ...(await this.yearly(enterpriseId, round)),
      ...(await this.facts(enterpriseId)),
    };
    return soundContent(tidyContent(content));
  }

  /**
   * Writes what an accepted case says of yearly figures and attributes into the enterprise's file, as entered when the
   * case was last handed in: what the file has been given since stays. Never an obstacle.
   */
  async keep(round: Round, application: Application): Promise<void> {
    const { enterpriseId, number, content, pledgedBy, pledgedAt } = application;
    if (pledgedBy === null || pledgedAt === null) return;
    const entered = { enteredBy: pledgedBy, enteredAt: pledgedAt };
    const source = `申报件 ${number}`;
    for (const offset of YEAR_OFFSETS) {
      const year = round.baseYear + offset;
      const values = Object.entries(figuresOf(content, offset)).flatMap(([metric, value]) =>
        value === undefined ? [] : [{ metric, value }],
      );
      await this.figures.takeOver(entered, enterpriseId, { year, basis: 'SOLO', source, values });
    }
    await this.attributes.takeOver(entered, enterpriseId, { source, values: factsOf(content) });
  }

  private async profile(enterpriseId: string): Promise<CaseContent> {
    const file = await this.enterprises.profileSnapshot(enterpriseId);
    const known: CaseContent = {
      'profile.establishedOn': file.establishedOn,
      'profile.registeredCapital': file.registeredCapital,
      'profile.registeredAddress': file.address,
      'contact.legalRepresentative': file.legalRepresentative,
      'contact.contactName': file.contactName,
      'contact.mobile': file.contactPhone,
      'contact.email': file.contactEmail,
    };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  }

  private async yearly(enterpriseId: string, round: Round): Promise<CaseContent> {
    const fields = loadPolicy().formFields.flatMap(({ key }) => {
      const figure = figureOf(key, round.baseYear);
      return figure ? [{ key, ...figure }] : [];
    });
    const years = [...new Set(fields.map(({ year }) => year))];
    const rows = await this.figures.latest(enterpriseId, years, 'SOLO');
    const entries = fields.flatMap(({ key, metric, year }) => {
      const row = rows.find((figure) => figure.metric === metric && figure.year === year);
      return row ? [[key, row.value] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  private async facts(enterpriseId: string): Promise<CaseContent> {
    const known = new Map((await this.attributes.latest(enterpriseId)).map(({ key, value }) => [key, value]));
    const entries = ASKED.flatMap(({ key, field }) => {
      const value = known.get(key);
      return value === undefined
        ? []
        : [[field.key, field.type === 'integer' ? Number(value) : value] as const];
    });
    return Object.fromEntries(entries);
  }
}

/** The attributes the form asks for, and the field that does: whole numbers and choices. */
const ASKED: readonly { readonly key: string; readonly field: FormField }[] = loadPolicy().attributes.flatMap(
  ({ key, formField }) => {
    const field = formField === null ? undefined : loadPolicy().formField(formField);
    return field ? [{ key, field }] : [];
  },
);

/** Attributes of a content; a field that is not filled says nothing. */
function factsOf(content: CaseContent): { key: string; value: string }[] {
  return ASKED.flatMap(({ key, field }) => {
    const value = content[field.key] ?? null;
    return value === null ? [] : [{ key, value: String(value) }];
  });
}
