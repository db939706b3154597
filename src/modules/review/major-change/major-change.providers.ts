import type { Provider, Type } from '@nestjs/common';
import { MajorChangeActions } from './actions/major-change-actions.service.js';
import { ConfirmationChecks } from './confirmation-checks.js';
import { MajorChangeBook } from './major-change-book.js';
import { MajorChangeConfirmation } from './major-change-confirmation.js';
import { MajorChangeDates } from './major-change-dates.js';
import { MajorChangeEffects } from './major-change-effects.js';
import { MajorChangeController } from './major-change.controller.js';
import { MajorChangeQueries } from './major-change.queries.js';
import { MajorChangeService } from './major-change.service.js';
import { RenamedEnterprises } from './renamed-enterprises.js';
import { UnreportedChanges } from './unreported-changes.js';
import { SuccessionFacts } from './warning/succession-facts.js';
import { SuccessorWarningController } from './warning/successor-warning.controller.js';
import { SuccessorWarnings } from './warning/successor-warnings.js';

/** 重大变化: reported, confirmed, and what follows from them. */
export const MAJOR_CHANGE_PROVIDERS: Provider[] = [
  ...[MajorChangeBook, MajorChangeQueries, MajorChangeService, MajorChangeActions],
  ...[ConfirmationChecks, MajorChangeEffects, MajorChangeConfirmation],
  ...[RenamedEnterprises, UnreportedChanges, MajorChangeDates],
  ...[SuccessionFacts, SuccessorWarnings],
];

export const MAJOR_CHANGE_CONTROLLERS: Type[] = [MajorChangeController, SuccessorWarningController];
