import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import type { Actor } from '../../../../core/auth/index.js';
import { Db, findRow, insertNew, UnitOfWork } from '../../../../core/database/index.js';
import { validationFailed } from '../../../../core/http/index.js';
import { type Membership, Renewals } from '../../../pool/index.js';
import type { Duty } from '../../duty.entity.js';
import { DutyQueries } from '../../duty.queries.js';
import { Reexamination } from '../reexamination.entity.js';
import { ReexaminationRules } from '../reexamination.errors.js';
import { mended, type ReexaminationForm, STATEMENT } from './form-content.js';
import type { ReexaminationDraftView, SaveReexaminationDraftDto } from './form-draft.dto.js';
import { FormReader } from './form-reader.js';
import { formView } from './form-words.js';
import { ReexaminationDraft } from './reexamination-draft.entity.js';

/** What an enterprise is about to hand in: its file as it stands, and the statement it has saved. */
@Injectable()
export class FormDrafts {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly duties: DutyQueries,
    private readonly renewals: Renewals,
    private readonly reader: FormReader,
  ) {}

  /** @throws NOT_FOUND for a duty that is no 复核 of the caller's enterprise */
  async view(actor: Actor, dutyId: string): Promise<ReexaminationDraftView> {
    const duty = await this.demand(actor, dutyId);
    const filed = await findRow(this.db, Reexamination, { dutyId });
    const membership = await this.membershipOf(duty);
    const draft = await this.of(dutyId);
    const form = filed
      ? filed.state === 'RETURNED'
        ? await this.mended(membership, filed)
        : filed.content
      : await this.reader.read(membership, draft?.statement ?? '');
    return {
      dutyId,
      reexaminationId: filed?.id ?? null,
      reexaminationVersion: filed?.version ?? null,
      openFields: filed ? (filed.returnedFields ?? []) : null,
      statementOpen: this.isOpen(duty, filed),
      form: formView(form),
      version: draft?.version ?? 0,
      savedAt: draft?.savedAt ?? null,
    };
  }

  /**
   * Saves the statement. The first save says version 0.
   * @throws NOT_FOUND, STATE_MOVED, VALIDATION_FAILED when the statement cannot be changed now
   */
  save(actor: Actor, dutyId: string, input: SaveReexaminationDraftDto): Promise<ReexaminationDraftView> {
    return this.uow.run(async () => {
      const duty = await this.demand(actor, dutyId);
      const filed = await findRow(this.db, Reexamination, { dutyId });
      if (!this.isOpen(duty, filed))
        throw validationFailed([{ field: STATEMENT, code: ReexaminationRules.notReturned }]);
      const { version, statement } = input;
      const saved = { statement, savedBy: actor.accountId, savedAt: this.clock.now() };
      const draft = await this.of(dutyId);
      if ((draft?.version ?? 0) !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      if (draft) await this.db.compareAndSet(ReexaminationDraft, draft, saved);
      else {
        const row = { id: newId(), dutyId, ...saved, version: 1 };
        if ((await insertNew(this.db, ReexaminationDraft, [row])).size === 0)
          throw new DomainError(CommonErrors.STATE_MOVED);
      }
      return this.view(actor, dutyId);
    });
  }

  /** The statement saved for a duty; null where none is. */
  async statementOf(dutyId: string): Promise<string | null> {
    return (await this.of(dutyId))?.statement ?? null;
  }

  /** What a returned 复核 would say if it were handed in now. */
  async mended(membership: Membership, row: Reexamination): Promise<ReexaminationForm> {
    const statement = (await this.statementOf(row.dutyId)) ?? row.content.statement;
    const present = await this.reader.read(membership, statement, row.content.basis);
    return mended(row.content, present, row.returnedFields ?? []);
  }

  private isOpen({ state }: Duty, filed: Reexamination | null): boolean {
    return filed ? (filed.returnedFields ?? []).includes(STATEMENT) : state === 'OPEN';
  }

  private of(dutyId: string): Promise<ReexaminationDraft | null> {
    return findRow(this.db, ReexaminationDraft, { dutyId });
  }

  private async demand(actor: Actor, dutyId: string): Promise<Duty> {
    const { duty } = await this.duties.find(actor, dutyId);
    if (duty.kind !== 'REEXAMINATION') throw new DomainError(CommonErrors.NOT_FOUND);
    return duty;
  }

  private async membershipOf({ membershipId }: Duty): Promise<Membership> {
    const membership = membershipId === null ? null : await this.renewals.find(membershipId);
    if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
    return membership;
  }
}
