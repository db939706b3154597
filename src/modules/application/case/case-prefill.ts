import { Injectable } from '@nestjs/common';
import { figureKey, loadPolicy } from '../../../../config/policy.js';
import { EnterpriseService, FigureService } from '../../enterprise/index.js';
import type { Round } from '../round/round.entity.js';
import type { Application, CaseContent } from './application.entity.js';
import { soundContent, tidyContent } from './case-content.js';
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
    };
    return soundContent(tidyContent(content));
  }

  /**
   * Writes the yearly figures of an accepted case into the enterprise's file, as 单体 figures entered when the case was
   * last handed in: what the file has been given since stays. Never an obstacle.
   */
  async keepFigures(round: Round, application: Application): Promise<void> {
    const { enterpriseId, number, content, pledgedBy, pledgedAt } = application;
    if (pledgedBy === null || pledgedAt === null) return;
    const byYear = new Map<number, { metric: string; value: number }[]>();
    for (const [key, value] of Object.entries(content)) {
      const figure = figureOf(key, round.baseYear);
      if (!figure || typeof value !== 'number') continue;
      byYear.set(figure.year, [...(byYear.get(figure.year) ?? []), { metric: figure.metric, value }]);
    }
    for (const [year, values] of byYear)
      await this.figures.takeOver({ enteredBy: pledgedBy, enteredAt: pledgedAt }, enterpriseId, {
        year,
        basis: 'SOLO',
        source: `申报件 ${number}`,
        values,
      });
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
}
