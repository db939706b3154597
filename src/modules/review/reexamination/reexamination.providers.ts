import type { Provider, Type } from '@nestjs/common';
import { ReexaminationActions } from './actions/reexamination-actions.service.js';
import { FormAccepted } from './form/form-accepted.js';
import { FormDraftController } from './form/form-draft.controller.js';
import { FormDrafts } from './form/form-drafts.js';
import { FormReader } from './form/form-reader.js';
import { LapsedReturns } from './lapsed-returns.js';
import { PoolActs } from './pool-acts.js';
import { ReexaminationBook } from './reexamination-book.js';
import { ReexaminationClosing } from './reexamination-closing.js';
import { ReexaminationDecisions } from './reexamination-decisions.js';
import { ReexaminationFiling } from './reexamination-filing.js';
import { ReexaminationGuards } from './reexamination-guards.js';
import { ReexaminationController } from './reexamination.controller.js';
import { ReexaminationQueries } from './reexamination.queries.js';
import { ReexaminationService } from './reexamination.service.js';

/** 复核: what is filed, on its way to the head. */
export const REEXAMINATION_PROVIDERS: Provider[] = [
  ...[FormAccepted, FormReader, FormDrafts],
  ...[ReexaminationBook, ReexaminationGuards, ReexaminationQueries],
  ReexaminationClosing,
  ...[ReexaminationFiling, ReexaminationService, ReexaminationActions],
  ...[PoolActs, ReexaminationDecisions, LapsedReturns],
];

export const REEXAMINATION_CONTROLLERS: Type[] = [FormDraftController, ReexaminationController];
