import { Injectable } from '@nestjs/common';
import { figureKey, loadPolicy } from '../../../../../config/policy.js';
import { shanghaiDate } from '../../../../common/shanghai.js';
import { Db, findRow } from '../../../../core/database/index.js';
import { Application, Round } from '../../../application/index.js';
import type { Membership } from '../../../pool/index.js';
import { Reexamination } from '../reexamination.entity.js';

/** What was accepted last, to hold the present file against. */
export interface AcceptedData {
  readonly figures: readonly { readonly year: number; readonly metric: string; readonly value: number }[];
  readonly facts: ReadonlyMap<string, string>;
  /** The day it was accepted: a product that is younger is new. */
  readonly acceptedOn: string;
  /** The products of the former form, where there is one. */
  readonly products: ReadonlySet<string> | null;
}

/** Reads what was accepted last of a member: its 复核 passed before, or the case that let it in. */
@Injectable()
export class FormAccepted {
  constructor(private readonly db: Db) {}

  async of(membership: Membership): Promise<AcceptedData> {
    return (
      (await this.passed(membership)) ??
      (await this.entered(membership)) ?? {
        figures: [],
        facts: new Map(),
        acceptedOn: membership.startsOn,
        products: null,
      }
    );
  }

  private async passed({ id: membershipId }: Membership): Promise<AcceptedData | null> {
    const last = await this.db.repo(Reexamination).findOne({
      where: { membershipId, state: 'PASSED' },
      order: { termEndsOn: 'DESC' },
    });
    if (!last) return null;
    const { figures, facts, products } = last.content;
    return {
      figures: figures.flatMap(({ year, metric, value }) =>
        value === null ? [] : [{ year, metric, value }],
      ),
      facts: new Map(facts.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]))),
      acceptedOn: shanghaiDate(last.submittedAt),
      products: new Set(products.filter(({ ended }) => !ended).map(({ id }) => id)),
    };
  }

  private async entered({ applicationId, startsOn }: Membership): Promise<AcceptedData | null> {
    if (applicationId === null) return null;
    const application = await findRow(this.db, Application, { id: applicationId });
    const round = application && (await findRow(this.db, Round, { id: application.roundId }));
    if (!application || !round) return null;
    const figures = Object.entries(application.content).flatMap(([key, value]) => {
      const figure = figureKey(key);
      if (!figure || typeof value !== 'number') return [];
      return [{ year: round.baseYear + figure.yearOffset, metric: figure.metric, value }];
    });
    const facts = loadPolicy().attributes.flatMap(({ key, formField }): [string, string][] => {
      const value = formField === null ? null : (application.content[formField] ?? null);
      return value === null ? [] : [[key, String(value)]];
    });
    return { figures, facts: new Map(facts), acceptedOn: startsOn, products: null };
  }
}
